import type { BlockId, Emphasis, VersionId } from "../policy/model";

/**
 * The search index as it travels to the browser: plain JSON, made once at build. It holds each distinct clause text
 * once, and everything about Chinese that would otherwise need a dictionary at run time.
 */
export interface SearchIndex {
  /** Raised when the shape changes, so that a cached index of an older shape is never read. */
  readonly format: 1;
  /** The newest first. Records name versions by their place in this list. */
  readonly versions: readonly IndexedVersion[];
  /** Printed headings with their labels, e.g. `（五）注销账户`; named by their place in this list. */
  readonly headings: readonly string[];
  readonly records: readonly SearchRecord[];
  readonly readings: Readings;
  /** Characters and what each is read as when searching, as two strings of equal length: 註帳 and 注账. */
  readonly folds: { readonly from: string; readonly to: string };
  readonly synonyms: readonly SynonymGroup[];
}

export interface IndexedVersion {
  readonly id: VersionId;
  readonly effectiveOn: string;
}

/** What a record is: a block of the model, or a line of the front matter that the page prints above the text. */
export type RecordKind = "heading" | "paragraph" | "item" | "definition" | "table" | "meta";

/** One distinct clause text with everywhere it stands. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** The words without the label, exactly as a reader sees them. */
  readonly text: string;
  /** The defined term, when the record is a definition. */
  readonly term?: string;
  /** The newest first; a version stands in exactly one place. */
  readonly places: readonly Place[];
  /** Lengths of the words of the normalised text, one base-36 digit each: 注销|账户 is `22`. */
  readonly words: string;
  /** Where a character is not read as usual, by position in the normalised text: 银行 has `hang` at 1. */
  readonly unusual?: readonly (readonly [position: number, syllable: string])[];
  /** Words by which editors call the clause and that it does not have, normalised, apart by spaces. */
  readonly hints?: string;
}

/** Where a clause text stands, the same in each of `versions`. */
export interface Place {
  /** Positions in `SearchIndex.versions`. */
  readonly versions: readonly number[];
  readonly id: BlockId;
  /** The clause's own printed label, or an empty string. */
  readonly label: string;
  /** The clause's number in citation form, e.g. `第四章（五）2`. */
  readonly number: string;
  /** Positions in `SearchIndex.headings` of the headings it stands under, outermost first. */
  readonly path: readonly number[];
  /** The printed labels of the items it stands in, outermost first; absent when there are none. */
  readonly within?: readonly string[];
  /** The id of the chapter it stands in. */
  readonly chapter: BlockId;
  /** The strongest emphasis of any of its words. */
  readonly emphasis?: Emphasis;
}

/**
 * How characters sound, without tones and with `v` for ü: the syllable and all characters read so. `usual` names every
 * character once; `also` holds further readings.
 */
export interface Readings {
  readonly usual: Readonly<Record<string, string>>;
  readonly also: Readonly<Record<string, string>>;
}

/** Words that mean the same here. See `content/synonyms.yaml`. */
export interface SynonymGroup {
  readonly topic: string;
  /** Words of the policy, the best answer first. */
  readonly terms: readonly string[];
  /** Words that people use instead. */
  readonly asks: readonly string[];
}
