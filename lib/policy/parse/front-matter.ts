import type { VFileMessage } from "vfile-message";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { DIAGNOSTICS, diagnose } from "../diagnostics";
import { CHANGE_CLASSES, type PolicyMeta } from "../model";

const text = (name: string, mend: string) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? `缺少 ${name}|${mend}` : `${name} 不是文字|${mend}`) })
    .min(1, {
      error: `${name} 是空的|${mend}`,
    });

/** Whether `YYYY-MM-DD` names a day that the calendar has. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const date = (name: string, example: string) =>
  text(name, `写成 ${name}: "${example}"`).refine(isCalendarDate, {
    error: (issue) => `${name} 写的是“${issue.input}”，不是日期|写成 ${name}: "${example}"（年-月-日，月和日都是两位）`,
  });

const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, {
    error: (issue) =>
      issue.input === undefined
        ? `缺少 ${name}|写上 ${values.join(" 或 ")}`
        : `${name} 不能是“${issue.input}”|改为 ${values.join(" 或 ")}`,
  });

/** One note for readers about a change against the version before. */
const changeNote = z.strictObject({
  clause: text("changes 的 clause", "写上条款的编号，例如 s4-3"),
  class: choice("changes 的 class", CHANGE_CLASSES),
  note: text("changes 的 note", "用一句话说明改了什么"),
});

/** What stands between the two `---` lines. Each message is `what|mend`. */
const frontMatter = z.strictObject(
  {
    /** The version's id: its effective date, with `-sample` for a version this project wrote. */
    version: text("version", '写成 version: "2022-11-15"').regex(/^\d{4}-\d{2}-\d{2}(-sample)?$/, {
      error: 'version 的写法不对|写成生效日期，例如 version: "2022-11-15"，示例版本加 -sample',
    }),
    /** The policy's full name, printed as the page's title. */
    title: text("title", "写上政策的全名"),
    /** The day the text was last changed. */
    updatedOn: date("updatedOn", "2022-11-05"),
    /** The day the version comes into force, in China. */
    effectiveOn: date("effectiveOn", "2022-11-15"),
    /** `source`: published by the company; `sample`: written by this project to show how versions are compared. */
    provenance: choice("provenance", ["source", "sample"]),
    /** `official`: the publisher's own emphasis; `reconstructed`: put back by an editor. */
    emphasis: choice("emphasis", ["official", "reconstructed"]),
    changes: z.array(changeNote, { error: "changes 不是列表|每条以 - 开头，写 clause、class、note" }).default([]),
  },
  {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `文首信息里没有 ${issue.keys.join("、")} 这一项|删去它，或检查拼写`
        : "文首信息不是“名称: 值”的列表|每行写一项",
  },
);

export interface FrontMatterResult {
  readonly meta: PolicyMeta | null;
  readonly messages: readonly VFileMessage[];
}

/**
 * Reads the front matter.
 * @param yaml the text between the `---` lines
 * @param firstLine the line of the file on which `yaml` begins
 * @returns the metadata, or null with at least one message, each at the line of the entry it is about
 */
export function parseFrontMatter(yaml: string, firstLine: number): FrontMatterResult {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, strict: true, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0) {
    const messages = document.errors.map((error) =>
      diagnose("front-matter-syntax", DIAGNOSTICS["front-matter-syntax"](yamlDetail(error.code)), at(error.pos[0])),
    );
    return { meta: null, messages };
  }
  if (/^[^"'#]*:\s*[*&]/m.test(yaml)) {
    const finding = DIAGNOSTICS["front-matter-syntax"]("用了 & 或 * 引用");
    return { meta: null, messages: [diagnose("front-matter-syntax", finding, at(0))] };
  }
  const parsed = frontMatter.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (!parsed.success) {
    const messages = parsed.error.issues.map((issue) => {
      const [what = "", mend = ""] = issue.message.split("|");
      const path = issue.path.filter((key) => typeof key !== "symbol");
      const node = document.getIn(path, true);
      const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
      const offset = Array.isArray(range) && typeof range[0] === "number" ? range[0] : 0;
      return diagnose("front-matter-field", DIAGNOSTICS["front-matter-field"](what, mend), at(offset));
    });
    return { meta: null, messages };
  }
  const { updatedOn, effectiveOn } = parsed.data;
  if (effectiveOn < updatedOn) {
    const offset = Math.max(0, yaml.indexOf("effectiveOn"));
    const finding = DIAGNOSTICS["effective-before-updated"](updatedOn, effectiveOn);
    return { meta: null, messages: [diagnose("effective-before-updated", finding, at(offset))] };
  }
  return { meta: parsed.data, messages: [] };
}

function yamlDetail(code: string): string {
  switch (code) {
    case "DUPLICATE_KEY":
      return "同一个名称写了两次";
    case "MISSING_CHAR":
      return "缺少引号或括号";
    case "TAB_AS_INDENT":
      return "缩进用了制表符，请用空格";
    default:
      return "格式不对";
  }
}
