import type { HouseWording } from "../house-wording";
import type { BlockId, PolicyDocument } from "../model";
import type { WordTables } from "./words/word-tables";

/** `error`: must be mended before publishing. `warning`: probably wrong. `advice`: a lawyer should look. */
export type Severity = "error" | "warning" | "advice";

/** A place of the text and what a lawyer should know about it. A finding is a report, never a change. */
export interface Finding {
  /** The id of the rule that made it, e.g. `slips/repeated-characters`. */
  readonly rule: string;
  readonly blockId: BlockId;
  /** Counts characters of `blockText`. When `start` and `end` are both 0 the block's label, or the whole block, is meant. */
  readonly start: number;
  readonly end: number;
  /** The words found, as they stand there; a label as printed; empty where words are missing. */
  readonly found: string;
  /** One Chinese sentence without its full stop: what is wrong. */
  readonly message: string;
  /** One Chinese sentence without its full stop: how to put it right. */
  readonly mend: string;
  /** Whether the text itself gives less evidence than the rule wants for its severity: what would be a warning is advice. */
  readonly doubtful?: true;
}

/** What is said of a finding. */
export interface Said {
  readonly message: string;
  readonly mend: string;
}

/** Facts about the site a rule may need; `url` is empty while nobody has confirmed an address. */
export interface RuleContext {
  /** The publisher's own choice of words; empty where it has none. */
  readonly houseWording: readonly HouseWording[];
  readonly pendingLinks: readonly { readonly id: string; readonly url: string }[];
  readonly documents: readonly { readonly title: string; readonly url: string }[];
  /** Which characters stand beside which; without them no misspelling is looked for. */
  readonly words?: WordTables;
}

/** One thing a careful reader looks for. */
export interface Rule {
  /** `group/name`; the rule stands in the file of the same path. */
  readonly id: string;
  /** What the rule asks for, in one sentence. */
  readonly sentence: string;
  /** A short text in the authoring format in which the rule finds something. */
  readonly example: string;
  /** The law or standard the rule rests on, where it has one. */
  readonly authority?: string;
  readonly severity: Severity;
  /** What a finding is in a text that its publisher has published, where that is less. */
  readonly published?: Severity;
  /** Texts in the authoring format that look like a fault and are none; each is a test. */
  readonly falseAlarms: readonly string[];
  readonly check: (document: PolicyDocument, context: RuleContext) => readonly Finding[];
}
