import type { BlockPlace } from "./blocks";
import { pointAt } from "./source-text";

/**
 * Where a character of a block stands in the file.
 * @param start counts the characters of the block's inlines joined
 * @param text the file's text that places refer to
 */
export function placeInBlock(place: BlockPlace | undefined, start: number, text: string) {
  const segment = place?.segments.findLast((candidate) => candidate.start <= start);
  if (segment) return pointAt(text, segment.offset + start - segment.start);
  return place?.position?.start ?? { line: 1, column: 1 };
}
