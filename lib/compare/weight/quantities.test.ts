import { describe, expect, it } from "vitest";
import { comparedValue } from "@/lib/compare/weight/quantities";
import { tokenizer } from "@/lib/compare/words/tokens";

const tokenize = tokenizer(["6070平台"]);

/** The numbers and dates in a text, with what each is compared by. */
const found = (text: string) =>
  tokenize(text).flatMap(({ kind, key }) =>
    kind === "number" || kind === "date" ? [`${kind} ${key} = ${comparedValue(kind, key)}`] : [],
  );

describe("numbers and dates", () => {
  it.each<[string, readonly string[]]>([
    ["我们将在15天内答复", ["number 15天 = 15天"]],
    ["自完成之日起不少于三年", ["number 三年 = 3年"]],
    ["在15日内答复", ["number 15日 = 15日"]],
    ["保存半年", ["number 半年 = 半年"]],
    ["等级保护的三级以上测评", ["number 三级 = 3级"]],
    ["4号楼一层", ["number 4号楼 = 4号楼", "number 一层 = 1层"]],
    ["赔偿人民币五亿元或50万元", ["number 五亿元 = 五亿元", "number 50万元 = 50万元"]],
    ["百分之五与5%", ["number 百分之五 = 5%", "number 5% = 5%"]],
    ["三分之二以上", ["number 三分之二 = 三分之二"]],
    ["如下两种", ["number 两种 = 2种"]],
    ["依据第二十四条第一款", ["number 第二十四条 = 第24条", "number 第一款 = 第1款"]],
    ["拨打0571-88158198", ["number 0571-88158198 = 0571-88158198"]],
    ["10-15天", ["number 10-15天 = 10-15天"]],
    ["2022 年 11 月 5 日", ["date 2022年11月5日 = 2022-11-5"]],
    ["二〇二二年十一月五日", ["date 二〇二二年十一月五日 = 2022-11-5"]],
    ["2022-11-05", ["date 2022-11-05 = 2022-11-5"]],
    ["2022/11/05", ["date 2022/11/05 = 2022-11-5"]],
    ["每年3月15日", ["date 3月15日 = 3-15"]],
    ["截至2022年", ["date 2022年 = 2022"]],
    ["保存2年3个月", ["number 2年 = 2年", "number 3个月 = 3个月"]],
    ["6070平台的6070个人中心，共6071", ["number 6071 = 6071"]],
    ["向第三方提供一个或多个标识", []],
    ["任何一项权限，统一项目，同一天，上半年", []],
    ["十分重要，千万不要，一旦泄露，逐一告知", []],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
