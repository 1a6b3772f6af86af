import { describe, expect, test } from "vitest";
import { generateQueries } from "@/scripts/bench/search/generate";
import { measureQuality } from "@/scripts/bench/search/measure";
import { readQueries } from "@/scripts/bench/search/queries";
import { createRandom } from "@/scripts/bench/search/random";
import { documents, PUBLISHED, policyIndex } from "./__fixtures__/policy-index";
import { buildSearchIndex } from "./build/build-search-index";
import { createSearcher } from "./searcher";

const searcher = createSearcher(policyIndex);

/** The bar of the product, on hand-written queries of thirteen kinds. `npm run bench:search` shows each kind. */
describe.each(["queries.json", "further-queries.json"])("%s", (file) => {
  const queries = readQueries(new URL(`./__fixtures__/${file}`, import.meta.url));
  const { quality } = measureQuality(searcher, queries, PUBLISHED);

  test("the first hit answers 95 of 100", () => {
    expect(quality.first).toBeGreaterThanOrEqual(0.95);
  });
  test("one of the first five answers 98 of 100", () => {
    expect(quality.amongFive).toBeGreaterThanOrEqual(0.98);
  });
  test("what the policy does not speak of finds nothing", () => {
    expect(quality.falseHits).toBe(0);
  });
});

/**
 * Queries as people type them, written before the engine was asked and kept with their misses: colloquial questions,
 * half-typed words, clause numbers, English. The bar is what is reached, so that nothing is lost.
 */
describe("everyday-queries.json", () => {
  const queries = readQueries(new URL("./__fixtures__/everyday-queries.json", import.meta.url));
  const { quality } = measureQuality(searcher, queries, PUBLISHED);

  test("the first hit answers 90 of 100, one of the first five 97", () => {
    expect(quality.first).toBeGreaterThanOrEqual(0.9);
    expect(quality.amongFive).toBeGreaterThanOrEqual(0.97);
  });
  test("what the policy does not speak of finds nothing", () => {
    expect(quality.falseHits).toBe(0);
  });
});

/**
 * Words of the policy put together to something that it does not speak of: 购物车模型. Nothing in such a query tells it
 * from 银行卡安全, which it does speak of, so some find the clauses of one word.
 */
describe("near-misses.json", () => {
  const queries = readQueries(new URL("./__fixtures__/near-misses.json", import.meta.url));
  const { quality } = measureQuality(searcher, queries, PUBLISHED);

  test("at most 7 of 55 find something", () => {
    expect({ queries: quality.nothing, fewEnough: quality.falseHits <= 7 }).toEqual({ queries: 55, fewEnough: true });
  });
});

describe("queries generated with one seed", () => {
  const index = buildSearchIndex(
    documents.filter(({ version }) => version === PUBLISHED),
    policyIndex.synonyms,
  );
  const queries = generateQueries(index, createRandom(20221115), 60);
  const { quality } = measureQuality(searcher, queries, PUBLISHED);

  test("spellings and mistakes find what they were made of", () => {
    expect(quality.first).toBeGreaterThanOrEqual(0.95);
    expect(quality.amongFive).toBeGreaterThanOrEqual(0.98);
  });
  test("at most one invented word in fifty finds something", () => {
    expect(quality.falseHits / quality.nothing).toBeLessThanOrEqual(0.02);
  });
});
