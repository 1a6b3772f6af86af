import { comparePolicies } from "../../compare/compare-policies";
import type { PolicyDiff } from "../../compare/model";
import { unreachable } from "../../policy/text";
import { pairedClauses } from "../clause-pairs";
import { clausesOfFact, type FactEntry, titleOf } from "../entries";
import type { ListName } from "../model";
import { dataOf } from "../words";
import { type EntryKind, type FactChange, type Found, listChange } from "./entry";
import { collectionChanges, type Sides, sharingChanges } from "./information";
import { pairFacts } from "./pair-facts";
import {
  contactChanges,
  crossborderChanges,
  definitionChanges,
  displayChanges,
  minorChanges,
  retentionChanges,
  rightChanges,
  settingChanges,
} from "./rights";
import { type FactsSide, knownOf } from "./side";

export interface FactsDiff {
  readonly entries: readonly FactChange[];
  /** Facts that nobody has confirmed on either side: nothing is said of them. */
  readonly notCompared: readonly string[];
}

/**
 * Compares what two versions do with information. Other words for the same thing, another layout, another number or place are
 * no change. Comparing backwards gives the same entries, mirrored.
 * @param diff the comparison of both texts, where it is known already
 * @param open facts that wait for a person, beside those whose file says so
 */
export function diffFacts(
  before: FactsSide,
  after: FactsSide,
  diff: PolicyDiff = comparePolicies(before.document, after.document),
  open: ReadonlySet<string> = new Set(),
): FactsDiff {
  const sides: Sides = { before, after, knownBefore: knownOf(before), knownAfter: knownOf(after) };
  const entries: FactChange[] = [];
  const notCompared: string[] = [];
  const definitions: { readonly clauses: readonly string[]; readonly found: readonly Found[] }[] = [];
  const pairs = pairFacts(before, after, pairedClauses(diff));
  for (const { before: old, after: young } of pairs) {
    const entry = young ?? old;
    if (entry === null) continue;
    const { id } = entry.fact;
    const unconfirmed = old?.fact.unconfirmed === true || young?.fact.unconfirmed === true;
    if (unconfirmed || open.has(id)) {
      notCompared.push(id);
      continue;
    }
    const clauses = clausesOfFact(entry.fact);
    const found = changesOf(old, young, sides);
    if (old?.list === "definitions" && young?.list === "definitions") {
      definitions.push({ clauses: [...clauses, ...clausesOfFact(old.fact)], found });
    }
    entries.push(...found.map((one) => ({ ...one, id, clauses })));
  }
  return { entries: [...entries, ...widened(pairs, definitions, notCompared)], notCompared };
}

/** Facts that rest on a definition change with it. */
function widened(
  pairs: ReturnType<typeof pairFacts>,
  definitions: readonly { readonly clauses: readonly string[]; readonly found: readonly Found[] }[],
  notCompared: readonly string[],
): readonly FactChange[] {
  return pairs.flatMap(({ before, after }) => {
    if (before?.list !== "collection" || after?.list !== "collection") return [];
    const { fact } = after;
    if (notCompared.includes(fact.id)) return [];
    const changed = definitions.filter(({ clauses }) => fact.expands.some((clause) => clauses.includes(clause)));
    const clauses = [...clausesOfFact(fact), ...fact.expands];
    return changed.flatMap(({ found }) => found.map((one) => ({ ...one, id: fact.id, clauses })));
  });
}

/** How a list says that one of its facts came, or went. */
const WHOLE: Readonly<
  Record<Exclude<ListName, "collection" | "sharing" | "contacts">, readonly [EntryKind, EntryKind]>
> = {
  exemptions: ["例外+", "例外-"],
  rights: ["权利+", "权利-"],
  settings: ["设置+", "设置-"],
  retention: ["期限+", "期限-"],
  crossborder: ["出境+", "出境-"],
  minors: ["未成年人+", "未成年人-"],
  publicDisplay: ["公开展示+", "公开展示-"],
  security: ["保护措施+", "保护措施-"],
  promises: ["承诺+", "承诺-"],
  rules: ["规则+", "规则-"],
  changes: ["变更规则+", "变更规则-"],
  definitions: ["定义+", "定义-"],
};

/** What a whole fact is told by: an editor's name for it, with the kinds of information where it lists any. */
function wordsOf(entry: FactEntry): string {
  const data = entry.list === "publicDisplay" || entry.list === "definitions" ? dataOf(entry) : [];
  const title = titleOf(entry);
  return data.length === 0 ? title : `${title}：${data.map(({ form }) => form).join("、")}`;
}

function wholeChange(old: FactEntry | null, young: FactEntry | null): readonly Found[] {
  const entry = young ?? old;
  if (entry === null || entry.list === "collection" || entry.list === "sharing") return [];
  const before = old === null ? null : wordsOf(old);
  const after = young === null ? null : wordsOf(young);
  if (entry.list === "contacts") {
    const values = entry.fact.values.join("、");
    const words = (side: string | null) => (side === null ? null : values);
    return [{ kind: "联系方式变化", scope: "全文", before: words(before), after: words(after) }];
  }
  const [came, went] = WHOLE[entry.list];
  return [{ kind: young === null ? went : came, scope: "全文", before, after }];
}

function changesOf(old: FactEntry | null, young: FactEntry | null, sides: Sides): readonly Found[] {
  const entry = young ?? old;
  if (entry === null) return [];
  if (entry.list === "collection") {
    const facts = [old, young].map((one) => (one?.list === "collection" ? one.fact : null));
    return collectionChanges(facts[0] ?? null, facts[1] ?? null, sides);
  }
  if (entry.list === "sharing") {
    const facts = [old, young].map((one) => (one?.list === "sharing" ? one.fact : null));
    return sharingChanges(facts[0] ?? null, facts[1] ?? null, sides);
  }
  if (old === null || young === null) return wholeChange(old, young);
  switch (young.list) {
    case "rights":
      return old.list === "rights" ? rightChanges(old.fact, young.fact) : [];
    case "settings":
      return old.list === "settings" ? settingChanges(old.fact, young.fact) : [];
    case "retention":
      return old.list === "retention" ? retentionChanges(old.fact, young.fact) : [];
    case "crossborder":
      return old.list === "crossborder" ? crossborderChanges(old.fact, young.fact) : [];
    case "publicDisplay":
      return old.list === "publicDisplay" ? displayChanges(old.fact, young.fact, sides) : [];
    case "definitions":
      return old.list === "definitions" ? definitionChanges(old.fact, young.fact) : [];
    case "contacts":
      return old.list === "contacts" ? contactChanges(old.fact, young.fact) : [];
    case "minors":
      return old.list === "minors" ? minorChanges(old.fact, young.fact) : [];
    case "security":
    case "promises":
      return old.list === young.list ? listLimits(old.fact.limits, young.fact.limits) : [];
    case "exemptions":
    case "rules":
    case "changes":
    case "collection":
    case "sharing":
      return [];
    default:
      return unreachable(young);
  }
}

/** Exceptions to a promise or a measure. */
const listLimits = (before: readonly string[], after: readonly string[]) => listChange(before, after, "限制变化");
