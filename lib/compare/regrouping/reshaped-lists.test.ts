import { describe, expect, it } from "vitest";
import { policy } from "../__fixtures__/build";
import { comparePolicies } from "../compare-policies";
import type { Change } from "../model";

const around = (lines: string) =>
  policy(
    `# 一、读者\n本馆依法处理读者的资料，并采取措施保护。\n${lines}\n读者可以随时到服务台询问。\n# 二、馆员\n馆员不得外借资料。`,
  );

/** A change in one line: its kind and its words, `[-struck out-]`, `{+written+}`; ⏎ ends a clause, ⇥ a cell. */
function told({ kind, words, flags }: Change): string {
  const marked = words.map(({ op, text, layout }) => {
    if (op === "equal" || layout) return op === "delete" ? "" : text;
    return op === "insert" ? `{+${text}+}` : `[-${text}-]`;
  });
  const line = marked.join("").replaceAll("\n", "⏎").replaceAll("\t", "⇥");
  return [kind, ...flags.map((flag) => `!${flag.kind}`), line].join(" ");
}

const compared = (before: string, after: string) => comparePolicies(around(before), around(after)).changes.map(told);

describe("what was given another shape is one change, and its words stay", () => {
  it.each([
    [
      "a series becomes a list",
      "办证时，读者登记姓名、单位、邮箱。",
      "办证时，读者登记：\n1、姓名；\n2、单位；\n3、邮箱。",
      "split 办证时，读者登记{+：⏎+}姓名[-、-]{+；⏎+}单位[-、-]{+；⏎+}邮箱。",
    ],
    [
      "a list becomes a series",
      "资料会交给：\n（1）装订厂；\n（2）快递站；\n（3）总馆。",
      "资料会交给装订厂、快递站、总馆。",
      "merged 资料会交给[-：⏎-]装订厂[-；⏎-]{+、+}快递站[-；⏎-]{+、+}总馆。",
    ],
    [
      "sentences become a list under words of its own",
      "逾期还书的，借阅证停用七日；损坏图书的，读者照价赔偿；遗失图书的，读者购买同版图书归还。",
      "处理办法如下：\n1、逾期还书的，借阅证停用七日；\n2、损坏图书的，读者照价赔偿；\n3、遗失图书的，读者购买同版图书归还。",
      "split {+处理办法如下：⏎+}逾期还书的，借阅证停用七日；{+⏎+}损坏图书的，读者照价赔偿；{+⏎+}遗失图书的，读者购买同版图书归还。",
    ],
    [
      "a list becomes a table",
      "资料这样使用：\n1、姓名：用于登记；\n2、邮箱：用于催还；\n3、照片：用于制证。",
      "资料这样使用：\n| 资料 | 用处 |\n| 姓名 | 用于登记 |\n| 邮箱 | 用于催还 |\n| 照片 | 用于制证 |",
      "edited {+资料⇥用处⏎+}姓名[-：-]{+⇥+}用于登记⏎邮箱[-：-]{+⇥+}用于催还⏎照片[-：-]{+⇥+}用于制证",
    ],
    [
      "a table becomes a list, and a row went",
      "资料这样使用：\n| 资料 | 用处 |\n| 姓名 | 用于登记 |\n| 邮箱 | 用于催还 |\n| 照片 | 用于制证 |",
      "资料这样使用：\n1、姓名：用于登记；\n2、邮箱：用于催还。",
      "edited !information !purpose [-资料⇥用处⏎-]姓名[-⇥-]{+：+}用于登记；⏎邮箱[-⇥-]{+：+}用于催还[-⏎照片⇥用于制证-]{+。+}",
    ],
    [
      "a series becomes a table",
      "借阅记录保存三年，座位记录保存一年，门禁记录保存六个月。",
      "各种记录的保存时间如下：\n| 记录 | 时间 |\n| 借阅记录 | 三年 |\n| 座位记录 | 一年 |\n| 门禁记录 | 六个月 |",
      null,
    ],
    [
      "paragraphs become a table",
      "东风装订厂装订期刊，取得刊名和卷期。\n流云快递站寄送图书，取得姓名和住址。",
      "| 单位 | 事由 | 资料 |\n| 东风装订厂 | 装订期刊 | 刊名和卷期 |\n| 流云快递站 | 寄送图书 | 姓名和住址 |",
      null,
    ],
    [
      "the middle of a paragraph becomes a list",
      "入馆时，闸机记录证号、时间、闸位。读者拒绝刷证的，由馆员登记。",
      "入馆时，闸机记录：\n1、证号；\n2、时间；\n3、闸位。\n读者拒绝刷证的，由馆员登记。",
      "split 入馆时，闸机记录{+：⏎+}证号[-、-]{+；⏎+}时间[-、-]{+；⏎+}闸位。{+⏎+}读者拒绝刷证的，由馆员登记。",
    ],
  ])("%s", (_, before, after, expected) => {
    const [there, back] = [compared(before, after), compared(after, before)];
    expect([there.length, back.length]).toEqual([1, 1]);
    if (expected !== null) expect(there).toEqual([expected]);
  });

  it.each([
    ["a list put in the place of other words", "本馆周一闭馆。", "藏书有：\n1、方志；\n2、族谱；\n3、善本。"],
    ["an item edited", "藏书有：\n1、方志；\n2、族谱。", "藏书有：\n1、新修方志；\n2、族谱。"],
  ])("is not seen in %s", (_, before, after) => {
    const kinds = comparePolicies(around(before), around(after)).changes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "split" || kind === "merged")).toEqual([]);
    expect(kinds.length).toBeGreaterThan(0);
  });
});
