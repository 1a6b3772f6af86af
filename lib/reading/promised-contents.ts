import type { BlockId, PolicyDocument } from "../policy/model";
import { blockText } from "../policy/text";
import { type Chapter, chapters } from "./chapters";

/** 您将从中了解以下几个方面： · 目录如下： · 本声明包括： */
const PROMISE = /(?:以下|下列|如下|下述|下面)[^。；：:]{0,16}[：:]$|(?:目录|了解|包括|包含|说明)[：:]$/u;

/** A chapter that ends with the promise to list the others, and the ids of those. */
export interface PromisedContents {
  readonly chapter: BlockId;
  readonly listed: readonly BlockId[];
}

/**
 * Whether a text announces its chapters and leaves the list to whoever prints it: before the first numbered chapter, a
 * chapter that ends in words such as 目录如下： with nothing after it. An import takes the printed list out, since pages
 * make their own; a list that still stands in the text is not printed again.
 * @returns null where no list was promised, or there is nothing to list
 */
export function promisedContents(document: PolicyDocument): PromisedContents | null {
  const all = chapters(document);
  const numbered = all.findIndex(({ heading }) => heading !== null && heading.label !== null);
  // Of a text whose chapters bear no numbers, the first one alone can stand before the others.
  const front = all.slice(0, numbered < 0 ? 1 : numbered);
  const at = front.findIndex(promises);
  const listed = all.slice(at + 1).map(({ id }) => id);
  const chapter = front[at];
  return chapter === undefined || listed.length === 0 ? null : { chapter: chapter.id, listed };
}

function promises({ blocks }: Chapter): boolean {
  const last = blocks.at(-1);
  return last?.kind === "paragraph" && PROMISE.test(blockText(last).trimEnd());
}
