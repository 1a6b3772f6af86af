import type { ChangeId, PolicyDiff } from "../compare/model";
import type { Carry } from "../facts/carry";
import type { Facts } from "../facts/model";
import type { DraftFacts, DraftFile } from "../import/draft";
import type { PolicyDocument } from "../policy/model";
import type { RuleContext } from "../policy/rules/rule";
import type { NoMarks, OwnFileRedline } from "../redline/own-file/own-file-redline";
import type { Authorship } from "../redline/revisions";
import type { ReportBasis } from "../review/report";
import type { OpenResult } from "./open-draft";

/** What the page asks of its worker. */
export type DeskTask =
  | { readonly kind: "open"; readonly file: DraftFile; readonly facts: DraftFacts; readonly context: RuleContext }
  | {
      readonly kind: "compare";
      readonly before: PolicyDocument;
      readonly after: PolicyDocument;
      readonly houseWording: RuleContext["houseWording"];
    }
  | {
      readonly kind: "redline";
      readonly diff: PolicyDiff;
      readonly before: PolicyDocument;
      readonly after: PolicyDocument;
      readonly authorship: Authorship;
      /** What is said of changes to colleagues. */
      readonly comments: ReadonlyMap<ChangeId, string>;
    }
  /** The redline in the very file that the draft came from. */
  | {
      readonly kind: "own-redline";
      readonly source: Uint8Array;
      readonly diff: PolicyDiff;
      readonly before: PolicyDocument;
      readonly after: PolicyDocument;
      readonly authorship: Authorship;
      readonly comments: ReadonlyMap<ChangeId, string>;
    }
  | {
      readonly kind: "carry";
      readonly facts: Facts;
      readonly before: PolicyDocument;
      readonly after: PolicyDocument;
      /** The comparison of both; null where it is not made yet. */
      readonly diff: PolicyDiff | null;
    };

/** What a task comes to. `failed` is a fault of ours, not of the file; `cancelled` and `died` are told for a worker that was stopped or broke down. */
export type DeskAnswer =
  | { readonly kind: "opened"; readonly result: OpenResult }
  | { readonly kind: "compared"; readonly diff: PolicyDiff; readonly basis: ReportBasis }
  | { readonly kind: "redline"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "own-redline"; readonly result: OwnFileRedline | NoMarks }
  | { readonly kind: "carried"; readonly carry: Carry }
  | { readonly kind: "failed" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "died" };
