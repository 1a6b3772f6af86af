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

  test("the first hit answers 89 of 100, one of the first five 94", () => {
    expect(quality.first).toBeGreaterThanOrEqual(0.89);
    expect(quality.amongFive).toBeGreaterThanOrEqual(0.94);
  });
  test("what the policy does not speak of finds nothing", () => {
    expect(quality.falseHits).toBe(0);
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
