import type { VersionId } from "../policy/model";
import { aspectsAsked } from "./asked";
import { believes, type Evidence, evidenceOf } from "./belief";
import { createFamilies } from "./canonical";
import { type Corpus, createCorpus, type Passage } from "./corpus";
import { normalisePath, type PreparedRecord, prepareEntries } from "./entry";
import { highlightRanges } from "./highlight";
import { hitOf, printedPath } from "./hit";
import { locate } from "./locate";
import { type Folds, foldsOf } from "./normalise";
import { functionWords } from "./plan/pieces";
import { planLiterally, planQuery } from "./plan/plan";
import { parseQuery, type Query } from "./plan/query";
import type { Mechanism, Plan, Slot } from "./plan/resolution";
import { type Ranked, rank, raritiesOf } from "./rank";
import { allReadings, usualReadings } from "./readings";
import type { Nothing, Notice, SearchOptions, SearchResponse } from "./response";
import type { SearchIndex } from "./search-index";
import type { Section } from "./section";
import type { Sought } from "./shown";
import { siteQuestionIn } from "./site-question";
import { createThesaurus } from "./thesaurus";
import { BELIEF, type Belief, WEIGHTS, type Weights } from "./weights";

/** Searches one index. Keeps what it has prepared, so make one and keep it. */
export interface Searcher {
  readonly search: (query: string, options?: SearchOptions) => SearchResponse;
  /** Builds what the first search of each kind would otherwise pay for. Worth calling when nobody waits. */
  readonly prepare: (version?: VersionId) => void;
}

/** More hits are not read by anybody; a page shows them by chapter. */
const DEFAULT_LIMIT = 50;

/** The first result is what most people read: it may show more of its section. */
const FURTHER_SENTENCES = 3;

/** The versions taken together. No version is called so: their names begin with a date. */
const ALL_VERSIONS = "*";

/** What a measurement changes. */
export interface Tuning {
  readonly weights?: Weights;
  readonly belief?: Belief;
  readonly without?: ReadonlySet<Mechanism>;
  /** Called with the evidence of each search whose best section had to be believed. */
  readonly weighed?: (evidence: Evidence) => void;
}

/** Prepares an index for searching. Works in browsers, workers and Node alike. */
export function createSearcher(
  index: SearchIndex,
  { weights = WEIGHTS, belief = BELIEF, without = new Set<Mechanism>(), weighed }: Tuning = {},
): Searcher {
  const folds = foldsOf(index.folds);
  const usual = usualReadings(index.readings);
  const readings = allReadings(index.readings);
  const entries = prepareEntries(index, folds, usual);
  const functions = functionWords(folds);
  const families = createFamilies(functions, folds);
  const thesaurus = createThesaurus(index.synonyms, folds, usual, families.canon);
  const paths = new Map<string, string>();
  const corpora = new Map<string, Corpus>();

  const corpusOf = (scope: string): Corpus => {
    const known = corpora.get(scope);
    if (known) return known;
    const corpus = createCorpus(passagesIn(scope, index, entries, folds, paths), headings);
    corpora.set(scope, corpus);
    return corpus;
  };

  const headings = ({ place }: Passage) => printedPath(place.path, index);

  const find = (query: Query, scope: string, literal: boolean): Found => {
    const sources = { corpus: corpusOf(scope), thesaurus, ...families, readings, without };
    const plan = literal ? planLiterally(query, sources) : planQuery(query, functions, sources);
    const whole = wholeOf(query);
    const asked = literal ? [] : aspectsAsked(whole);
    const sought = { slots: plan.slots, rarities: raritiesOf(plan.slots, sources.corpus, weights), asked };
    const ranked = withinNumber(query, rank(plan, sources.corpus, weights, asked));
    const [best] = ranked;
    // Words that the text has, typed apart, are looked up and nothing is asked.
    const lookedUp = literal || (plan.typed && query.words.length > 1 && plan.unknown.length === 0);
    const evidence = best && !lookedUp ? evidenceOf(whole, plan, best, sought.rarities, asked, sources.corpus) : null;
    if (evidence) weighed?.(evidence);
    const believed = evidence === null || without.has("belief") || believes(evidence, belief);
    return { plan, sought, ranked: believed ? ranked : [] };
  };

  /** 第八条 联系方式 looks in chapter 8, if anything there answers. */
  const withinNumber = (query: Query, ranked: readonly Ranked[]): readonly Ranked[] => {
    const number = query.number.length > 0 ? [] : query.words.flatMap((word) => word.number);
    const passages = ranked.flatMap((answer) => answer.passages);
    const there = new Set(locate(number, passages, headings));
    return there.size > 0 ? ranked.filter((answer) => answer.passages.some((one) => there.has(one))) : ranked;
  };

  /** The section of the clause that a number names, then those that refer to it in these words. */
  const findNumbered = (query: Query, scope: string): Found | null => {
    const corpus = corpusOf(scope);
    const passages = locate(query.number, corpus.passages, headings);
    if (passages.length === 0) return null;
    const sections = new Map<Section, Passage[]>();
    for (const passage of passages) {
      const section = corpus.sectionOf(passage);
      sections.set(section, [...(sections.get(section) ?? []), passage]);
    }
    const named = [...sections].flatMap(([section, own], place): readonly Ranked[] => {
      const [passage] = own;
      const score = 1 - place / (2 * sections.size);
      // A heading's number names all that stands under it.
      const numbered = passage?.entry.record.kind !== "heading";
      return passage ? [{ section, passage, passages: own, score, how: "literal", terms: [], numbered }] : [];
    });
    const { plan, sought, ranked } = find(query, scope, true);
    const others = ranked.filter(({ section }) => !sections.has(section));
    return { plan, sought, ranked: [...named, ...others.map((other) => ({ ...other, score: other.score / 2 }))] };
  };

  return {
    prepare: (version) => corpusOf(version ?? ALL_VERSIONS).prepare(),
    search: (raw, { version, limit = DEFAULT_LIMIT, literal = false } = {}) => {
      const query = parseQuery(raw, folds);
      const scope = version ?? ALL_VERSIONS;
      const asksSite = literal ? null : siteQuestionIn(wholeOf(query));
      const site = asksSite === null ? {} : { site: asksSite };
      const respond = (nothing: Nothing): SearchResponse => {
        return { query: raw, hits: [], total: 0, notice: null, nothing, ...site };
      };
      if (version !== undefined && !index.versions.some(({ id }) => id === version)) {
        return respond({ reason: "unknown-version", version });
      }
      if (query.words.length === 0) return respond({ reason: "blank" });
      // No clause says what changed; the comparison does. Words of the text itself ask nothing.
      if (asksSite === "changes" && !corpusOf(scope).has(wholeOf(query))) return respond(NOWHERE);
      const [only] = query.words;
      if (query.words.length === 1 && only && /^[a-z0-9]$/.test(only.text)) return respond({ reason: "too-short" });
      const numbered = literal ? null : findNumbered(query, scope);
      // A number that no clause has is no word either.
      const asTyped = literal || query.number.length > 0;
      const { plan, sought, ranked } = numbered ?? find(query, scope, asTyped);
      if (ranked.length === 0) {
        const elsewhere = scope === ALL_VERSIONS ? [] : find(query, ALL_VERSIONS, asTyped).ranked;
        // A clause of this version answers a part of the query at most; it is no reason to look elsewhere.
        const foreign = elsewhere.filter(({ passages }) => !passages.some((one) => standsIn(one, scope, index)));
        return respond(whyNothing(plan, foreign, index));
      }
      return {
        query: raw,
        hits: ranked.slice(0, limit).map((answer, place) => {
          return hitOf(answer, place === 0 ? FURTHER_SENTENCES : 0, sought, index, weights, version);
        }),
        total: ranked.length,
        notice: numbered ? null : noticeOf(plan, ranked),
        nothing: null,
        ...site,
      };
    },
  };
}

const NOWHERE: Nothing = { reason: "not-in-text", words: [] };

/** The words of a query without what parts them. */
const wholeOf = ({ words }: Query) => words.map(({ text }) => text).join("");

interface Found {
  readonly plan: Plan;
  readonly sought: Sought;
  readonly ranked: readonly Ranked[];
}

function passagesIn(
  scope: string,
  index: SearchIndex,
  entries: readonly PreparedRecord[],
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

/** What to say of a search that was not literal; a number spelt otherwise needs no word. */
function noticeOf(plan: Plan, ranked: readonly Ranked[]): Notice | null {
  const read = plan.slots.flatMap((slot) => {
    const [best] = slot.alternatives;
    return best && slot.pair !== true ? [{ slot, best }] : [];
  });
  const sure = read.every(({ best }) => best.how === "literal" || best.how === "numeral");
  const whole = plan.slots.length === 1 || plan.phrase !== null || plan.typed;
  if (sure && whole && plan.unknown.length === 0) return null;
  const how = read.map(({ best }) => best.how).find((step) => step !== "literal" && step !== "numeral") ?? "pieces";
  const words = [...new Set(read.map(({ slot, best }) => printed(slot, best.term, ranked)))];
  return { how, words, ...(plan.weaker && plan.unknown.length > 0 ? { without: plan.unknown } : {}) };
}

/** A term as the text prints it: Cookie, not cookie. */
function printed(slot: Slot, best: string, ranked: readonly Ranked[]): string {
  const passages = ranked.flatMap((answer) => answer.passages);
  const holding = (term: string) => passages.find(({ entry }) => entry.body.text.includes(term));
  const term = [best, ...slot.alternatives.map((alternative) => alternative.term)].find(holding) ?? best;
  const holder = holding(term);
  const [range] = holder ? highlightRanges(holder.entry.body, [term]) : [];
  return range && holder ? holder.entry.record.text.slice(range.start, range.end) : term;
}

function standsIn({ entry }: Passage, scope: string, index: SearchIndex): boolean {
  const version = index.versions.findIndex(({ id }) => id === scope);
  return entry.record.places.some(({ versions }) => versions.includes(version));
}

function whyNothing(plan: Plan, elsewhere: readonly Ranked[], index: SearchIndex): Nothing {
  if (elsewhere.length === 0) return { reason: "not-in-text", words: plan.unknown };
  const versions = new Set(
    elsewhere.flatMap(({ passages }) =>
      passages.flatMap(({ entry }) => entry.record.places.flatMap((place) => place.versions)),
    ),
  );
  return {
    reason: "other-versions",
    versions: index.versions.filter((_, version) => versions.has(version)).map(({ id }) => id),
  };
}
