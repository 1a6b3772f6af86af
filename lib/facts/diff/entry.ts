import { comparableKey } from "../../compare/pairing/comparable";
import { comparedValue, QUANTITY } from "../../compare/weight/quantities";
import type { BlockId } from "../../policy/model";

/** What can change between the facts of two versions. `+` came, `-` went. */
export const ENTRY_KINDS = [
  "种类+",
  "种类-",
  "目的+",
  "目的-",
  "接收方+",
  "接收方-",
  "角色变化",
  "方式变化",
  "权限+",
  "权限-",
  "敏感+",
  "敏感-",
  "必填变化",
  "归类变化",
  "条件变化",
  "来源变化",
  "拒绝后果变化",
  "期限+",
  "期限-",
  "期限变长",
  "期限变短",
  "期限变化",
  "权利+",
  "权利-",
  "设置+",
  "设置-",
  "途径变化",
  "答复期限变长",
  "答复期限变短",
  "答复期限变化",
  "费用变化",
  "限制变化",
  "公开展示+",
  "公开展示-",
  "出境+",
  "出境-",
  "出境变化",
  "承诺+",
  "承诺-",
  "联系方式变化",
  "未成年人+",
  "未成年人-",
  "未成年人变化",
  "例外+",
  "例外-",
  "定义+",
  "定义-",
  "定义变化",
  "保护措施+",
  "保护措施-",
  "规则+",
  "规则-",
  "变更规则+",
  "变更规则-",
  "场景+",
  "场景-",
  "未写明→写明",
  "写明→未写明",
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** 全文: it stands nowhere in the other version. 场景: it does, but not here. */
export type Scope = "全文" | "场景";

/** One change of what is done with information. `before` and `after` are the words of either version, null where there are none. */
export interface FactChange {
  readonly kind: EntryKind;
  readonly scope: Scope;
  /** The fact, by its id in the newer version, or in the older one when it went. */
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Where it stands: in the newer version, or in the older one when it went. */
  readonly clauses: readonly BlockId[];
}

/** What a comparison finds in one field, before it knows of which fact. */
export type Found = Omit<FactChange, "id" | "clauses">;

const NUMBERS = new RegExp(QUANTITY, "gu");

/** What a value says whatever its layout, and however its numbers are written: 十四周岁 is 14周岁. */
const key = (text: string) =>
  comparableKey(text.replace(NUMBERS, (number) => comparedValue("number", number.replace(/\s/gu, ""))));

/** Two spellings of the same words are the same. */
export const sameSpelling = (before: string, after: string): boolean => before === after || key(before) === key(after);

/** How a value that the text may state changed; layout is no change. */
export function valueChange(before: string | null, after: string | null, kind: EntryKind): readonly Found[] {
  if (before === null && after === null) return [];
  if (before === null) return [{ kind: "未写明→写明", scope: "场景", before, after }];
  if (after === null) return [{ kind: "写明→未写明", scope: "场景", before, after }];
  return sameSpelling(before, after) ? [] : [{ kind, scope: "场景", before, after }];
}

/** The same of values that are several; their order says nothing. */
export function listChange(before: readonly string[], after: readonly string[], kind: EntryKind): readonly Found[] {
  const keys = (values: readonly string[]) => [...new Set(values.map(key))].sort().join("\n");
  const shown = (values: readonly string[]) => (values.length === 0 ? null : values.join("、"));
  if (keys(before) === keys(after)) return [];
  return valueChange(shown(before), shown(after), kind);
}

/** What of some named things came and what went. */
export function comings(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  kinds: readonly [EntryKind, EntryKind],
  scopeOf: (name: string, side: "before" | "after") => Scope,
): readonly Found[] {
  const went = [...before].filter(([name]) => !after.has(name));
  const came = [...after].filter(([name]) => !before.has(name));
  return [
    ...came.map(([name, words]) => ({ kind: kinds[0], scope: scopeOf(name, "before"), before: null, after: words })),
    ...went.map(([name, words]) => ({ kind: kinds[1], scope: scopeOf(name, "after"), before: words, after: null })),
  ];
}
