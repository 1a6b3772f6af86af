import type { PolicyDocument } from "../policy/model";
import { blockInlines, printedText } from "../policy/text";

/**
 * Han characters and Latin words an adult reads silently in a minute. Readers of Chinese manage 255 ± 29 characters
 * aloud (IReST: Trauzettel-Klosinski & Dietz, IOVS 2012) and about half as many again silently.
 */
export const CHARACTERS_PER_MINUTE = 400;

/** How long a text is and how much of it is stressed. */
export interface Measure {
  /** Han characters plus Latin words and numbers, without punctuation. */
  readonly characters: number;
  readonly minutes: number;
  /** Stretches of emphasis, as a reader sees them. */
  readonly emphasised: number;
}

export function measure(document: PolicyDocument): Measure {
  const characters = document.blocks.reduce(
    (sum, block) => sum + (printedText(block).match(/\p{Script=Han}|[\p{Script=Latin}\d]+/gu)?.length ?? 0),
    0,
  );
  const emphasised = document.blocks.reduce(
    (sum, block) =>
      sum +
      blockInlines(block).filter(
        (inline, index, all) => inline.emphasis !== undefined && all[index - 1]?.emphasis !== inline.emphasis,
      ).length,
    0,
  );
  return { characters, minutes: Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE)), emphasised };
}
