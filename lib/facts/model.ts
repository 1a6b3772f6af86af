import type { z } from "zod";
import { isCalendarDate } from "../policy/parse/front-matter";
import { entries, fault, text } from "../policy/parse/yaml";
import { base, choice, data, editors, identifier, list, maybe, words, yes } from "./fields";
import { kind } from "./kinds";
import {
  CHANGE_KINDS,
  CLASS_BASES,
  CLASSES,
  HOW_BASES,
  HOWS,
  NEEDS,
  RETENTION_KINDS,
  RIGHT_KINDS,
  ROLES,
  SECURITY_KINDS,
  SENSITIVE_BASES,
  SETTING_KINDS,
  STATUSES,
} from "./vocabulary";

/**
 * The facts of one version: what is collected, who gets it, what a reader can do. Every value is words of a clause, but for
 * `scene`, `recipient`, `right`, `what`, `rule`, `measure`, `promise`, `ground`, `who`, `do` and `note`, which are an editor's.
 */

const sensitive = list(
  "sensitive",
  entries("sensitive 的这一条", {
    form: text("form", "写上 data 里的一项"),
    basis: choice("basis", SENSITIVE_BASES),
  }),
).default([]);

const purposes = list("purposes", identifier("purposes 的一项")).default([]);

const collection = entries("collection 的这一条", {
  ...base,
  scene: editors("scene"),
  data: data("data"),
  how: choice("how", HOWS).nullable().default(null),
  howBasis: choice("howBasis", HOW_BASES).default("正文"),
  need: choice("need", NEEDS).nullable().default(null),
  class: entries("class", { value: choice("value", CLASSES), basis: choice("basis", CLASS_BASES) })
    .nullable()
    .default(null),
  purpose: words("purpose"),
  purposes,
  permissions: words("permissions"),
  /** What the app does on the device without a permission and without collecting anything. */
  capabilities: words("capabilities"),
  refusal: maybe("refusal"),
  /** A general clause that says what a refusal leads to. */
  inherits: maybe("inherits"),
  condition: maybe("condition"),
  source: maybe("source"),
  /** Whose information it is; null for the reader's own. */
  subject: maybe("subject"),
  onDevice: yes("onDevice", false),
  /** Definitions that say what the words of `data` stand for. */
  expands: list("expands", text("expands 的一项", "写上定义的编号，例如 def-设备信息")).default([]),
  sensitive,
});

const sharing = entries("sharing 的这一条", {
  ...base,
  recipient: editors("recipient"),
  /** The recipient as the text writes it. */
  written: maybe("written"),
  /** Whether the text names one particular recipient. */
  named: yes("named", false),
  entity: maybe("entity"),
  /** Whether the text says that it gets the information. */
  receives: yes("receives", true),
  role: choice("role", ROLES).nullable().default(null),
  scene: editors("scene"),
  data: data("data"),
  purpose: words("purpose"),
  purposes,
  method: maybe("method"),
  condition: maybe("condition"),
  consent: maybe("consent"),
  safeguard: maybe("safeguard"),
  sensitive,
});

const rights = entries("rights 的这一条", {
  ...base,
  right: editors("right"),
  kind: choice("kind", RIGHT_KINDS),
  who: editors("who"),
  do: editors("do"),
  paths: words("paths"),
  contact: words("contact"),
  deadline: maybe("deadline"),
  fee: words("fee"),
  limits: words("limits"),
  effect: maybe("effect"),
});

const settings = entries("settings 的这一条", {
  ...base,
  what: editors("what"),
  kind: choice("kind", SETTING_KINDS),
  path: maybe("path"),
  where: maybe("where"),
  effect: maybe("effect"),
});

const retention = entries("retention 的这一条", {
  ...base,
  what: editors("what"),
  kind: choice("kind", RETENTION_KINDS),
  period: maybe("period"),
  limits: words("limits"),
});

const crossborder = entries("crossborder 的这一条", {
  ...base,
  what: editors("what"),
  items: words("items"),
  purpose: words("purpose"),
  conditions: words("conditions"),
  tell: words("tell"),
  measures: words("measures"),
  routes: words("routes"),
});

const publicDisplay = entries("publicDisplay 的这一条", {
  ...base,
  what: editors("what"),
  data: data("data"),
  where: maybe("where"),
  choice: maybe("choice"),
});

const lists = {
  collection: list("collection", collection).default([]),
  sharing: list("sharing", sharing).default([]),
  exemptions: list("exemptions", entries("exemptions 的这一条", { ...base, ground: editors("ground") })).default([]),
  rights: list("rights", rights).default([]),
  settings: list("settings", settings).default([]),
  retention: list("retention", retention).default([]),
  crossborder: list("crossborder", crossborder).default([]),
  minors: list("minors", entries("minors 的这一条", { ...base, rule: editors("rule"), age: maybe("age") })).default([]),
  publicDisplay: list("publicDisplay", publicDisplay).default([]),
  security: list(
    "security",
    entries("security 的这一条", {
      ...base,
      kind: choice("kind", SECURITY_KINDS),
      measure: editors("measure"),
      limits: words("limits"),
    }),
  ).default([]),
  promises: list(
    "promises",
    entries("promises 的这一条", { ...base, promise: editors("promise"), limits: words("limits") }),
  ).default([]),
  rules: list("rules", entries("rules 的这一条", { ...base, rule: editors("rule") })).default([]),
  changes: list(
    "changes",
    entries("changes 的这一条", { ...base, what: editors("what"), kind: choice("kind", CHANGE_KINDS) }),
  ).default([]),
  definitions: list(
    "definitions",
    entries("definitions 的这一条", { ...base, term: text("term", "照原文写上被定义的词"), items: data("items") }),
  ).default([]),
  contacts: list(
    "contacts",
    entries("contacts 的这一条", {
      ...base,
      what: editors("what"),
      values: words("values"),
    }),
  ).default([]),
};

export const factsSchema = entries("清单", {
  version: text("version", '写成 version: "2022-11-15"'),
  /** The text that the facts were confirmed against. */
  fingerprint: text("fingerprint", "写上这一版的指纹，见页尾或 content/versions.lock.json").regex(/^[0-9a-f]{64}$/, {
    error: fault("fingerprint 不是指纹", "写 64 位小写十六进制数字"),
  }),
  /** The day the facts were last looked through. */
  revised: text("revised", '写成 revised: "2026-12-01"').refine(isCalendarDate, {
    error: ({ input }) => fault(`revised 写的是“${input}”，不是日期`, '写成 revised: "2026-12-01"'),
  }),
  status: choice("status", STATUSES),
  /** Kinds that this version alone has; they join `kinds.yaml` when it is published. */
  kinds: list("kinds", kind).default([]),
  ...lists,
  /** Clauses that say nothing that is a fact, and why. */
  factless: list(
    "factless",
    entries("factless 的这一条", {
      clause: text("clause", "写上条款的编号"),
      why: editors("why"),
    }),
  ).default([]),
});

export type Facts = z.infer<typeof factsSchema>;
export type FactLists = Pick<Facts, keyof typeof lists>;
export type ListName = keyof FactLists;
export type FactOf<L extends ListName> = FactLists[L][number];
/** A kind of information as written. */
export type Datum = z.infer<typeof collection>["data"][number];
export type Evidence = z.infer<typeof collection>["at"][number];

/** The lists in the order in which they are shown. */
export const LIST_NAMES = [
  "collection",
  "sharing",
  "exemptions",
  "rights",
  "settings",
  "retention",
  "crossborder",
  "minors",
  "publicDisplay",
  "security",
  "promises",
  "rules",
  "changes",
  "definitions",
  "contacts",
] as const satisfies readonly ListName[];
