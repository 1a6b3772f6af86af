import type { Change, ChangeId, PolicyDiff } from "../compare/model";
import type { PolicyDocument } from "../policy/model";
import { unreachable } from "../policy/text";
import { type Decision, type Decisions, decisionOn } from "../review/decisions";
import { decisionsOf } from "../review/front-matter";
import type { ReportBasis } from "../review/report";
import type { OpenedDraft } from "./draft";
import type { OpenStep } from "./open-draft";

/** What a file is opened as. */
export type Role = "draft" | "base";

/** What the draft is compared with. */
export type Base =
  | { readonly kind: "published"; readonly version: string }
  | { readonly kind: "file"; readonly draft: OpenedDraft };

/** What the desk is doing; one thing at a time. */
export type Work =
  | { readonly kind: "idle" }
  /** The last file was cancelled, and nothing was done since. */
  | { readonly kind: "cancelled"; readonly name: string }
  | { readonly kind: "opening"; readonly name: string; readonly step: OpenStep };

/** How a comparison stands: not begun, under way, there, or why it is not there. */
export type Comparing = "none" | "running" | "done" | "cancelled" | "failed" | "died";

export interface DeskState {
  readonly work: Work;
  /** Why the last file was not opened; what was open stays. */
  readonly refusal: { readonly name: string; readonly reason: string } | null;
  readonly base: Base;
  readonly draft: OpenedDraft | null;
  /** How far the comparison of this very base and draft is. */
  readonly comparing: Comparing;
  /** The last comparison that was made; of what is open now only when `comparing` is `done`, see `currentDiff`. */
  readonly diff: PolicyDiff | null;
  /** What reports on `diff` rest on. */
  readonly basis: ReportBasis | null;
  readonly decisions: Decisions;
  /** Whether the draft was just opened, so that its own notes go before what was decided on the one before it. */
  readonly fresh: boolean;
}

export type DeskAction =
  | { readonly kind: "opening"; readonly name: string }
  | { readonly kind: "step"; readonly step: OpenStep }
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused"; readonly name: string; readonly reason: string }
  /** Refused without a look at it: what is being opened meanwhile goes on. */
  | { readonly kind: "turned-away"; readonly name: string; readonly reason: string }
  | { readonly kind: "opened"; readonly role: Role; readonly draft: OpenedDraft }
  | { readonly kind: "restored"; readonly draft: OpenedDraft; readonly base: Base; readonly decisions: Decisions }
  | { readonly kind: "base-chosen"; readonly version: string }
  | { readonly kind: "swapped" }
  | { readonly kind: "comparing" }
  | { readonly kind: "compared"; readonly diff: PolicyDiff; readonly basis: ReportBasis }
  | { readonly kind: "not-compared"; readonly why: "cancelled" | "failed" | "died" }
  /** Each in place of what was decided on its change. */
  | { readonly kind: "decided"; readonly decisions: Decisions }
  | { readonly kind: "closed" };

/** The desk as it stands when the page is opened. */
export function emptyDesk(version: string): DeskState {
  return {
    work: { kind: "idle" },
    refusal: null,
    base: { kind: "published", version },
    draft: null,
    comparing: "none",
    diff: null,
    basis: null,
    decisions: {},
    fresh: false,
  };
}

/** The comparison of what is open now; null until it is made, and while the draft has errors. */
export function currentDiff({ comparing, diff }: DeskState): PolicyDiff | null {
  return comparing === "done" ? diff : null;
}

const idle = { work: { kind: "idle" }, refusal: null } as const;

/** The desk after something happened. */
export function nextDesk(state: DeskState, action: DeskAction): DeskState {
  switch (action.kind) {
    case "opening":
      return { ...state, work: { kind: "opening", name: action.name, step: "reading" }, refusal: null };
    case "step":
      return state.work.kind === "opening" ? { ...state, work: { ...state.work, step: action.step } } : state;
    case "cancelled":
      return state.work.kind === "opening" ? { ...state, work: { kind: "cancelled", name: state.work.name } } : state;
    case "refused":
      return { ...state, work: { kind: "idle" }, refusal: { name: action.name, reason: action.reason } };
    case "turned-away":
      return { ...state, refusal: { name: action.name, reason: action.reason } };
    case "opened":
      // The comparison stays until the next is made: it tells which decisions are still about the same words.
      return action.role === "draft"
        ? { ...state, ...idle, comparing: "none", draft: action.draft, fresh: true }
        : { ...state, ...idle, comparing: "none", base: { kind: "file", draft: action.draft } };
    case "restored":
      return {
        ...state,
        ...idle,
        draft: action.draft,
        base: action.base,
        comparing: "none",
        diff: null,
        basis: null,
        decisions: action.decisions,
        fresh: false,
      };
    case "base-chosen":
      return { ...state, comparing: "none", base: { kind: "published", version: action.version } };
    case "swapped":
      if (state.base.kind !== "file" || !state.draft) return state;
      return {
        ...state,
        comparing: "none",
        base: { kind: "file", draft: state.draft },
        draft: state.base.draft,
        fresh: true,
      };
    case "comparing":
      return { ...state, comparing: "running" };
    case "compared":
      return compared(state, action.diff, action.basis);
    case "not-compared":
      return { ...state, comparing: action.why };
    case "decided":
      return { ...state, decisions: { ...state.decisions, ...action.decisions } };
    case "closed":
      // What is being opened meanwhile is opened, and can still be cancelled.
      return { ...emptyDesk(""), base: state.base, work: state.work };
    default:
      return unreachable(action);
  }
}

function compared(state: DeskState, diff: PolicyDiff, basis: ReportBasis): DeskState {
  const document = state.draft?.document;
  if (!document) return state;
  const kept = state.diff ? carriedDecisions(state.diff, diff, state.decisions) : state.decisions;
  const written = decisionsOf(document, diff);
  const decisions = state.fresh ? { ...kept, ...written } : { ...written, ...kept };
  return { ...state, comparing: "done", diff, basis, decisions, fresh: false };
}

const sameWords = (one: Change, other: Change) => JSON.stringify(one.words) === JSON.stringify(other.words);

/**
 * The decisions that stand when a draft, or what it is compared with, is replaced: those on changes that are in both
 * comparisons with the very same words. A class given to other words would be nobody's decision.
 */
export function carriedDecisions(before: PolicyDiff, after: PolicyDiff, decisions: Decisions): Decisions {
  const old = new Map(before.changes.map((change) => [change.id, change]));
  return Object.fromEntries(
    after.changes.flatMap((change): readonly (readonly [ChangeId, Decision])[] => {
      const decision = decisionOn(decisions, change.id);
      const same = old.get(change.id);
      return decision && same && sameWords(same, change) ? [[change.id, decision]] : [];
    }),
  );
}

/** What the draft is compared with, as a document; null when that file has errors or the version is unknown. */
export function baseDocument(base: Base, published: (version: string) => PolicyDocument | null): PolicyDocument | null {
  return base.kind === "file" ? base.draft.document : published(base.version);
}
