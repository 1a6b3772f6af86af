import type { VersionId } from "../policy/model";
import type { Range } from "../policy/range";
import { highlightRanges } from "./highlight";
import type { Ranked } from "./rank";
import type { SearchHit } from "./response";
import type { SearchIndex } from "./search-index";
import { type Sought, shownOf } from "./shown";
import { sentencesOf, snippetAround } from "./snippet";
import type { Weights } from "./weights";

/** The printed headings of a path. */
export const printedPath = (path: readonly number[], index: SearchIndex): readonly string[] =>
  path.map((heading) => index.headings[heading] ?? "");

/**
 * A ranked section as a result.
 * @param further how many sentences more than one it may show
 * @param searched the version that was searched alone; a hit leads there, and not to a newer version with the same text
 */
export function hitOf(
  { section, passage: named, passages, score, how, terms, numbered }: Ranked,
  further: number,
  sought: Sought,
  index: SearchIndex,
  weights: Weights,
  searched?: VersionId,
): SearchHit {
  const shown = shownOf(section, numbered ? named : null, further, sought, weights);
  const passage = shown?.passage ?? named;
  const { entry, place } = passage;
  const { record } = entry;
  const versions = record.places.flatMap((known) => known.versions).sort((a, b) => a - b);
  const path = printedPath(place.path, index);
  const name = (version: number | undefined) => index.versions[version ?? 0]?.id ?? "";
  const heading = section.heading;
  const [sentence = { start: 0, end: record.text.length }] = sentencesOf(record.text);
  return {
    section: heading
      ? { id: heading.place.id, title: `${heading.place.label}${heading.entry.record.text}` }
      : { id: place.id, title: record.term ?? path[path.length - 1] ?? record.text },
    id: place.id,
    // Words of a heading are answered by a clause below it; its number asks for the whole.
    target: terms.length === 0 && named.entry.record.kind === "heading" ? named.place.id : place.id,
    version: searched ?? name(place.versions[0]),
    versions: versions.map(name),
    kind: record.kind,
    path,
    chapter: { id: place.chapter, title: path[0] ?? `${place.label}${record.text}` },
    label: place.label,
    number: place.number,
    text: record.text,
    emphasis: place.emphasis ?? null,
    score,
    how,
    ranges: highlightRanges(entry.body, terms),
    snippet: shown?.snippet ?? snippetAround(record.text, sentence, []),
    items: (shown?.items ?? []).map(({ passage: { entry: own, place: where }, snippet: { start, end, ...cut } }) => ({
      id: where.id,
      label: where.label,
      text: own.record.text.slice(start, end),
      ...cut,
      ranges: within(highlightRanges(own.body, terms), start, end),
    })),
    clauses: passages.map((one) => ({
      id: one.place.id,
      text: one.entry.record.text,
      ranges: highlightRanges(one.entry.body, terms),
    })),
  };
}

/** The ranges that lie in a part of a text, counted from its start. */
const within = (ranges: readonly Range[], start: number, end: number): readonly Range[] =>
  ranges
    .filter((range) => range.start < end && range.end > start)
    .map((range) => ({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start }));
