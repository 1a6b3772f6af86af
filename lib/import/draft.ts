import type { DocumentKind, EmphasisOrigin, PolicyDocument, Provenance } from "../policy/model";
import type { FoundLink } from "./links";

/** A file as the person chose it. The bytes decide what it is; the name only tells Markdown from plain text. */
export interface DraftFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DraftFormat = "docx" | "mdx" | "markdown" | "html" | "text";

export type ImportStep = "reading" | "unpacking" | "converting" | "writing";

/** Something of the file that the policy cannot hold, or that was decided for the author. */
export interface ImportNotice {
  /** What kind of thing it is, e.g. `docx/images`; see `lib/strings/import.ts`. */
  readonly rule: string;
  /** One Chinese sentence: what, how often, and what became of it. */
  readonly message: string;
  /** The words where it stands first, or null when it concerns the whole file. */
  readonly place: string | null;
}

export type ImportResult =
  | {
      readonly kind: "imported";
      readonly format: DraftFormat;
      readonly mdx: string;
      readonly notices: readonly ImportNotice[];
      /** The addresses that words of the file lead to, which the text names by their ids. */
      readonly links: readonly FoundLink[];
    }
  | {
      readonly kind: "refused";
      /** What is wrong and how to mend it, in Chinese. */
      readonly reason: string;
      readonly rule: string;
    };

/**
 * What front matter needs and a Word or text file cannot say, or not surely. A fact given here goes before one printed
 * in the text. A date that neither gives stays empty. Of no use to an `.mdx` file, which says all by itself.
 */
export interface DraftFacts {
  /** The version the draft was made from: gives facts, and the tags it carries on the same words. */
  readonly base: PolicyDocument | null;
  readonly title?: string;
  /** `YYYY-MM-DD`, as all dates here. */
  readonly updatedOn?: string;
  readonly effectiveOn?: string;
  readonly provenance?: Provenance;
  readonly emphasis?: EmphasisOrigin;
  readonly kind?: DocumentKind;
}
