import { factsDiffStrings as say } from "../../strings/facts-diff";
import type { FactsDiff } from "./diff-facts";
import type { EntryKind, FactChange } from "./entry";

const unique = (words: readonly (string | null)[]): readonly string[] => [
  ...new Set(words.flatMap((word) => (word === null ? [] : [word]))),
];

/** Kinds of entry that are told as 新增…, 减少…, by the name readers know them by. */
const COMING: readonly (readonly [EntryKind, EntryKind, string])[] = [
  ["权限+", "权限-", "权限"],
  ["敏感+", "敏感-", "敏感信息"],
  ["公开展示+", "公开展示-", "公开展示"],
  ["权利+", "权利-", "权利"],
  ["设置+", "设置-", "设置"],
  ["出境+", "出境-", "出境说明"],
  ["未成年人+", "未成年人-", "未成年人规则"],
  ["承诺+", "承诺-", "承诺"],
  ["例外+", "例外-", "不需要您同意的情形"],
  ["期限+", "期限-", "保存说明"],
  ["定义+", "定义-", "定义"],
];

/** Terms: told by both values, however many facts have them. */
const TERMS: readonly (readonly [EntryKind, string, string])[] = [
  ["答复期限变长", "答复期限", "变长"],
  ["答复期限变短", "答复期限", "变短"],
  ["答复期限变化", "答复期限", ""],
  ["期限变长", "保存期限", "变长"],
  ["期限变短", "保存期限", "变短"],
  ["期限变化", "保存期限", ""],
];

/** What else is told by how many there are. */
const COUNTED: readonly EntryKind[] = [
  "角色变化",
  "方式变化",
  "必填变化",
  "归类变化",
  "条件变化",
  "来源变化",
  "拒绝后果变化",
  "途径变化",
  "费用变化",
  "限制变化",
  "出境变化",
  "未成年人变化",
  "定义变化",
  "联系方式变化",
];

/**
 * A comparison of facts as sentences for readers, what matters most first.
 * @param edited whether the two texts differ at all
 * @param unread how many clauses of the newer text nobody has accounted for: what they say is not known
 */
export function factsSentences(
  { entries, notCompared }: FactsDiff,
  edited: boolean,
  unread: number = 0,
): readonly string[] {
  const open = [
    ...(notCompared.length > 0 ? [say.notCompared(notCompared.length)] : []),
    ...(unread > 0 ? [say.unread(unread)] : []),
  ];
  if (entries.length === 0) return open.length > 0 ? open : [edited ? say.same : say.identical];
  const of = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind);
  const whole = (kind: EntryKind) => of(kind).filter(({ scope }) => scope === "全文");
  const parts = [
    ...kindParts(of("种类+"), of("种类-")),
    ...part(unique(whole("目的+").map(({ after }) => after)), say.purposesCame),
    ...part(unique(whole("目的-").map(({ before }) => before)), say.purposesWent),
    ...part(unique(of("接收方+").map(({ after }) => after)), say.recipientsCame),
    ...part(unique(of("接收方-").map(({ before }) => before)), say.recipientsWent),
    ...TERMS.flatMap(([kind, name, how]) => terms(of(kind), name, how)),
    ...COMING.flatMap(([came, went, name]) => [
      ...part(unique(of(came).map(({ after }) => after)), (words) => say.came(name, words)),
      ...part(unique(of(went).map(({ before }) => before)), (words) => say.went(name, words)),
    ]),
    ...COUNTED.flatMap((kind) => (of(kind).length > 0 ? [say.other(kind, of(kind).length)] : [])),
    ...(of("未写明→写明").length > 0 ? [say.stated(of("未写明→写明").length)] : []),
    ...(of("写明→未写明").length > 0 ? [say.unstated(of("写明→未写明").length)] : []),
  ];
  return [...parts.map(say.sentence), ...open];
}

function part(words: readonly string[], said: (words: readonly string[]) => string): readonly string[] {
  return words.length > 0 ? [said(words)] : [];
}

function kindParts(came: readonly FactChange[], went: readonly FactChange[]): readonly string[] {
  const whole = (entries: readonly FactChange[]) => entries.filter(({ scope }) => scope === "全文");
  const scenes = new Set([...came, ...went].filter(({ scope }) => scope === "场景").map(({ id }) => id)).size;
  const parts = [
    ...part(unique(whole(came).map(({ after }) => after)), say.kindsCame),
    ...part(unique(whole(went).map(({ before }) => before)), say.kindsWent),
  ];
  return [...(parts.length > 0 ? parts : [say.kindsSame]), ...(scenes > 0 ? [say.kindsInScenes(scenes)] : [])];
}

/** A term that many facts share is told once. */
function terms(entries: readonly FactChange[], name: string, how: string): readonly string[] {
  const counts = new Map<string, { readonly before: string; readonly after: string; count: number }>();
  for (const { before, after } of entries) {
    const key = `${before} ${after}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { before: before ?? "", after: after ?? "", count: 1 });
  }
  return [...counts.values()].map(({ before, after, count }) => say.changed(name, before, after, how, count));
}
