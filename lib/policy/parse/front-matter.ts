import type { Point } from "unist";
import type { VFileMessage } from "vfile-message";
import { z } from "zod";
import { DIAGNOSTICS, diagnose, type Finding, type RuleId } from "../diagnostics";
import { CHANGE_CLASSES, DOCUMENT_KINDS, type PolicyMeta } from "../model";
import { isMailAddress, isWebAddress } from "../web-address";
import { entries, fault, readYaml, text } from "./yaml";

/** Whether `YYYY-MM-DD` names a day that the calendar has. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** @param key as the author writes it @param name as a sentence calls it */
const date = (key: string, example: string, name = key) =>
  text(name, `写成 ${key}: "${example}"`).refine(isCalendarDate, {
    error: ({ input }) =>
      fault(`${name} 写的是“${input}”，不是日期`, `写成 ${key}: "${example}"（年-月-日，月和日都是两位）`),
  });

/** `a、b 或 c`. */
const oneOf = (values: readonly string[]) => values.join("、").replace(/、([^、]*)$/, " 或 $1");

const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, {
    error: (issue) =>
      issue.input === undefined
        ? fault(`缺少 ${name}`, `写上 ${oneOf(values)}`)
        : fault(`${name} 不能是“${JSON.stringify(issue.input).replace(/^"|"$/g, "")}”`, `改为 ${oneOf(values)}`),
  });

/** One note for readers about a change against the version before. */
const changeNote = entries("changes 的这一条", {
  clause: text("changes 的 clause", "写上条款的编号，例如 s4-3"),
  class: choice("changes 的 class", CHANGE_CLASSES),
  /** Left out where the class alone is to be kept and there is nothing to tell readers. */
  note: text("changes 的 note", "用一句话说明改了什么；没有要告诉读者的，就不写 note").default(""),
  /** Left out where colleagues have nothing to say. */
  comment: text("changes 的 comment", "写上给同事看的话；没有的，就不写 comment").optional(),
});

const COMMENTS_TO = "comments 的 to";

/** When and where readers may comment on a version before it takes effect. */
const commentWindow = entries("comments ", {
  from: date("from", "2022-11-05", "comments 的 from"),
  until: date("until", "2022-11-12", "comments 的 until"),
  to: text(COMMENTS_TO, "写上收意见的网址或邮箱").refine((value) => isWebAddress(value) || isMailAddress(value), {
    error: ({ input }) =>
      fault(`${COMMENTS_TO} 写的是“${input}”，不是网址，也不是邮箱`, "写以 https:// 开头的完整网址，或一个邮箱"),
  }),
});

/** What stands between the two `---` lines. */
const frontMatter = entries("文首信息", {
  /** The version's id: its effective date, with `-sample` for a version this project wrote. */
  version: text("version", '写成 version: "2022-11-15"').regex(/^\d{4}-\d{2}-\d{2}(-sample)?$/, {
    error: fault("version 的写法不对", '写成生效日期，例如 version: "2022-11-15"，示例版本加 -sample'),
  }),
  /** The policy's full name, printed as the page's title. */
  title: text("title", "写上政策的全名"),
  /** The day the text was last changed. */
  updatedOn: date("updatedOn", "2022-11-05"),
  /** The day the version comes into force, in China. */
  effectiveOn: date("effectiveOn", "2022-11-15"),
  /** The day it was made public; the day it was updated, where it is left out. */
  announcedOn: date("announcedOn", "2022-11-05").optional(),
  comments: commentWindow.optional(),
  /** See `Provenance`. */
  provenance: choice("provenance", ["source", "sample", "example"]),
  /** `official`: the publisher's own emphasis; `reconstructed`: put back by an editor. */
  emphasis: choice("emphasis", ["official", "reconstructed"]),
  /** See `DocumentKind`. */
  kind: choice("kind", DOCUMENT_KINDS).optional(),
  changes: z
    .array(changeNote, { error: fault("changes 不是列表", "每条以 - 开头，写 clause、class、note") })
    .default([]),
});

/** Of a text without front matter. */
export const NOTHING_KNOWN: PolicyMeta = {
  version: "",
  title: "",
  updatedOn: "",
  effectiveOn: "",
  provenance: "source",
  emphasis: "official",
  changes: [],
};

const RULES = { syntax: "front-matter-syntax", field: "front-matter-field" } as const;

/** What can be read of entries some of which cannot: a text is empty and a choice the usual one where it cannot. */
const readableEntries = z.object({
  version: z.string().catch(""),
  title: z.string().catch(""),
  updatedOn: z.string().refine(isCalendarDate).catch(""),
  effectiveOn: z.string().refine(isCalendarDate).catch(""),
  provenance: z.enum(["source", "sample", "example"]).catch("source"),
  emphasis: z.enum(["official", "reconstructed"]).catch("official"),
  kind: z.enum(DOCUMENT_KINDS).optional().catch(undefined),
});

export interface FrontMatterResult {
  readonly meta: PolicyMeta | null;
  /** What could be read of it, and is empty elsewhere; the metadata itself where all could be read. */
  readonly known: PolicyMeta;
  readonly messages: readonly VFileMessage[];
  /** Where the value under some keys stands in the file. */
  readonly at: (keys: readonly (string | number)[]) => Point;
}

/**
 * Reads the front matter.
 * @param yaml the text between the `---` lines
 * @param firstLine the line of the file on which `yaml` begins
 * @returns the metadata, or null when entries cannot be read; each message stands at the entry it is about
 */
export function parseFrontMatter(yaml: string, firstLine: number): FrontMatterResult {
  const { data, messages, at } = readYaml(yaml, firstLine, frontMatter, RULES);
  if (data === null) {
    const { data: readable } = readYaml(yaml, firstLine, readableEntries, RULES);
    return { meta: null, known: { ...NOTHING_KNOWN, ...readable }, messages, at };
  }
  const { version, provenance, updatedOn, effectiveOn, announcedOn, comments } = data;
  const report = (ruleId: RuleId, finding: Finding, key: string) => [diagnose(ruleId, finding, at([key]))];
  return {
    meta: data,
    known: data,
    at,
    messages: [
      ...(effectiveOn < updatedOn
        ? report(
            "effective-before-updated",
            DIAGNOSTICS["effective-before-updated"](updatedOn, effectiveOn),
            "effectiveOn",
          )
        : []),
      ...(announcedOn !== undefined && announcedOn > effectiveOn
        ? report(
            "announced-after-effective",
            DIAGNOSTICS["announced-after-effective"](announcedOn, effectiveOn),
            "announcedOn",
          )
        : []),
      ...(comments !== undefined && (comments.until < comments.from || comments.until > effectiveOn)
        ? report("comments-order", DIAGNOSTICS["comments-order"](comments, effectiveOn), "comments")
        : []),
      ...(version.startsWith(effectiveOn)
        ? []
        : report("version-effective-date", DIAGNOSTICS["version-effective-date"](version, effectiveOn), "version")),
      ...(version.endsWith("-sample") === (provenance === "sample")
        ? []
        : report("version-provenance", DIAGNOSTICS["version-provenance"](version, provenance), "provenance")),
    ],
  };
}
