import { describe, expect, test } from "vitest";
import type { LabelStyle } from "../model";
import { createLabelReader, printedLabel, splitLabel } from "./read";

type Row = readonly [text: string, printed: string, style: LabelStyle, ordinal: number, rest: string];

const rows: readonly Row[] = [
  // 第N编/章/节/条/款
  ["第一编 总则", "第一编", "unit-part", 1, "总则"],
  ["第二篇　服务", "第二篇", "unit-part", 2, "服务"],
  ["第一部分 总则", "第一部分", "unit-part", 1, "总则"],
  ["第2部分：服务内容", "第2部分：", "unit-part", 2, "服务内容"],
  ["第一章 总则", "第一章", "unit-chapter", 1, "总则"],
  ["第3章、适用范围", "第3章、", "unit-chapter", 3, "适用范围"],
  ["第 一 章　总 则", "第 一 章", "unit-chapter", 1, "总 则"],
  ["第二节\t个人信息的收集", "第二节", "unit-section", 2, "个人信息的收集"],
  ["第一条适用范围", "第一条", "unit-article", 1, "适用范围"],
  ["第一条 为了保护您的权益，制定本协议。", "第一条", "unit-article", 1, "为了保护您的权益，制定本协议。"],
  ["第十二条：账号的注册", "第十二条：", "unit-article", 12, "账号的注册"],
  ["第１２条　付款", "第１２条", "unit-article", 12, "付款"],
  ["第一百零三条 附则", "第一百零三条", "unit-article", 103, "附则"],
  ["第一〇三条 附则", "第一〇三条", "unit-article", 103, "附则"],
  ["第一条 第三方服务", "第一条", "unit-article", 1, "第三方服务"],
  ["第一款 费用", "第一款", "unit-paragraph", 1, "费用"],
  ["第十二条", "第十二条", "unit-article", 12, ""],
  ["第壹条 总则", "第壹条", "unit-article", 1, "总则"],
  ["第贰拾壹条　总则", "第贰拾壹条", "unit-article", 21, "总则"],
  // formal numerals and stems
  ["壹、总则", "壹、", "chapter", 1, "总则"],
  ["拾壹、总则", "拾壹、", "chapter", 11, "总则"],
  ["壹佰零壹．总则", "壹佰零壹．", "chapter", 101, "总则"],
  ["壹　总则", "壹", "chapter", 1, "总则"],
  ["壹 总则", "壹", "chapter", 1, "总则"],
  ["一　总则", "一", "chapter", 1, "总则"],
  ["一\t总则", "一", "chapter", 1, "总则"],
  ["（贰）\t范围", "（贰）", "bracketed-han", 2, "范围"],
  ["甲、总则", "甲、", "stem", 1, "总则"],
  ["甲．\t总则", "甲．", "stem", 1, "总则"],
  ["（甲）总则", "（甲）", "bracketed-stem", 1, "总则"],
  // 一、 （一）
  ["一、适用范围", "一、", "chapter", 1, "适用范围"],
  ["十二、适用范围", "十二、", "chapter", 12, "适用范围"],
  ["一百零一、其他", "一百零一、", "chapter", 101, "其他"],
  ["一．总则", "一．", "chapter", 1, "总则"],
  ["（二）转让", "（二）", "bracketed-han", 2, "转让"],
  ["(二)转让", "(二)", "bracketed-han", 2, "转让"],
  ["（ 二 ） 转让", "（ 二 ）", "bracketed-han", 2, "转让"],
  ["（二）、转让", "（二）、", "bracketed-han", 2, "转让"],
  ["〔一〕适用", "〔一〕", "bracketed-han", 1, "适用"],
  ["【十二】 适用", "【十二】", "bracketed-han", 12, "适用"],
  ["[二]、适用", "[二]、", "bracketed-han", 2, "适用"],
  ["㈡转让", "㈡", "bracketed-han", 2, "转让"],
  // 1、 1. 1) （1） ①
  ["1、 浏览", "1、", "arabic", 1, "浏览"],
  ["1 、浏览", "1 、", "arabic", 1, "浏览"],
  ["１、浏览", "１、", "arabic", 1, "浏览"],
  ["5.合作场景", "5.", "arabic", 5, "合作场景"],
  ["5．合作场景", "5．", "arabic", 5, "合作场景"],
  ["⒌合作场景", "⒌", "arabic", 5, "合作场景"],
  ["12、甲", "12、", "arabic", 12, "甲"],
  ["1)   如您", "1)", "arabic-bracket", 1, "如您"],
  ["1）实现业务功能", "1）", "arabic-bracket", 1, "实现业务功能"],
  ["（1）注册账户；", "（1）", "bracketed-arabic", 1, "注册账户；"],
  ["(1) 注册账户；", "(1)", "bracketed-arabic", 1, "注册账户；"],
  ["（１０）注册", "（１０）", "bracketed-arabic", 10, "注册"],
  ["（108）注册", "（108）", "bracketed-arabic", 108, "注册"],
  ["（2）为订立合同所必需；", "（2）", "bracketed-arabic", 2, "为订立合同所必需；"],
  ["[1] 注册", "[1]", "bracketed-arabic", 1, "注册"],
  ["［３］注册", "［３］", "bracketed-arabic", 3, "注册"],
  ["【2】注册", "【2】", "bracketed-arabic", 2, "注册"],
  ["〔10〕注册", "〔10〕", "bracketed-arabic", 10, "注册"],
  ["⑵注册", "⑵", "bracketed-arabic", 2, "注册"],
  ["①日志信息", "①", "circled", 1, "日志信息"],
  ["⑳　日志", "⑳", "circled", 20, "日志"],
  ["㉑日志", "㉑", "circled", 21, "日志"],
  ["㊿日志", "㊿", "circled", 50, "日志"],
  ["➂日志", "➂", "circled", 3, "日志"],
  ["➓ 日志", "➓", "circled", 10, "日志"],
  // Q1： 问题一：
  ["Q1：怎样注册？", "Q1：", "question", 1, "怎样注册？"],
  ["Ｑ１２. 怎样注册", "Ｑ１２.", "question", 12, "怎样注册"],
  ["问2:怎样注册", "问2:", "question", 2, "怎样注册"],
  ["问题 3 、怎样注册", "问题 3 、", "question", 3, "怎样注册"],
  ["问题一：怎样注册", "问题一：", "question", 1, "怎样注册"],
  // 1.1
  ["1.1 适用范围", "1.1", "decimal", 1, "适用范围"],
  ["1.1适用范围", "1.1", "decimal", 1, "适用范围"],
  ["3.1.4\t数据安全", "3.1.4", "decimal", 4, "数据安全"],
  ["3.1.4. 数据安全", "3.1.4.", "decimal", 4, "数据安全"],
  ["１．２　范围", "１．２", "decimal", 2, "范围"],
  ["1.01 Scope", "1.01", "decimal", 1, "Scope"],
  ["12.103 其他", "12.103", "decimal", 103, "其他"],
  ["1.1 日志信息", "1.1", "decimal", 1, "日志信息"],
  ["1.1个人信息的收集", "1.1", "decimal", 1, "个人信息的收集"],
  ["2.1元数据", "2.1", "decimal", 1, "元数据"],
  ["1.1 年龄", "1.1", "decimal", 1, "年龄"],
  // letters
  ["A.  支付服务", "A.", "letter", 1, "支付服务"],
  ["A．保障使用安全", "A．", "letter", 1, "保障使用安全"],
  ["Ａ．保障使用安全", "Ａ．", "letter", 1, "保障使用安全"],
  ["A、支付", "A、", "letter", 1, "支付"],
  ["C.", "C.", "letter", 3, ""],
  ["B) 支付", "B)", "letter-bracket", 2, "支付"],
  ["(A) 支付", "(A)", "bracketed-letter", 1, "支付"],
  ["a.型号", "a.", "lower-letter", 1, "型号"],
  ["a.iOS 设备", "a.", "lower-letter", 1, "iOS 设备"],
  ["b、型号", "b、", "lower-letter", 2, "型号"],
  ["b) 型号", "b)", "lower-letter-bracket", 2, "型号"],
  ["（a）型号", "（a）", "bracketed-lower-letter", 1, "型号"],
  ["(ｂ) 型号", "(ｂ)", "bracketed-lower-letter", 2, "型号"],
  // Roman numerals
  ["I. 总则", "I.", "roman", 1, "总则"],
  ["II．总则", "II．", "roman", 2, "总则"],
  ["Ⅳ、总则", "Ⅳ、", "roman", 4, "总则"],
  ["ii. 型号", "ii.", "lower-roman", 2, "型号"],
  ["(i) 型号", "(i)", "bracketed-lower-roman", 1, "型号"],
  ["（iii）型号", "（iii）", "bracketed-lower-roman", 3, "型号"],
  ["iv）型号", "iv）", "lower-roman-bracket", 4, "型号"],
  ["(xxxviii) 型号", "(xxxviii)", "bracketed-lower-roman", 38, "型号"],
];

describe("every number that laws, contracts and policies print is a label", () => {
  test.each(rows)("%s", (text, printed, style, ordinal, rest) => {
    const { label, ...cut } = splitLabel(text);
    expect([label?.printed, label?.style, label?.ordinal]).toEqual([printed, style, ordinal]);
    expect(cut).toEqual({ rest, length: text.length - rest.length });
  });

  test.each([
    ["1.1 甲", [1]],
    ["3.1.4 甲", [3, 1]],
    ["10.2.3.4 甲", [10, 2, 3]],
  ])("%s prints the numbers above it too", (text, above) => expect(splitLabel(text).label?.above).toEqual(above));

  test.each([
    ["第十二条之一 甲", 1],
    ["第十二条之二、甲", 2],
    ["第十二条之十一 甲", 11],
    ["第十二条 之三 甲", 3],
  ])("%s was put in", (text, inserted) => {
    expect(splitLabel(text).label).toMatchObject({ style: "unit-article", ordinal: 12, inserted });
  });
});

describe("what only begins like a number has no label", () => {
  test.each([
    // dates, versions, shares, amounts
    ["2026.1.15起施行"],
    ["2026.01.15"],
    ["2022、2023两年"],
    ["1.5亿元以上的，"],
    ["1.5 亿元"],
    ["3.5万人"],
    ["1.5倍"],
    ["1.1倍"],
    ["0.5%的费用"],
    ["2.5%"],
    ["1.5-2.0倍"],
    ["3.5个月内"],
    ["1.5年内"],
    ["2.0版本更新"],
    ["3.1.0版"],
    ["6.18大促期间"],
    ["12.31前"],
    ["192.168.1.1 是网关"],
    ["1688平台"],
    ["14周岁以下儿童"],
    ["360、百度等公司"],
    // references
    ["第十二条规定的情形"],
    ["第十二条 规定的情形"],
    ["第三条、第四条另有约定的，从其约定。"],
    ["第三条和第四条"],
    ["第五条第二款所述信息"],
    ["第五条 第二款所述信息"],
    ["第七条至第九条"],
    ["第三条所称个人信息"],
    ["第三条适用于您。"],
    ["第三条的约定"],
    ["第二章的规定不影响上述内容。"],
    ["第一款手机"],
    ["第三方共享"],
    ["第一时间通知您"],
    ["（1）、（2）项所述"],
    ["（1）至（3）项"],
    ["（一）至（三）项的信息"],
    ["（二）和（四）所列的用途"],
    ["（一）－（三）项"],
    ["①②③均为必填"],
    ["①至③项"],
    // names and words
    ["【引言】"],
    ["【找回帐号】"],
    ["【1】"],
    ["【2026】年"],
    ["【1】月【15】日"],
    ["[注1] 见附件"],
    ["[联系邮箱]"],
    ["问：怎样注册？"],
    ["问题一直存在。"],
    ["Q1季度"],
    ["QQ：12345"],
    ["第一部分服务由甲公司提供"],
    ["第一部分和第二部分"],
    ["附录：相关定义"],
    ["一些信息"],
    ["（一些信息）"],
    ["（010）12345678"],
    ["（2026年修订）"],
    ["十十、甲"],
    ["甲、乙双方同意"],
    ["甲方：某公司"],
    ["乙、其他"],
    ["（甲）、（乙）两项"],
    ["壹万元以上"],
    ["一 总则"],
    ["贰　范围"],
    ["三　个工作日"],
    ["APP.com"],
    ["e.g. 姓名"],
    ["i.e. 姓名"],
    ["t.cn/abc"],
    ["A、B两类用户"],
    ["XX、某某"],
    ["(c) 2026 甲公司"],
    ["civil. law"],
    [""],
  ])("%j", (text) => expect(splitLabel(text)).toEqual({ label: null, rest: text, length: 0 }));
});

/** The labels of some lines read one after another, as style and number. */
function series(...lines: readonly string[]) {
  const read = createLabelReader();
  return lines.map((line) => {
    const { label } = read(line);
    return label === null ? "" : `${label.style} ${label.ordinal}`;
  });
}

describe("a label goes on with its series", () => {
  test("letters stay letters up to Z", () => {
    const lines = Array.from({ length: 26 }, (_, at) => `${String.fromCharCode(65 + at)}. 甲`);
    expect(series(...lines)).toEqual(lines.map((_, at) => `letter ${at + 1}`));
  });

  test("Roman numerals stay Roman", () => {
    expect(series("I. 甲", "II. 乙", "III. 丙", "IV. 丁", "V. 戊", "VI. 己")).toEqual(
      [1, 2, 3, 4, 5, 6].map((ordinal) => `roman ${ordinal}`),
    );
    expect(series("(i) 甲", "(ii) 乙", "(iii) 丙", "(iv) 丁", "(v) 戊")).toEqual(
      [1, 2, 3, 4, 5].map((ordinal) => `bracketed-lower-roman ${ordinal}`),
    );
  });

  test("stems go on from 甲", () => {
    expect(series("甲、总则", "乙、范围", "丙、其他", "辛、苦")).toEqual(["stem 1", "stem 2", "stem 3", ""]);
  });

  test("above ninety-nine a number goes on, and none stands alone", () => {
    expect(series("99、甲", "100、乙", "360、百度", "101、丙")).toEqual(["arabic 99", "arabic 100", "", "arabic 101"]);
  });

  test("a decimal without a space goes on too", () => {
    expect(series("1.1甲", "1.2乙", "6.18大促", "1.3丙", "1.5戊")).toEqual([
      "decimal 1",
      "decimal 2",
      "",
      "decimal 3",
      "decimal 5",
    ]);
  });
});

test("what is known to be a label is read without its series", () => {
  expect(printedLabel("100、甲")).toMatchObject({ style: "arabic", ordinal: 100 });
  expect(printedLabel("6.18大促")).toMatchObject({ style: "decimal", ordinal: 18 });
});
