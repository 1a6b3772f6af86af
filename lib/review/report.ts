import type { ChangeKind, Doubt, PolicyDiff } from "../compare/model";
import { CHANGE_KINDS } from "../compare/readings/summary";
import { blocksById } from "../policy/blocks-by-id";
import type { HouseWording } from "../policy/house-wording";
import { CHANGE_CLASSES, type ChangeClass, type PolicyMeta } from "../policy/model";
import { clauseNumber } from "../reading/citation";
import { reviewStrings as say } from "../strings/review";
import { checkDates, type DateProblem, NOTICE_DAYS, noticeDays } from "./dates";
import { checkDecisions, type DecisionProblem, type Decisions } from "./decisions";
import { DUTY_LEVELS, type Duty, type DutyLevel, type VersionDuty, versionDuty } from "./duty";
import { type FactsOfChanges, factsProblems } from "./facts-evidence";
import { type PromiseClause, promisesOf } from "./promises";
import { type ChangeFacts, changeFacts, type ReportRow, reportRows } from "./report-row";
import { newBlocks, oldBlocks } from "./sides";

/** A duty that changes bring about, with all they rest on. */
export interface ReportDuty {
  readonly level: DutyLevel;
  /** 无 · 告知 · 显著通知 · 重新取得同意 */
  readonly name: string;
  readonly sentence: string;
  /** The classes that bring it about, each with the numbers of its rows. */
  readonly classes: readonly { readonly class: ChangeClass; readonly rows: readonly number[] }[];
  /** Clauses of the old version, which people agreed to. */
  readonly clauses: readonly PromiseClause[];
  readonly statutes: readonly string[];
  readonly conditions: readonly string[];
}

/** What the comparison was not sure of, with the clauses as one cites them. */
export interface ReportDoubt extends Doubt {
  readonly beforeCitation: string;
  readonly afterCitation: string;
}

/** How long the change is public before it takes effect, against 电子商务法 art. 34. */
export interface Notice {
  /** Whole days from the announcement, or from today when that is later; negative when the date is past. */
  readonly days: number;
  readonly required: number;
  readonly enough: boolean;
  readonly statute: string;
}

/** Everything a lawyer needs to release a version: what changed, what follows, and what is still open. */
export interface ChangeReport {
  readonly from: PolicyMeta;
  readonly to: PolicyMeta;
  /** The day in China on which it was made. */
  readonly today: string;
  readonly total: number;
  /** Only kinds and classes that occur, in the order of their lists. */
  readonly kinds: readonly { readonly kind: ChangeKind; readonly count: number }[];
  readonly classes: readonly { readonly class: ChangeClass; readonly count: number }[];
  readonly rows: readonly ReportRow[];
  /** Of the changes that have a class, the gravest first. */
  readonly duties: readonly ReportDuty[];
  /** What the whole version owes. */
  readonly duty: VersionDuty;
  readonly notice: Notice;
  readonly dates: readonly DateProblem[];
  readonly problems: readonly DecisionProblem[];
  readonly doubts: readonly ReportDoubt[];
}

/** What a report rests on whatever anybody decides: most of the work, done once for a comparison. Plain data. */
export interface ReportBasis {
  readonly facts: readonly ChangeFacts[];
  readonly promises: readonly PromiseClause[];
  readonly doubts: readonly ReportDoubt[];
}

/** Reads a comparison for the reports on it. `houseWording` is what the publisher counts among slips of the pen. */
export function reportBasis(diff: PolicyDiff, houseWording: readonly HouseWording[]): ReportBasis {
  return { facts: changeFacts(diff, houseWording), promises: promisesOf(diff), doubts: doubtsOf(diff) };
}

export interface ReportOptions {
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: string;
  /** Of this very comparison; made without house wording when it is left out. */
  readonly basis?: ReportBasis;
  /** What the facts of both versions say of the changes; nothing when it is left out. */
  readonly lists?: FactsOfChanges;
}

/** Makes the change report of a comparison and the decisions on it. */
export function buildReport(
  diff: PolicyDiff,
  decisions: Decisions,
  { today, basis = reportBasis(diff, []), lists = new Map() }: ReportOptions,
): ChangeReport {
  const rows = reportRows(basis.facts, decisions, lists);
  const suggestions = new Map(basis.facts.map(({ change, suggestion }) => [change, suggestion?.class]));
  const days = noticeDays(diff.to, today);
  const { version, effectiveOn } = diff.from;
  return {
    from: diff.from,
    to: diff.to,
    today,
    total: rows.length,
    kinds: CHANGE_KINDS.flatMap((kind) => (diff.counts[kind] > 0 ? [{ kind, count: diff.counts[kind] }] : [])),
    classes: CHANGE_CLASSES.flatMap((cls) => {
      const count = rows.filter((row) => row.class === cls).length;
      return count > 0 ? [{ class: cls, count }] : [];
    }),
    rows,
    duties: dutiesOf(basis.promises, rows),
    duty: versionDuty(rows.map(({ duty }) => duty)),
    notice: { days, required: NOTICE_DAYS, enough: days >= NOTICE_DAYS, statute: say.statutes.noticePeriod },
    dates: checkDates(diff.to, { version, effectiveOn }, today),
    problems: [
      ...checkDecisions(diff, decisions, ({ id }) => suggestions.get(id)),
      ...rows.flatMap(({ change, class: cls, evidence }) => factsProblems(change, cls, evidence)),
    ],
    doubts: basis.doubts,
  };
}

function dutiesOf(promises: readonly PromiseClause[], rows: readonly ReportRow[]): readonly ReportDuty[] {
  return [...DUTY_LEVELS].reverse().flatMap((level): readonly ReportDuty[] => {
    const owing = rows.flatMap((row) => (row.duty?.level === level ? [{ row, duty: row.duty }] : []));
    const [first] = owing;
    if (!first) return [];
    const unique = (of: (duty: Duty) => readonly string[]) => [...new Set(owing.flatMap(({ duty }) => of(duty)))];
    const promised = unique(({ promises: some }) => some);
    return [
      {
        level,
        name: first.duty.name,
        sentence: first.duty.sentence,
        classes: CHANGE_CLASSES.flatMap((cls) => {
          const numbers = owing.flatMap(({ row }) => (row.class === cls ? [row.number] : []));
          return numbers.length > 0 ? [{ class: cls, rows: numbers }] : [];
        }),
        clauses: promises.filter(({ promise }) => promised.includes(promise)),
        statutes: unique(({ statutes }) => statutes),
        conditions: unique(({ conditions }) => conditions),
      },
    ];
  });
}

function doubtsOf(diff: PolicyDiff): readonly ReportDoubt[] {
  const cited = (blocks: ReturnType<typeof oldBlocks>, id: string) => {
    const block = blocksById(blocks).get(id);
    return block ? clauseNumber({ blocks }, block) : id;
  };
  const [before, after] = [oldBlocks(diff), newBlocks(diff)];
  return diff.doubts.map((doubt) => ({
    ...doubt,
    beforeCitation: cited(before, doubt.before),
    afterCitation: cited(after, doubt.after),
  }));
}
