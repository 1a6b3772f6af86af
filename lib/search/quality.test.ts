import { describe, expect, test } from "vitest";
import { generateQueries } from "@/scripts/bench/search/generate";
import { measureQuality } from "@/scripts/bench/search/measure";
import { readQueries } from "@/scripts/bench/search/queries";
import { createRandom } from "@/scripts/bench/search/random";
import { documents, PUBLISHED, shopIndex } from "./__fixtures__/shop-index";
import { buildSearchIndex } from "./build/build-search-index";
import { createSearcher } from "./searcher";

const searcher = createSearcher(shopIndex);

/** Written before the engine was asked, and kept with its misses; the bar is what is reached, so that nothing is lost. */
describe("shop-queries.json", () => {
  const queries = readQueries(new URL("./__fixtures__/shop-queries.json", import.meta.url));
  const { quality } = measureQuality(searcher, queries, PUBLISHED);

  test("the first hit answers 85 of 100, one of the first five 95", () => {
    expect(quality.first).toBeGreaterThanOrEqual(0.85);
    expect(quality.amongFive).toBeGreaterThanOrEqual(0.95);
  });
  test("of 8 things that the policy does not speak of, at most one finds something", () => {
    expect({ queries: quality.nothing, fewEnough: quality.falseHits <= 1 }).toEqual({ queries: 8, fewEnough: true });
  });
});

describe("queries generated with one seed", () => {
  const index = buildSearchIndex(
    documents.filter(({ version }) => version === PUBLISHED),
    shopIndex.synonyms,
  );
  const queries = generateQueries(index, createRandom(20260915), 60);
  const { quality } = measureQuality(searcher, queries, PUBLISHED);

  test("spellings and mistakes find what they were made of", () => {
    expect(quality.first).toBeGreaterThanOrEqual(0.95);
    expect(quality.amongFive).toBeGreaterThanOrEqual(0.98);
  });
  test("at most one invented word in fifty finds something", () => {
    expect(quality.falseHits / quality.nothing).toBeLessThanOrEqual(0.02);
  });
});
