import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HouseWording, houseWordingFinder } from "./house-wording";

const say = (write: string, not: readonly string[], except: readonly string[] = []): HouseWording => {
  return { write, not, why: "统一", except };
};

/** The text with ⟦ ⟧ around what was found. */
function marked(text: string, wordings: readonly HouseWording[]): string {
  return houseWordingFinder(wordings)(text).reduceRight(
    (whole, { start, end }) => `${whole.slice(0, start)}⟦${whole.slice(start, end)}⟧${whole.slice(end)}`,
    text,
  );
}

describe("the words that a publisher does not want are found", () => {
  test.each<[string, string, readonly HouseWording[]]>([
    ["wherever they stand", "⟦帐号⟧与⟦帐号⟧，\n⟦帐户⟧", [say("账号", ["帐号", "帐户"])]],
    ["the longest one", "⟦第三方合作伙伴⟧和⟦合作伙伴⟧", [say("合作方", ["合作伙伴", "第三方合作伙伴"])]],
    ["not in a word in which they are right", "⟦帐⟧面、帐篷、蚊帐", [say("账", ["帐"], ["帐篷", "蚊帐"])]],
    ["but beside such a word", "蚊帐⟦帐⟧单", [say("账", ["帐"], ["蚊帐"])]],
    [
      "each by its own exceptions",
      "⟦老客户⟧、新⟦客户⟧端",
      [say("会员", ["老客户"], ["新客户端"]), say("用户", ["客户"])],
    ],
    ["not in the name of another document", "见《帐号规则》和⟦帐号⟧", [say("账号", ["帐号"])]],
    ["though a title is never closed", "《⟦帐号⟧规则", [say("账号", ["帐号"])]],
    ["a Latin word by itself", "Apple、⟦app⟧和⟦app⟧、app.example、my-app、x@app、APP", [say("应用", ["app"])]],
    ["a Latin word beside Chinese", "打开⟦APP⟧设置，APP2.0不算", [say("应用", ["APP"])]],
    ["numbers by themselves", "⟦24小时⟧、124小时、24小时制", [say("一天", ["24小时"], ["24小时制"])]],
    ["nothing without a list", "帐号", []],
  ])("%s", (_, expected, wordings) => {
    expect(marked(expected.replace(/[⟦⟧]/gu, ""), wordings)).toBe(expected);
  });

  test("whatever the text and the list: places are in order, apart, and hold an unwanted word", () => {
    const word = fc.string({ unit: fc.constantFrom("帐", "号", "篷", "a", "《", "》"), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("帐", "号", "篷", "a", "《", "》", " "), maxLength: 40 }),
        fc.array(fc.tuple(fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), fc.array(word, { maxLength: 2 }))),
        (text, lists) => {
          const wordings = lists.map(([not, except]) => say("账", not, except));
          let last = 0;
          for (const { wording, start, end } of houseWordingFinder(wordings)(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(wording.not).toContain(text.slice(start, end));
            last = end;
          }
        },
      ),
    );
  });
});
