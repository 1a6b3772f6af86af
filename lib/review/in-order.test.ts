import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOrder, type OneOf } from "./in-order";

const KEPT: readonly OneOf[] = [["未经您"], ["同意"], ["不会"], ["限制", "削减", "减少"], ["权利"]];

describe("words of each list, one after the other within a part", () => {
  test.each<[text: string, stops: string, found: boolean]>([
    ["未经您同意，我们不会限制您的权利。", "。", true],
    ["未经您明确同意，不会削减您依本政策享有的权利", "。", true],
    ["同意、未经您不会限制权利。", "。", false],
    ["未经您同意。我们不会限制您的权利。", "。", false],
    ["甲。未经您同意不会减少权利。乙", "。", true],
    ["未经您同意；不会减少权利", "。；", false],
    ["未经您同意不会减少", "。", false],
    ["", "。", false],
  ])("%s", (text, stops, found) => {
    expect(inOrder(text, stops, ...KEPT)).toBe(found);
  });

  test("the first of two words that ends is the one that counts", () => {
    expect(inOrder("重大变化有包括", "。", ["重大变化"], ["包括", "有"], ["包括"])).toBe(true);
  });
});

test("says of short texts what the expression says that it stands for", () => {
  const words = fc.constantFrom("未经您", "同意", "不会", "限制", "削减", "减少", "权利", "权", "利", "不", "。", "；");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      const expression = /未经您[^。；]*同意[^。；]*不会[^。；]*(?:限制|削减|减少)[^。；]*权利/u;
      expect(inOrder(text, "。；", ...KEPT)).toBe(expression.test(text));
    }),
  );
});
