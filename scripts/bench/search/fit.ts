import { type Evidence, logOdds } from "../../../lib/search/belief";
import type { SearchIndex } from "../../../lib/search/search-index";
import { createSearcher } from "../../../lib/search/searcher";
import { BELIEF, type Belief } from "../../../lib/search/weights";
import type { NamedSet } from "./leave-one-out";
import type { JudgedQuery } from "./queries";
import { judge } from "./unseen";

/** A query with what spoke for its best section; null where nothing was found or nothing had to be believed. */
interface Sample {
  readonly set: string;
  readonly weight: number;
  readonly answered: boolean;
  /** The place of the first result that answers, or how many there are where none may be; 0 for none. */
  readonly place: number;
  readonly evidence: Evidence | null;
}

/** How many queries are first, among five and falsely found when results are shown from some log-odds on. */
export interface TradeOff {
  readonly from: number;
  readonly asked: number;
  readonly first: number;
  readonly amongFive: number;
  readonly none: number;
  readonly found: number;
}

export interface Fit {
  readonly weights: Belief;
  /** Each set judged by the weights of the others. */
  readonly tradeOffs: readonly TradeOff[];
}

const FROM = [-2, -1, 0, 0.5, 1, 1.5, 2] as const;
const ROUNDS = 3000;
const RATE = 0.5;
/** Keeps weights small that few queries speak for. */
const DECAY = 0.001;

/** What a query counts that the search has grown on: its words are known, so that it says less of what is not. */
const GROWN_ON = 0.15;

/**
 * Fits the weights of belief on sets of queries, and tells what each set gets from the weights of the others.
 * @param own queries that the search has grown on, which count less and are never left out
 */
export function fitBelief(
  index: SearchIndex,
  sets: readonly NamedSet[],
  own: readonly JudgedQuery[],
  version: string,
): Fit {
  let evidence: Evidence | null = null;
  const searcher = createSearcher(index, {
    without: new Set(["belief"] as const),
    weighed: (found) => {
      evidence ??= found;
    },
  });
  const samples = sets.flatMap(({ name, queries }) =>
    queries.map((query): Sample => {
      evidence = null;
      const { place } = judge(searcher, query, version);
      return { set: name, weight: 1, answered: query.answers.length > 0, place, evidence };
    }),
  );
  const grown = own.map(({ query, expect }): Sample => {
    evidence = null;
    searcher.search(query, { version });
    return { set: "", weight: GROWN_ON, answered: expect.length > 0, place: 0, evidence };
  });
  const judged = sets.flatMap(({ name }) => {
    const weights = fitted([...samples.filter(({ set }) => set !== name), ...grown]);
    return samples
      .filter(({ set }) => set === name)
      .map((sample) => ({
        sample,
        odds: sample.evidence ? logOdds(sample.evidence, weights) : Number.POSITIVE_INFINITY,
      }));
  });
  const tradeOffs = FROM.map((from): TradeOff => {
    const count = (counts: (sample: Sample) => boolean) =>
      judged.filter(({ sample, odds }) => odds >= from && counts(sample)).length;
    return {
      from,
      asked: samples.filter(({ answered }) => answered).length,
      first: count(({ answered, place }) => answered && place === 1),
      amongFive: count(({ answered, place }) => answered && place > 0 && place <= 5),
      none: samples.filter(({ answered }) => !answered).length,
      found: count(({ answered, place }) => !answered && place > 0),
    };
  });
  return { weights: fitted([...samples, ...grown]), tradeOffs };
}

/** Logistic regression by gradient, on features of one spread. */
function fitted(samples: readonly Sample[]): Belief {
  const names = Object.keys(BELIEF).filter(isFeature);
  const rows = samples.flatMap(({ evidence, answered, weight }) =>
    evidence ? [{ features: names.map((name) => evidence[name]), answered: Number(answered), weight }] : [],
  );
  const spreads = names.map((_, at) => spreadOf(rows.map(({ features }) => features[at] ?? 0)));
  const scaled = rows.map(({ features, answered, weight }) => ({
    answered,
    weight,
    features: features.map((value, at) => (value - (spreads[at]?.mean ?? 0)) / (spreads[at]?.deviation ?? 1)),
  }));
  const mass = sum(scaled.map(({ weight }) => weight));
  let bias = 0;
  let slopes = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const errors = scaled.map(({ features, answered, weight }) => {
      const odds = features.reduce((sum, value, at) => sum + value * (slopes[at] ?? 0), bias);
      return weight * (answered - 1 / (1 + Math.exp(-odds)));
    });
    bias += (RATE * sum(errors)) / mass;
    slopes = slopes.map((slope, at) => {
      const pull = sum(errors.map((error, row) => error * (scaled[row]?.features[at] ?? 0))) / mass;
      return slope + RATE * (pull - DECAY * slope);
    });
  }
  const weights = slopes.map((slope, at) => slope / (spreads[at]?.deviation ?? 1));
  const always = bias - sum(weights.map((weight, at) => weight * (spreads[at]?.mean ?? 0)));
  return { ...BELIEF, ...Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])), always };
}

const isFeature = (name: string): name is keyof Evidence => name !== "always" && name in BELIEF;

function spreadOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = sum(values) / Math.max(values.length, 1);
  const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / Math.max(values.length, 1));
  return { mean, deviation: deviation || 1 };
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
