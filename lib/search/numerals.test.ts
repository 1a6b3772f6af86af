import { describe, expect, test } from "vitest";
import { numeralVariants, printedDateIn } from "./numerals";

describe("a number has other spellings", () => {
  test.each([
    ["十五天", ["15天"]],
    ["15天", ["十五天"]],
    ["15日内", ["15天内", "十五天内", "十五日内"]],
    ["一六八八", ["1688"]],
    ["二〇二二年", ["2022年"]],
    ["三年", ["3年"]],
    ["14岁", ["14周岁", "十四岁", "十四周岁"]],
    ["十四周岁", ["十四岁", "14周岁", "14岁"]],
    ["拾伍天", ["十五天", "15天"]],
    ["15个自然日", ["15天", "十五天"]],
    ["15个工作日", ["十五个工作日"]],
    ["1688", []],
    ["注销", []],
  ])("%s", (word, variants) => {
    expect(numeralVariants(word)).toEqual(variants);
  });
});

describe("a date in another form is read as the policy prints it", () => {
  test.each([
    ["2022-11-15", "2022年11月15日"],
    ["2022/11/5", "2022年11月5日"],
    ["２０２２．１１．１５", "2022年11月15日"],
    ["20221115", "2022年11月15日"],
    ["2022-11", "2022年11月"],
    ["2022年11月15号", "2022年11月15日"],
    ["1688", null],
    ["第12345678条", null],
  ])("%s", (query, date) => {
    expect(printedDateIn(query)).toBe(date);
  });
});
