import type { Change, ChangeId, Flag, PolicyDiff } from "../compare/model";
import { CHANGE_CLASSES, type ChangeClass } from "../policy/model";
import { reviewStrings as say } from "../strings/review";
import { suggestClass } from "./suggest";

/** What a lawyer decided about one change. */
export interface Decision {
  readonly class: ChangeClass;
  /** One sentence for readers of at most `NOTE_LIMIT` characters; empty when there is nothing to tell them. */
  readonly note: string;
  /** What is said of it to colleagues: it travels with the draft and is never published. */
  readonly comment?: string | undefined;
}

/** The comments of a draft's decisions, by the changes they are on. */
export const commentsOf = (decisions: Decisions): ReadonlyMap<ChangeId, string> =>
  new Map(
    Object.entries(decisions).flatMap(([id, { comment = "" }]) => (comment === "" ? [] : [[id, comment] as const])),
  );

/** The same decisions without what is said of them to colleagues. */
export const withoutComments = (decisions: Decisions): Decisions =>
  Object.fromEntries(Object.entries(decisions).map(([id, { class: cls, note }]) => [id, { class: cls, note }]));

export type Decisions = Readonly<Record<ChangeId, Decision>>;

/** How many characters a note for readers may have. A pair of surrogates counts as one. */
export const NOTE_LIMIT = 60;

/** Why decisions cannot be published as they are (`error`), or should be looked at again (`warning`). */
export interface DecisionProblem {
  readonly rule:
    | "undecided"
    | "class-unknown"
    | "note-too-long"
    | "note-many-lines"
    | "change-unknown"
    | "substance-as-form"
    | "class-against-facts";
  readonly severity: "error" | "warning";
  readonly change: ChangeId;
  /** One Chinese sentence that says what is wrong and how to mend it. */
  readonly message: string;
}

/** Decisions before they are trusted: from a device's storage or a file, the class may be any text. */
type Unchecked = Readonly<Record<ChangeId, { readonly class: string; readonly note: string }>>;

/** The decision on a change, or null. Names that every object has, such as `constructor`, are no decisions. */
export function decisionOn<D>(decisions: Readonly<Record<ChangeId, D>>, change: ChangeId): D | null {
  return Object.prototype.propertyIsEnumerable.call(decisions, change) ? (decisions[change] ?? null) : null;
}

/**
 * The class of a change that leaves nothing to judge: a clause that only got another number, or only looks otherwise.
 * A decision may still overrule it.
 */
export function settledClass(change: Pick<Change, "kind">): ChangeClass | null {
  if (change.kind === "renumbered") return "结构";
  return change.kind === "layout" ? "排版" : null;
}

/** The class that stands: the one decided, else the one that is settled without a decision, else 未定. */
export function classOf<C extends string>(
  change: Pick<Change, "kind">,
  decision: { readonly class: C } | null,
): C | ChangeClass {
  return decision && decision.class !== "未定" ? decision.class : (settledClass(change) ?? "未定");
}

/** Classes that say that nothing of substance changed. */
const FORM: readonly string[] = ["文字更正", "排版", "结构", "顺序调整", "重点标注"] satisfies readonly ChangeClass[];

/**
 * What stands in the way of publishing with these decisions, in the order of the changes, then what belongs to no change.
 * @param decisions may come from outside; classes and ids are checked
 * @param suggested the class that the words of a change make evident, where it is known already; without house wording when omitted
 */
export function checkDecisions(
  diff: PolicyDiff,
  decisions: Unchecked,
  suggested: (change: Change) => ChangeClass | undefined = (change) => suggestClass(change, diff, [])?.class,
): readonly DecisionProblem[] {
  const known = new Set(diff.changes.map(({ id }) => id));
  const stray = Object.keys(decisions)
    .filter((id) => !known.has(id))
    .map((change): DecisionProblem => {
      return { rule: "change-unknown", severity: "warning", change, message: say.changeUnknown(change) };
    });
  return [
    ...diff.changes.flatMap((change) => problemsOf(change, suggested, decisionOn(decisions, change.id))),
    ...stray,
  ];
}

/** Flags of what a class of form may well be about. */
const OF_FORM: ReadonlySet<Flag["kind"]> = new Set<Flag["kind"]>(["reference", "emphasis", "wording"]);

function problemsOf(
  change: Change,
  suggested: (change: Change) => ChangeClass | undefined,
  decision: Unchecked[string] | null,
): readonly DecisionProblem[] {
  const problem = (rule: DecisionProblem["rule"], message: string): DecisionProblem => {
    return { rule, severity: rule === "substance-as-form" ? "warning" : "error", change: change.id, message };
  };
  const decided = classOf(change, decision);
  const { length } = [...(decision?.note ?? "")];
  const flags = change.flags.flatMap(({ kind, before, after }) => (OF_FORM.has(kind) ? [] : [...before, ...after]));
  return [
    ...(decided === "未定" ? [problem("undecided", say.undecided)] : []),
    ...(CHANGE_CLASSES.some((one) => one === decided) ? [] : [problem("class-unknown", say.classUnknown(decided))]),
    ...(length > NOTE_LIMIT ? [problem("note-too-long", say.noteTooLong(length, NOTE_LIMIT))] : []),
    ...(/[\p{Cc}\u2028\u2029]/u.test(decision?.note ?? "") ? [problem("note-many-lines", say.noteManyLines)] : []),
    // A renumbered reference changes a number, and is evidently a matter of form.
    ...(FORM.includes(decided) && flags.length > 0 && suggested(change) !== decided
      ? [problem("substance-as-form", say.substanceAsForm(decided, flags))]
      : []),
  ];
}
