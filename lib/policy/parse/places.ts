import type { BlockPlace } from "./blocks";
import type { pointsOf } from "./lines";
import type { Segment } from "./pieces";

/**
 * Where a character of a block stands in the file.
 * @param start counts the characters of the block's inlines joined
 * @param pointAt the places of the file's text
 */
export function placeInBlock(place: BlockPlace | undefined, start: number, pointAt: ReturnType<typeof pointsOf>) {
  const segment = place ? segmentAt(place.segments, start) : undefined;
  if (segment) return pointAt(segment.offset + start - segment.start);
  return place?.position?.start ?? { line: 1, column: 1 };
}

/** The last segment that begins at or before `start`. */
function segmentAt(segments: readonly Segment[], start: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return segments[low - 1];
}
