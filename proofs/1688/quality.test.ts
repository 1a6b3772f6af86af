import { expect, test } from "vitest";
import { buildSearchIndex } from "@/lib/search/build/build-search-index";
import { createSearcher } from "@/lib/search/searcher";
import { generateQueries } from "@/scripts/bench/search/generate";
import { measureQuality } from "@/scripts/bench/search/measure";
import { readQueries } from "@/scripts/bench/search/queries";
import { createRandom } from "@/scripts/bench/search/random";
import { once, PUBLISHED, policyIndex, sampleProof, version } from "./text";

const searcher = once(() => createSearcher(policyIndex()));

/** The bar of the product, on hand-written queries of thirteen kinds. `npm run bench:search` shows each kind. */
sampleProof.each(["queries.json", "further-queries.json"])("%s", (file) => {
  const queries = readQueries(new URL(`./queries/${file}`, import.meta.url));
  const measured = once(() => measureQuality(searcher(), queries, PUBLISHED).quality);

  test("the first hit answers 95 of 100", () => {
    expect(measured().first).toBeGreaterThanOrEqual(0.95);
  });
  test("one of the first five answers 98 of 100", () => {
    expect(measured().amongFive).toBeGreaterThanOrEqual(0.98);
  });
  test("what the policy does not speak of finds nothing", () => {
    expect(measured().falseHits).toBe(0);
  });
});

/**
 * Queries as people type them, written before the engine was asked and kept with their misses: colloquial questions,
 * half-typed words, clause numbers, English. The bar is what is reached, so that nothing is lost.
 */
sampleProof("everyday-queries.json", () => {
  const queries = readQueries(new URL("./queries/everyday-queries.json", import.meta.url));
  const measured = once(() => measureQuality(searcher(), queries, PUBLISHED).quality);

  test("the first hit answers 90 of 100, one of the first five 97", () => {
    expect(measured().first).toBeGreaterThanOrEqual(0.9);
    expect(measured().amongFive).toBeGreaterThanOrEqual(0.97);
  });
  test("what the policy does not speak of finds nothing", () => {
    expect(measured().falseHits).toBe(0);
  });
});

/**
 * Words of the policy put together to something that it does not speak of: 购物车模型. Nothing in such a query tells it
 * from 银行卡安全, which it does speak of, so some find the clauses of one word.
 */
sampleProof("near-misses.json", () => {
  const queries = readQueries(new URL("./queries/near-misses.json", import.meta.url));
  const measured = once(() => measureQuality(searcher(), queries, PUBLISHED).quality);

  test("at most 7 of 55 find something", () => {
    expect({ queries: measured().nothing, fewEnough: measured().falseHits <= 7 }).toEqual({
      queries: 55,
      fewEnough: true,
    });
  });
});

sampleProof("queries generated with one seed", () => {
  const measured = once(() => {
    const index = buildSearchIndex([version(PUBLISHED)], policyIndex().synonyms);
    const queries = generateQueries(index, createRandom(20221115), 60);
    return measureQuality(searcher(), queries, PUBLISHED).quality;
  });

  test("spellings and mistakes find what they were made of", () => {
    expect(measured().first).toBeGreaterThanOrEqual(0.95);
    expect(measured().amongFive).toBeGreaterThanOrEqual(0.98);
  });
  test("at most one invented word in fifty finds something", () => {
    expect(measured().falseHits / measured().nothing).toBeLessThanOrEqual(0.02);
  });
});
