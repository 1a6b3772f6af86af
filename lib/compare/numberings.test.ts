import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { printedLabel } from "../policy/labels/read";
import { labelAt } from "../policy/labels/series";
import { LABEL_STYLES } from "../policy/model";
import { comparePolicies } from "./compare-policies";

const WORDS = [
  "账号的注册与登录，需要您的手机号码。",
  "商品的浏览与搜索，需要您的设备信息。",
  "订单的提交与支付，需要您的收货地址。",
  "客服的咨询与投诉，需要您的联系方式。",
];
const INSERTED = "评价的发布与展示，需要您的昵称和头像。";

const NOUNS = ["账号", "商品", "订单", "客服", "物流", "发票", "优惠券", "通讯录", "位置"];

/** Every numbering as its first five labels, with what parts them from the words. */
const NUMBERINGS = [
  "一、|二、|三、|四、|五、",
  "（一）|（二）|（三）|（四）|（五）",
  "1、|2、|3、|4、|5、",
  "1.|2.|3.|4.|5.",
  "1) |2) |3) |4) |5) ",
  "1）|2）|3）|4）|5）",
  "（1）|（2）|（3）|（4）|（5）",
  "(1) |(2) |(3) |(4) |(5) ",
  "①|②|③|④|⑤",
  "⑴|⑵|⑶|⑷|⑸",
  "A. |B. |C. |D. |E. ",
  "A、|B、|C、|D、|E、",
  "(A) |(B) |(C) |(D) |(E) ",
  "a. |b. |c. |d. |e. ",
  "(a)|(b)|(c)|(d)|(e)",
  "I. |II. |III. |IV. |V. ",
  "(i) |(ii) |(iii) |(iv) |(v) ",
  "1.1 |1.2 |1.3 |1.4 |1.5 ",
  "1.1|1.2|1.3|1.4|1.5",
  "3.1.1 |3.1.2 |3.1.3 |3.1.4 |3.1.5 ",
  "１．１　|１．２　|１．３　|１．４　|１．５　",
  "第一条 |第二条 |第三条 |第四条 |第五条 ",
  "第九十八条　|第九十九条　|第一百条　|第一百零一条　|第一百零二条　",
  "98、|99、|100、|101、|102、",
  "壹、|贰、|叁、|肆、|伍、",
  "壹　|贰　|叁　|肆　|伍　",
  "一　|二　|三　|四　|五　",
  "（壹）|（贰）|（叁）|（肆）|（伍）",
  "甲、\t|乙、\t|丙、\t|丁、\t|戊、\t",
  "（甲）|（乙）|（丙）|（丁）|（戊）",
  "第壹条　|第贰条　|第叁条　|第肆条　|第伍条　",
  "第一编 |第二编 |第三编 |第四编 |第五编 ",
  "第1章\t|第2章\t|第3章\t|第4章\t|第5章\t",
  "第一节：|第二节：|第三节：|第四节：|第五节：",
  "第一款 |第二款 |第三款 |第四款 |第五款 ",
  "第一项、|第二项、|第三项、|第四项、|第五项、",
  "A）|B）|C）|D）|E）",
  "ａ）|ｂ）|ｃ）|ｄ）|ｅ）",
  "I）|II）|III）|IV）|V）",
  "（Ⅰ）|（Ⅱ）|（Ⅲ）|（Ⅳ）|（Ⅴ）",
  "i. |ii. |iii. |iv. |v. ",
  "i）|ii）|iii）|iv）|v）",
  "Q1：|Q2：|Q3：|Q4：|Q5：",
  "问题一：|问题二：|问题三：|问题四：|问题五：",
];

const labelsOf = (numbering: string) => numbering.split("|");
const words = (inserted: boolean) => (inserted ? [WORDS[0], INSERTED, ...WORDS.slice(1)] : WORDS);
const items = (labels: readonly string[], inserted: boolean) =>
  `## 一、甲\n\n${words(inserted)
    .map((text, at) => `${labels[at]}${text}`.replace(/^(\d+)\.(?=\S)/u, "$1\\."))
    .join("\n\n")}`;
const headings = (labels: readonly string[], inserted: boolean) =>
  words(inserted)
    .map((text, at) => `## ${labels[at]}${text?.slice(0, 8)}\n\n${text}`)
    .join("\n\n");

function kinds(before: string, after: string): readonly string[] {
  const { changes } = comparePolicies(sampleDocument(before), sampleDocument(after, { version: "2023-01-01" }));
  return changes.map(({ kind }) => kind);
}

test("every numbering is among them", () => {
  const styles = NUMBERINGS.map((numbering) => printedLabel(`${labelsOf(numbering)[0]}账号`)?.style);
  expect(new Set(styles)).toEqual(new Set(LABEL_STYLES));
});

describe("a clause that is put in is one addition, and those behind it are renumbered", () => {
  test.each(NUMBERINGS)("items numbered %s", (numbering) => {
    const labels = labelsOf(numbering);
    expect(kinds(items(labels, false), items(labels, true))).toEqual([
      "added",
      "renumbered",
      "renumbered",
      "renumbered",
    ]);
  });

  const first = NUMBERINGS.filter((numbering) => !/^(?:98|第九十八)/u.test(numbering));
  test.each(first)("headings numbered %s", (numbering) => {
    const labels = labelsOf(numbering);
    const told = kinds(headings(labels, false), headings(labels, true));
    expect(told.filter((kind) => kind === "renumbered")).toHaveLength(3);
    expect(new Set(told)).toEqual(new Set(["added", "renumbered"]));
  });
});

test("wherever it is put in, whatever the numbering and the number of clauses", () => {
  const own = NUMBERINGS.filter((numbering) => !/^(?:98|第九十八)/u.test(numbering));
  const place = fc.integer({ min: 4, max: 9 }).chain((count) => fc.tuple(fc.constant(count), fc.nat({ max: count })));
  fc.assert(
    fc.property(fc.constantFrom(...own), place, (numbering, [count, at]) => {
      const [printed = ""] = labelsOf(numbering);
      const like = printedLabel(`${printed}账号`);
      if (like === null) throw new Error(printed);
      const gap = printed.slice(like.printed.length);
      const texts = Array.from({ length: count }, (_, index) => `${NOUNS[index]}的处理，需要您的同意。`);
      const body = (all: readonly string[]) =>
        `## 一、甲\n\n${all.map((text, index) => `${labelAt(like, index + 1)}${gap}${text}`.replace(/^(\d+)\.(?=\S)/u, "$1\\.")).join("\n\n")}`;
      const after = [...texts.slice(0, at), INSERTED, ...texts.slice(at)];
      const told = kinds(body(texts), body(after));
      expect(told.toSorted()).toEqual(["added", ...Array.from({ length: count - at }, () => "renumbered")]);
    }),
    { numRuns: 12 },
  );
});

test.each([
  ["（1）", "(1)"],
  ["1.1 ", "１．１ "],
  ["第一条 ", "第1条 "],
  ["①", "❶"],
])("%s that becomes %s is layout", (before, after) => {
  const body = (label: string) => `## 一、甲\n\n${label}${WORDS[0]}`;
  expect(kinds(body(before), body(after))).toEqual(["layout"]);
});
