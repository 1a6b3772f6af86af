import type { BlockId, Emphasis, VersionId } from "../policy/model";
import type { Range } from "../policy/range";
import type { How } from "./plan/resolution";
import type { RecordKind } from "./search-index";
import type { SiteQuestion } from "./site-question";
import type { Snippet } from "./snippet";

/** How to search. */
export interface SearchOptions {
  /** Search this version only; otherwise all of them. */
  readonly version?: VersionId;
  /** At most so many hits; 50 when not given. `total` counts all. */
  readonly limit?: number;
  /** Take the words as they are typed: no synonyms, sounds, mistakes or pieces. */
  readonly literal?: boolean;
}

/** What a search found. Never throws, whatever the query is. */
export interface SearchResponse {
  /** The query as it was given. */
  readonly query: string;
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** How many there are without the limit. */
  readonly total: number;
  /** What was not literal about the search, to be said to the reader; null when nothing was. */
  readonly notice: Notice | null;
  /** Why there is no hit; null when there is one. */
  readonly nothing: Nothing | null;
  /** What a page of the site answers, whether or not the text does too. */
  readonly site?: SiteQuestion;
}

/** A section that answers the query, by the clause of it that answers best. */
export interface SearchHit {
  /** The lowest heading that the clause stands under; the clause itself for a definition or a line of the front matter. */
  readonly section: { readonly id: BlockId; readonly title: string };
  /** The clause's id in `version`. */
  readonly id: BlockId;
  /** Where the result leads: the clause, or the heading whose number was asked for. */
  readonly target: BlockId;
  /** The version searched, or the newest one that has this text. */
  readonly version: VersionId;
  /** All versions that have this very text, the newest first. */
  readonly versions: readonly VersionId[];
  readonly kind: RecordKind;
  /** The printed headings above the clause, outermost first: `["四、您的权利", "（五）注销账户"]`. */
  readonly path: readonly string[];
  /** The chapter to group by: its heading's id and printed words. A line of the front matter is its own chapter. */
  readonly chapter: { readonly id: BlockId; readonly title: string };
  /** The clause's own printed label, or an empty string. */
  readonly label: string;
  /** The clause's number in citation form, e.g. `第四章（五）第2项`; empty for a line of the front matter. */
  readonly number: string;
  /** The words without the label. `ranges` and `snippet` count in it. */
  readonly text: string;
  /** The strongest emphasis in the clause. */
  readonly emphasis: Emphasis | null;
  /** Above 0, at most 1; comparable within one response. */
  readonly score: number;
  readonly how: How;
  readonly ranges: readonly Range[];
  /** The part of the clause that answers. */
  readonly snippet: Snippet;
  /**
   * What stands with it: the first items of the list that the clause leads to; in the first results, else, the next best
   * sentences of the section.
   */
  readonly items: readonly HitItem[];
  /** The heading and every clause of the section that answer, in reading order: what a page marks. */
  readonly clauses: readonly HitClause[];
}

/** A clause in which a term stands, or that a number names. */
export interface HitClause {
  readonly id: BlockId;
  /** The words without the label; `ranges` count in it. */
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** A part of another clause that a result shows. */
export interface HitItem {
  readonly id: BlockId;
  readonly label: string;
  /** The shown part of the clause; `ranges` count in it. */
  readonly text: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly ranges: readonly Range[];
}

/** Says how the query was read. `words` are printed as in the text: 已按“礼品卡”搜索. */
export interface Notice {
  readonly how: How;
  readonly words: readonly string[];
  /** Parts of the query, normalised, that nothing has together with the rest, so that they were left out; never empty. */
  readonly without?: readonly string[];
}

/** Why nothing was found. */
export type Nothing =
  | { readonly reason: "blank" }
  /** One Latin letter or digit stands nearly everywhere. */
  | { readonly reason: "too-short" }
  | { readonly reason: "unknown-version"; readonly version: string }
  /** Other versions have it. */
  | { readonly reason: "other-versions"; readonly versions: readonly VersionId[] }
  /** `words` are the parts of the query that the text does not have, normalised. */
  | { readonly reason: "not-in-text"; readonly words: readonly string[] };
