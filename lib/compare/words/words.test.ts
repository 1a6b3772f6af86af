import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Word } from "@/lib/compare/model";
import { tokenizer } from "@/lib/compare/words/tokens";
import { compareWords, sideText } from "@/lib/compare/words/words";

const tokenize = tokenizer(["1688平台账户", "敏感个人信息", "个人信息"]);

/** `[-old-]{+new+}`, and `~` before what is layout. */
const marked = (words: readonly Word[]) =>
  words
    .map(({ op, text, layout }) => {
      const open = layout ? "~" : "";
      if (op === "delete") return `${open}[-${text}-]`;
      return op === "insert" ? `${open}{+${text}+}` : text;
    })
    .join("");

describe("the words of an edited clause", () => {
  it.each([
    [
      "a number and its unit stay whole",
      "我们将在15天内做出答复。",
      "我们将在十五个工作日内做出答复。",
      "我们将在[-15天-]{+十五个工作日+}内做出答复。",
    ],
    [
      "a date stays whole",
      "自2022年11月15日起生效",
      "自2027年1月15日起生效",
      "自[-2022年11月15日-]{+2027年1月15日+}起生效",
    ],
    [
      "a defined term stays whole",
      "我们收集您的个人信息。",
      "我们收集您的敏感个人信息。",
      "我们收集您的[-个人信息-]{+敏感个人信息+}。",
    ],
    ["nothing changed", "不变的句子。", "不变的句子。", "不变的句子。"],
    [
      "a sentence added at the end",
      "您可以拒绝。",
      "您可以拒绝。我们不会因此限制您。",
      "您可以拒绝。{+我们不会因此限制您。+}",
    ],
    [
      "an insertion begins after a full stop",
      "您同意。您可以撤回。",
      "您同意。您可以拒绝。您可以撤回。",
      "您同意。{+您可以拒绝。+}您可以撤回。",
    ],
    [
      "width is layout",
      "在下单过程中,您需提供姓名（全名）",
      "在下单过程中，您需提供姓名(全名)",
      "在下单过程中~[-,-]~{+，+}您需提供姓名~[-（-]~{+(+}全名~[-）-]~{+)+}",
    ],
    ["quotes and dashes of a path are layout", "进入“我的”—“设置”", "进入“我的-设置”", "进入“我的~[-”—“-]~{+-+}设置”"],
    ["a stop between digits is no layout", "费率为1.5倍", "费率为15倍", "费率为[-1.5倍-]{+15倍+}"],
    [
      "a stutter mended",
      "签订数据处理协议等等等等必要措施",
      "签订数据处理协议等必要措施",
      "签订数据处理协议[-等等等等-]{+等+}必要措施",
    ],
    [
      "a bracket is replaced as a whole",
      "“（一）查阅和补充”列明",
      "“（二）复制”列明",
      "“[-（一）查阅和补充-]{+（二）复制+}”列明",
    ],
    ["the rest of a bracket alone", "提供姓名（全名）。", "提供姓名（别名）。", "提供姓名（[-全名-]{+别名+}）。"],
    ["a negation alone", "我们会对您进行提示", "我们不会对您进行提示", "我们{+不+}会对您进行提示"],
    ["and made or", "会员名和密码", "会员名或密码", "会员名[-和-]{+或+}密码"],
    ["a word stays whole", "获得您的同意", "征得您的同意", "[-获得-]{+征得+}您的同意"],
    [
      "a telephone number stays whole",
      "拨打0571-88158198",
      "拨打0571-88157699",
      "拨打[-0571-88158198-]{+0571-88157699+}",
    ],
    ["a share is no layout", "收取5%", "收取5‰", "收取[-5%-]{+5‰+}"],
    [
      "a phrase kept between an insertion and a replacement",
      "我们不会将您的信息委托合作方处理。",
      "未经您同意，我们不会委托合作方处理您的信息。",
      "{+未经您同意，+}我们不会[-将您的信息-]委托合作方处理{+您的信息+}。",
    ],
    [
      "what stands between two marks is kept between two edits",
      "您可以通过以下方式联系我们的个人信息保护负责人，邮箱：pipwg1688@alibaba.com，电话：0571-85022088。",
      "您可以通过以下方式联系我们的个人信息保护负责人，邮箱：privacy@alibaba.com，电话：0571-85022099。",
      "您可以通过以下方式联系我们的个人信息保护负责人，邮箱：[-pipwg1688@alibaba.com-]{+privacy@alibaba.com+}，电话：[-0571-85022088-]{+0571-85022099+}。",
    ],
    ["rewritten: old, then new", "甲乙丙丁戊己庚辛", "子丑寅卯辰巳午未", "[-甲乙丙丁戊己庚辛-]{+子丑寅卯辰巳午未+}"],
  ])("%s", (_, before, after, expected) => {
    expect(marked(compareWords(before, after, tokenize))).toBe(expected);
  });

  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "我们",
          "您的",
          "个人信息",
          "，",
          "。",
          "、",
          "15天",
          "十五个工作日",
          "收集",
          "使用",
          "（",
          "(",
          " ",
          "—",
          "-",
          "不",
          "\n",
          "2022年11月5日",
          "的",
        ),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join(""));

  it("keeps both sides to the character", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const words = compareWords(before, after, tokenize);
        expect(sideText(words, "before")).toBe(before);
        expect(sideText(words, "after")).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });

  it("tells the same story backwards", () => {
    const mirror = { equal: "equal", delete: "insert", insert: "delete" } as const;
    const asSets = (words: readonly Word[], flip: boolean) => {
      const runs: string[][] = [[]];
      for (const { op, text } of words) {
        if (op === "equal") runs.push([`equal ${text}`], []);
        else runs.at(-1)?.push(`${flip ? mirror[op] : op} ${text}`);
      }
      return runs.map((run) => run.sort());
    };
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const there = compareWords(before, after, tokenize);
        const back = compareWords(after, before, tokenize);
        expect(asSets(back, true)).toEqual(asSets(there, false));
      }),
      { numRuns: 1000 },
    );
  });
});
