import { expect, test } from "vitest";
import { namesOf, phrasesOf } from "@/scripts/words/own-words";
import { proof, source } from "./text";

/** What `scripts/words/own-words.test.ts` searches the product for. */
proof("the words that only this text has", () => {
  test("are the companies that it names", () => {
    expect(namesOf([], source("1688-privacy-policy.txt"))).toEqual(
      expect.arrayContaining(["阿里巴巴", "支付宝", "网商", "菜鸟"]),
    );
  });

  test("and thousands of runs of its characters", () => {
    expect(phrasesOf(source("1688-privacy-policy.txt"), 7).size).toBeGreaterThan(3000);
  });
});
