import type { PolicyDocument, VersionId } from "../../policy/model";
import { LANGUAGE_WORDS } from "../language";
import { type Folds, foldsOf, normaliseText } from "../normalise";
import { usualReadings } from "../readings";
import { clauseRecords } from "../records";
import type { Readings, SearchIndex, SearchRecord, SynonymGroup } from "../search-index";
import { foldsFor } from "./folds";
import { type ClauseHints, hintWords } from "./hints";
import { readingsOf, syllablesOf } from "./readings";
import { wordLengths } from "./words";

/**
 * Makes the search index of some versions. Runs at build only: it needs the pinyin and conversion dictionaries, which
 * are never shipped.
 * @param documents the versions to search, in any order
 * @param synonyms the reviewed groups of `content/synonyms.yaml`
 * @param hints what editors call the clauses, by version; none where nobody has written facts
 * @returns plain JSON that depends on nothing but the arguments, so its hash can name the file
 */
export function buildSearchIndex(
  documents: readonly PolicyDocument[],
  synonyms: readonly SynonymGroup[],
  hints: ReadonlyMap<VersionId, ClauseHints> = new Map(),
): SearchIndex {
  const { versions, headings, records } = clauseRecords(documents);
  const asked = synonyms.flatMap(({ terms, asks }) => [...terms, ...asks]);
  const sources = [...records.map(({ text }) => text), ...headings, ...asked, ...LANGUAGE_WORDS];
  const foldPairs = foldsFor(sources);
  const folds = foldsOf(foldPairs);
  const readings = readingsOf([...records.map(({ text }) => text), ...asked].map((text) => normaliseText(text, folds)));
  const withHints = (record: SearchRecord): SearchRecord => {
    const phrases = record.places.flatMap((place) =>
      place.versions.flatMap((version) => hints.get(versions[version]?.id ?? "")?.get(place.id) ?? []),
    );
    const own = [record.text, ...record.places.flatMap(({ path }) => path.map((heading) => headings[heading] ?? ""))];
    const words = hintWords(phrases, normaliseText(own.join(""), folds), folds);
    return words === "" ? record : { ...record, hints: words };
  };
  return {
    format: 1,
    versions,
    headings,
    records: records.map((record) => withHints(withChinese(record, folds, readings))),
    readings,
    folds: foldPairs,
    synonyms,
  };
}

type Bare = Omit<SearchRecord, "words" | "unusual">;

function withChinese(record: Bare, folds: Folds, readings: Readings): SearchRecord {
  const text = normaliseText(record.text, folds);
  const usual = usualReadings(readings);
  const unusual = syllablesOf(text).flatMap((syllable, position) => {
    const expected = usual.get(text[position] ?? "") ?? text[position];
    return syllable === expected ? [] : [[position, syllable] as const];
  });
  return { ...record, words: wordLengths(text), ...(unusual.length > 0 ? { unusual } : {}) };
}
