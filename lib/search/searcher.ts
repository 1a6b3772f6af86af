import type { VersionId } from "../policy/model";
import { type Corpus, createCorpus, type Passage } from "./corpus";
import { type Entry, normalisePath, prepareEntries } from "./entry";
import { highlightRanges } from "./highlight";
import { SEEKS_WAY } from "./language";
import { locate } from "./locate";
import { type Folds, foldsOf } from "./normalise";
import { functionWords } from "./plan/pieces";
import { type Plan, planLiterally, planQuery } from "./plan/plan";
import { parseQuery, type Query } from "./plan/query";
import type { Slot, Sources } from "./plan/resolution";
import { type Ranked, rank } from "./rank";
import { allReadings, usualReadings } from "./readings";
import type { Nothing, Notice, SearchHit, SearchOptions, SearchResponse } from "./response";
import type { SearchIndex } from "./search-index";
import { snippetOf } from "./snippet";
import { createThesaurus } from "./thesaurus";

/** Searches one index. Keeps what it has prepared, so make one and keep it. */
export interface Searcher {
  readonly search: (query: string, options?: SearchOptions) => SearchResponse;
  /** Builds what the first search of each kind would otherwise pay for. Worth calling when nobody waits. */
  readonly prepare: (version?: VersionId) => void;
}

/** More hits are not read by anybody; a page shows them by chapter. */
const DEFAULT_LIMIT = 50;

/** The versions taken together. No version is called so: their names begin with a date. */
const ALL_VERSIONS = "*";

/** Prepares an index for searching. Works in browsers, workers and Node alike. */
export function createSearcher(index: SearchIndex): Searcher {
  const folds = foldsOf(index.folds);
  const usual = usualReadings(index.readings);
  const readings = allReadings(index.readings);
  const entries = prepareEntries(index, folds, usual);
  const thesaurus = createThesaurus(index.synonyms, folds, usual);
  const functions = functionWords(folds);
  const paths = new Map<string, string>();
  const corpora = new Map<string, Corpus>();

  const corpusOf = (scope: string): Corpus => {
    const known = corpora.get(scope);
    if (known) return known;
    const corpus = createCorpus(passagesIn(scope, index, entries, folds, paths));
    corpora.set(scope, corpus);
    return corpus;
  };

  const find = (query: Query, scope: string, literal: boolean): Found => {
    const sources: Sources = { corpus: corpusOf(scope), thesaurus, readings };
    const plan = literal ? planLiterally(query, sources) : planQuery(query, functions, sources);
    const seeksWay = !literal && query.words.some(({ text }) => SEEKS_WAY.test(text));
    return { plan, ranked: withinNumber(query, rank(plan, sources.corpus, seeksWay)) };
  };

  const headings = ({ place }: Passage) => printedPath(place.path, index);

  /** 第八条 联系方式 looks in chapter 8, if anything there answers. */
  const withinNumber = ({ words }: Query, ranked: readonly Ranked[]): readonly Ranked[] => {
    const number = words.length > 1 ? words.flatMap((word) => word.number) : [];
    const there = new Set(
      locate(
        number,
        ranked.map(({ passage }) => passage),
        headings,
      ),
    );
    return there.size > 0 ? ranked.filter(({ passage }) => there.has(passage)) : ranked;
  };

  /** The clause that a number names, then the clauses that refer to it in these words. */
  const findNumbered = (query: Query, scope: string): Found | null => {
    const passages = locate(query.number, corpusOf(scope).passages, headings);
    if (passages.length === 0) return null;
    const named = passages.map((passage, place): Ranked => {
      return { passage, score: 1 - place / (2 * passages.length), how: "literal", terms: [] };
    });
    const { plan, ranked } = find(query, scope, true);
    const others = ranked.filter(({ passage }) => !passages.includes(passage));
    return { plan, ranked: [...named, ...others.map((other) => ({ ...other, score: other.score / 2 }))] };
  };

  return {
    prepare: (version) => corpusOf(version ?? ALL_VERSIONS).prepare(),
    search: (raw, { version, limit = DEFAULT_LIMIT, literal = false } = {}) => {
      const respond = (nothing: Nothing): SearchResponse => ({ query: raw, hits: [], total: 0, notice: null, nothing });
      if (version !== undefined && !index.versions.some(({ id }) => id === version)) {
        return respond({ reason: "unknown-version", version });
      }
      const query = parseQuery(raw, folds);
      if (query.words.length === 0) return respond({ reason: "blank" });
      const [only] = query.words;
      if (query.words.length === 1 && only && /^[a-z0-9]$/.test(only.text)) return respond({ reason: "too-short" });
      const scope = version ?? ALL_VERSIONS;
      const numbered = literal ? null : findNumbered(query, scope);
      const { plan, ranked } = numbered ?? find(query, scope, literal);
      if (ranked.length === 0) {
        const elsewhere = scope === ALL_VERSIONS ? [] : find(query, ALL_VERSIONS, literal).ranked;
        // A clause of this version answers a part of the query at most; it is no reason to look elsewhere.
        const foreign = elsewhere.filter(({ passage }) => !standsIn(passage, scope, index));
        return respond(whyNothing(plan, foreign, index));
      }
      return {
        query: raw,
        hits: ranked.slice(0, limit).map((answer) => hitOf(answer, index, version)),
        total: ranked.length,
        notice: numbered ? null : noticeOf(plan, ranked),
        nothing: null,
      };
    },
  };
}

interface Found {
  readonly plan: Plan;
  readonly ranked: readonly Ranked[];
}

function passagesIn(
  scope: string,
  index: SearchIndex,
  entries: readonly Entry[],
  folds: Folds,
  paths: Map<string, string>,
): readonly Passage[] {
  const version = index.versions.findIndex(({ id }) => id === scope);
  return entries.flatMap((entry, order) => {
    const place = entry.record.places.find(({ versions }) => scope === ALL_VERSIONS || versions.includes(version));
    if (!place) return [];
    const key = place.path.join();
    const path = paths.get(key) ?? normalisePath(printedPath(place.path, index), folds);
    paths.set(key, path);
    return [{ entry, place, path, order }];
  });
}

const printedPath = (path: readonly number[], index: SearchIndex): readonly string[] =>
  path.map((heading) => index.headings[heading] ?? "");

/** @param searched the version that was searched alone; a hit leads there, and not to a newer version with the same text */
function hitOf({ passage, score, how, terms }: Ranked, index: SearchIndex, searched?: VersionId): SearchHit {
  const { entry, place } = passage;
  const { record } = entry;
  const versions = record.places.flatMap((known) => known.versions).sort((a, b) => a - b);
  const path = printedPath(place.path, index);
  const ranges = highlightRanges(entry.body, terms);
  const name = (version: number | undefined) => index.versions[version ?? 0]?.id ?? "";
  return {
    id: place.id,
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
    ranges,
    snippet: snippetOf(record.text, ranges),
  };
}

/** What to say of a search that was not literal; a number spelt otherwise needs no word. */
function noticeOf(plan: Plan, ranked: readonly Ranked[]): Notice | null {
  const read = plan.slots.flatMap((slot) => {
    const [best] = slot.alternatives;
    return best ? [{ slot, best }] : [];
  });
  const sure = read.every(({ best }) => best.how === "literal" || best.how === "numeral");
  const whole = plan.slots.length === 1 || plan.phrase !== null || plan.typed;
  if (sure && whole && plan.unknown.length === 0) return null;
  const how = read.map(({ best }) => best.how).find((step) => step !== "literal" && step !== "numeral") ?? "pieces";
  return { how, words: [...new Set(read.map(({ slot, best }) => printed(slot, best.term, ranked)))] };
}

/** A term as the text prints it: Cookie, not cookie. */
function printed(slot: Slot, best: string, ranked: readonly Ranked[]): string {
  const holder =
    ranked.find(({ terms }) => terms.includes(best)) ?? ranked.find(({ terms }) => sharesTerm(slot, terms));
  const term = holder?.terms.includes(best) ? best : (holder?.terms.find((known) => slotHas(slot, known)) ?? best);
  const [range] = holder ? highlightRanges(holder.passage.entry.body, [term]) : [];
  return range && holder ? holder.passage.entry.record.text.slice(range.start, range.end) : term;
}

const slotHas = (slot: Slot, term: string) => slot.alternatives.some((alternative) => alternative.term === term);
const sharesTerm = (slot: Slot, terms: readonly string[]) => terms.some((term) => slotHas(slot, term));

function standsIn({ entry }: Passage, scope: string, index: SearchIndex): boolean {
  const version = index.versions.findIndex(({ id }) => id === scope);
  return entry.record.places.some(({ versions }) => versions.includes(version));
}

function whyNothing(plan: Plan, elsewhere: readonly Ranked[], index: SearchIndex): Nothing {
  if (elsewhere.length === 0) return { reason: "not-in-text", words: plan.unknown };
  const versions = new Set(
    elsewhere.flatMap(({ passage }) => passage.entry.record.places.flatMap((place) => place.versions)),
  );
  return {
    reason: "other-versions",
    versions: index.versions.filter((_, version) => versions.has(version)).map(({ id }) => id),
  };
}
