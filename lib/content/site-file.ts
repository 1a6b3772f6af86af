import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { DIAGNOSTICS, diagnose } from "../policy/diagnostics";
import { readPlainText } from "../policy/parse/source-text";
import { entries, fault, readYaml, text } from "../policy/parse/yaml";
import { isMailAddress, isWebAddress } from "../policy/web-address";
import type { FileMessage } from "./content-error";
import { CONTENT_FOLDER, inFolder } from "./content-folder";

const maybeEmpty = (name: string, mend: string) =>
  z.string({ error: ({ input }) => fault(input === undefined ? `缺少 ${name}` : `${name} 不是文字`, mend) }).trim();

/** An address readers may follow; empty while nobody has confirmed one. */
const link = (name: string) =>
  maybeEmpty(name, `写成 ${name}: "https://…"，还不知道就写 ""`).refine(
    (value) => value === "" || isWebAddress(value),
    {
      error: ({ input }) =>
        fault(`${name} 写的是“${input}”，不是网址`, '写以 https:// 开头的完整网址，还不知道就写 ""'),
    },
  );

const baseUrl = text("baseUrl", '写成 baseUrl: "https://policy.example.com"').refine(
  (value) => isWebAddress(value) && !/[/?#]$|[?#]/.test(value),
  {
    error: ({ input }) =>
      fault(`baseUrl 写的是“${input}”，不是网站地址`, "写以 https:// 开头的网址，结尾不带 /，也不带 ? 和 #"),
  },
);

const email = maybeEmpty("email", '写成 email: "名字@公司.com"，还不知道就写 ""').refine(
  (value) => value === "" || isMailAddress(value),
  { error: ({ input }) => fault(`email 写的是“${input}”，不是邮箱`, '写成 email: "名字@公司.com"，还不知道就写 ""') },
);

const LIST = "每条以 - 开头，另起一行";

/** Facts about the policy that are not part of its text. */
const site = entries("站点信息", {
  site: entries("site ", {
    /** Where the exported site is served, without a trailing slash. */
    baseUrl,
  }),
  publisher: entries("publisher ", {
    /** The publisher as readers know it. */
    name: text("name", "写上发布者的名称"),
    /** The legal entities that answer for the policy. */
    operators: z.array(text("operators 的一项", "写上公司全称"), { error: fault("operators 不是列表", LIST) }),
    /** What whoever keeps this folder vouches for, printed with each of the publisher's versions; nothing when left out. */
    statement: text("statement", "写上一句话，或删去这一项").optional(),
  }),
  policy: entries("policy ", {
    /** The policy's name as it is cited, without 《》. */
    name: text("name", "写上政策的名称，不带书名号"),
  }),
  contact: entries("contact ", {
    /** How a reader reaches the department in charge of personal information; either may be empty. */
    email,
    address: maybeEmpty("address", '写上地址，还不知道就写 ""'),
  }),
  /** Words of the text that were links in the original, by the id the text marks them with. */
  pendingLinks: z.record(
    z.string(),
    entries("pendingLinks 的这一项", {
      description: text("description", "用一句话说明这个链接通向哪里"),
      url: link("url"),
    }),
    { error: fault("pendingLinks 不是“名称: 值”的列表", "每个链接一项，写 description 和 url") },
  ),
  /** Other documents the policy names in 《》. */
  documents: z.array(
    entries("documents 的这一项", {
      title: text("title", "写上文件的名称，不带书名号"),
      url: link("url"),
    }),
    { error: fault("documents 不是列表", LIST) },
  ),
});

/** What `policy.yaml` says: texts without surrounding white space, addresses http(s) or empty. */
export type Site = z.infer<typeof site>;

export interface SiteFile {
  /** Null when there is at least one problem. */
  readonly site: Site | null;
  readonly problems: readonly FileMessage[];
}

/**
 * Checks the text of `policy.yaml`.
 * @param file how messages name it
 */
export function parseSite(source: string, file: string): SiteFile {
  const { text: yaml, messages: textMessages } = readPlainText(source);
  const inFile = (messages: readonly FileMessage["message"][]) => messages.map((message) => ({ file, message }));
  if (yaml === "") return { site: null, problems: inFile(textMessages) };
  const { data, messages } = readYaml(yaml, 1, site, { syntax: "site-syntax", field: "site-field" });
  const fatal = textMessages.some((message) => message.fatal);
  return { site: fatal ? null : data, problems: inFile([...textMessages, ...messages]) };
}

/** Reads the `policy.yaml` of a project, in its content folder of this process unless another is named. */
export function readSiteFile(root: string, content = CONTENT_FOLDER): SiteFile {
  const shown = inFolder(content, "policy.yaml");
  const file = path.resolve(root, shown);
  if (existsSync(file)) return parseSite(readFileSync(file, "utf8"), shown);
  const message = diagnose("site-missing", DIAGNOSTICS["site-missing"](), { line: 1, column: 1 });
  return { site: null, problems: [{ file: shown, message }] };
}
