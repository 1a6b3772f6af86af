import { lawStrings as say } from "@/lib/strings/rules/law";
import type { Block, PolicyDocument } from "../../model";
import { blockText } from "../../text";
import { findingAt } from "../find";
import type { Finding } from "../rule";

/** Something the law asks a policy to state, and the wordings by which it is recognised. */
export interface Matter {
  /** What was looked for, in a lawyer's words. */
  readonly name: string;
  readonly article: string;
  /** Any one of these, within one block, counts as stated. */
  readonly wordings: readonly RegExp[];
  /** Words that say something else with the same characters; they are passed over. */
  readonly besides?: RegExp;
}

/** What others may do to information without leave is no right of a person: 防止未经授权的访问、复制、修改. */
export const MISUSE = /(?:防止|避免|未经[^，。；]{0,6}授权|非授权|非法|遭到|遭受|不(?:会|得)?被)[^，。；]*/g;

/**
 * The matters for which none of the wordings stands in any of the blocks. Each is reported at the first heading whose
 * title matches `home`, where a reader would look for it, else at the document's first block.
 * @param within the blocks to look in; the whole document when omitted
 */
export function missingMatters(
  rule: string,
  document: PolicyDocument,
  home: RegExp,
  matters: readonly Matter[],
  within: readonly Block[] = document.blocks,
): readonly Finding[] {
  const heading = document.blocks.find((block) => block.kind === "heading" && home.test(blockText(block)));
  return missingUnder(rule, document, heading ?? null, matters, within);
}

/** The same, reported at a heading that is known; at the document's first block where there is none. */
export function missingUnder(
  rule: string,
  document: PolicyDocument,
  heading: Block | null,
  matters: readonly Matter[],
  within: readonly Block[] = document.blocks,
): readonly Finding[] {
  const place = heading ?? document.blocks[0];
  if (!place) return [];
  const texts = within.map(blockText);
  return matters.flatMap(({ name, article, wordings, besides }) =>
    wordings.some((wording) => texts.some((text) => wording.test(besides ? text.replace(besides, "") : text)))
      ? []
      : [findingAt(rule, place, 0, heading ? blockText(place).length : 0, say.notFound(name, article))],
  );
}

/** The blocks whose text matches. */
export function blocksAbout(document: PolicyDocument, about: RegExp): readonly Block[] {
  return document.blocks.filter((block) => about.test(blockText(block)));
}
