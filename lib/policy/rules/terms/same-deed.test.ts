import { describe, expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { mustAndMay } from "./must-and-may";
import { deedOf, isSameDeed } from "./same-deed";
import { twoPeriods } from "./two-periods";

const CONTEXT = { houseWording: [], pendingLinks: [], documents: [] };
const document = (text: string) => sampleDocument(`## 一、总则\n\n${text}`);

test.each([
  ["the same in another order", "馆员每周清点一次书架", "馆员清点书架每周一次", true],
  ["less of it", "馆方应当在三日内退还读者的押金", "退还押金", true],
  ["other things done to it", "馆员每周清点书架", "馆员每周打扫书架", false],
  ["too little to tell", "退还", "退还押金", false],
  ["nothing in common", "读者带走雨伞", "馆员清点书架", false],
])("whether two parts of sentences say one deed: %s", (_what, one, other, expected) => {
  expect(isSameDeed(deedOf(one), deedOf(other))).toBe(expected);
});

describe("what a text says of one deed in two ways is asked after", () => {
  test.each([
    [
      "a duty that is left free",
      "馆员应当每周清点书架。节假日之后，馆员可以每周清点一次书架。",
      ["馆员可以每周清点一次书架"],
    ],
    ["a freedom that becomes a duty", "读者可以保留借书小票。读者应当保留借书小票。", ["读者应当保留借书小票"]],
    ["a freedom that is denied", "读者应当保留借书小票。读者不得保留借书小票。", []],
    ["two deeds", "馆员应当每周清点书架。读者可以预约座位。", []],
  ])("%s", (_what, text, expected) => {
    const found = mustAndMay.check(document(text), CONTEXT).filter(({ doubtful }) => doubtful === true);
    expect(found.map((finding) => finding.found)).toEqual(expected);
  });

  test.each([
    ["two periods", "馆方在十日内退还押金。读者搬家的，押金退还的期限为二十日。", ["二十日"]],
    ["one period in two spellings", "馆方在十日内退还押金。押金退还的期限为10天。", []],
    ["a day of the month", "每月1日退还读者押金。每月11日退还读者押金。", []],
    [
      "a longer time for what takes longer",
      "馆方在十日内退还押金。情况复杂的，二十日内退还押金，特殊情况三十日内退还押金。",
      ["二十日"],
    ],
    ["two units that may both be meant", "馆方在24小时内退还押金。馆方在三日内退还押金。", []],
    ["two deeds", "馆方在十日内退还押金。馆方在二十日内修好座椅。", []],
  ])("%s", (_what, text, expected) => {
    const found = twoPeriods.check(document(text), CONTEXT).filter(({ doubtful }) => doubtful === true);
    expect(found.map((finding) => finding.found)).toEqual(expected);
  });
});
