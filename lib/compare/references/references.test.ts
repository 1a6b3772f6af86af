import { describe, expect, it, test } from "vitest";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { importance } from "@/lib/compare/weight/importance";
import { sampleDocument } from "@/lib/testing/sample";
import { typedReferences } from "./find-references";
import { replaceRanges } from "./ranges";

/** A policy of four chapters around a sentence; `more` is put in as a second chapter, so that what follows is renumbered. */
function version(sentence: string, more = false): string {
  const chapters = [
    ["适用范围", "本政策适用于平台提供的全部产品和服务，您使用时应当遵守。"],
    ...(more ? [["定义", "下列词语在全文中具有这里写明的含义，请您留意。"]] : []),
    ["收集信息", "我们为了完成交易收集您的姓名、地址和电话号码。"],
    [
      "您的权利",
      "### （一）查阅\n\n您可以随时在设置里查阅我们保存的个人信息。\n\n### （二）删除\n\n您可以请求删除个人信息，我们会尽快处理。\n\n1) 您可以注销账户。\n\n2) 您可以撤回已经作出的同意。",
    ],
    ["联系我们", "您可以通过客服与我们取得联系，我们会认真对待您的意见。"],
    ["引用", sentence],
  ];
  return chapters.map(([title, text], at) => `## ${"一二三四五六七"[at]}、${title}\n\n${text}`).join("\n\n");
}

/** What is told of the sentence in the last chapter: the kind of change, what is flagged, and whether it is weighty. */
function told(before: string, after: string, more = true): string {
  const diff = comparePolicies(
    sampleDocument(version(before)),
    sampleDocument(version(after, more), { version: "2023-01-01" }),
  );
  const last = `s${more ? 6 : 5}-p1`;
  const change = diff.changes.find((one) => "after" in one && one.after.ids.includes(last));
  if (!change) return "same";
  const flags = change.flags.map((flag) => `${flag.kind}: ${flag.before.join("、")} → ${flag.after.join("、")}`);
  return [change.kind, ...flags, ...(importance(change) <= 3 ? ["weighty"] : [])].join(" | ");
}

describe("a number that only names a clause follows it, and is no changed number", () => {
  it.each([
    ["第三条 of a chapter", "请见第三条。", "请见第四条。"],
    ["in figures", "依照本政策第3条处理。", "依照本政策第4条处理。"],
    ["章", "详见第三章。", "详见第四章。"],
    ["a chain of parts", "依照第三条第（二）款处理。", "依照第四条第（二）款处理。"],
    ["a chain with 的", "依照第三章的第二项处理。", "依照第四章的第二项处理。"],
    ["a way of printed numbers", "请见三（二）。", "请见四（二）。"],
    ["a way with its comma and quotes", "请参见“三、（一）”。", "请参见“四、（一）”。"],
    ["two at once", "第二条和第三条另有约定的除外。", "第三条和第四条另有约定的除外。"],
    ["three, of which one stayed", "第一条、第二条或第四条", "第一条、第三条或第五条"],
    ["the words 前述", "前述第四条继续有效。", "前述第五条继续有效。"],
    ["a link", '请见<Ref to="s3">三、您的权利</Ref>。', '请见<Ref to="s4">四、您的权利</Ref>。'],
    [
      "a link deep down",
      '请见“<Ref to="s3-2">三、您的权利—（二）删除</Ref>”。',
      '请见“<Ref to="s4-2">四、您的权利—（二）删除</Ref>”。',
    ],
    ["a link of a number alone", '按<Ref to="s4">第四条</Ref>联系。', '按<Ref to="s5">第五条</Ref>联系。'],
    ["a link, with figures", '按<Ref to="s4">4.联系我们</Ref>办理。', '按<Ref to="s5">5.联系我们</Ref>办理。'],
    ["a term beside it that stayed", "依照第三条，我们在15天内答复。", "依照第四条，我们在15天内答复。"],
    [
      "beside an article of a law that stayed",
      "依照《个人信息保护法》第十三条和本政策第三条。",
      "依照《个人信息保护法》第十三条和本政策第四条。",
    ],
  ])("%s", (_, before, after) => expect(told(before, after)).toBe("renumbered"));
});

describe("a number of the sentence is flagged, beside a reference too", () => {
  it.each([
    [
      "a term",
      "依照第三条，我们在15天内答复。",
      "依照第四条，我们在30天内答复。",
      "edited | number: 15天 → 30天 | weighty",
    ],
    [
      "a term right before it",
      "15天内依照第三条答复。",
      "30天内依照第四条答复。",
      "edited | number: 15天 → 30天 | weighty",
    ],
    ["a count", "第三条列明的两种方式均可。", "第四条列明的三种方式均可。", "edited | number: 两种 → 三种 | weighty"],
    [
      "an article of a law in 《》",
      "依照《个人信息保护法》第十三条处理。",
      "依照《个人信息保护法》第十四条处理。",
      "edited | number: 第十三条 → 第十四条 | weighty",
    ],
    [
      "a law without 《》",
      "依照网络安全法第二十一条处理。",
      "依照网络安全法第二十二条处理。",
      "edited | number: 第二十一条 → 第二十二条 | weighty",
    ],
    [
      "the second article of a law",
      "依照《民法典》第一百条、第十二条处理。",
      "依照《民法典》第一百条、第十三条处理。",
      "edited | number: 第十二条 → 第十三条 | weighty",
    ],
    [
      "another agreement",
      "依照《服务协议》第三条处理。",
      "依照《服务协议》第四条处理。",
      "edited | number: 第三条 → 第四条 | weighty",
    ],
    [
      "a number of people",
      "第三条适用于3人以上的企业。",
      "第四条适用于5人以上的企业。",
      "edited | number: 3人 → 5人 | weighty",
    ],
    [
      "a term inside a link",
      '见<Ref to="s3">三、您的权利（15天）</Ref>。',
      '见<Ref to="s4">四、您的权利（30天）</Ref>。',
      "edited | number: 15天 → 30天 | weighty",
    ],
    [
      "a date",
      "第三条自2022年1月1日起施行。",
      "第四条自2023年1月1日起施行。",
      "edited | date: 2022年1月1日 → 2023年1月1日 | weighty",
    ],
    ["a negation", "第三条适用于您。", "第四条不适用于您。", "edited | negation:  → 不 | weighty"],
    ["和 that became 或", "第二条和第三条除外。", "第三条或第四条除外。", "edited"],
    ["a share", "依照第三条退还5%的费用。", "依照第四条退还8%的费用。", "edited | number: 5% → 8% | weighty"],
  ])("%s", (_, before, after, expected) => expect(told(before, after)).toBe(expected));
});

describe("a reference that names another clause is told as one", () => {
  it.each([
    [
      "another number, and nothing was renumbered",
      "请见第二条。",
      "请见第三条。",
      false,
      "reference | reference: 第二条“收集信息” → 第三条“您的权利”",
    ],
    [
      "the same number, which is another clause's now",
      "请见第三条。",
      "请见第三条。",
      true,
      "reference | reference: 第三条“您的权利” → 第三条“收集信息”",
    ],
    [
      "the same words of a link that leads elsewhere",
      '请见<Ref to="s2">上文</Ref>。',
      '请见<Ref to="s3">上文</Ref>。',
      false,
      "reference | reference: 上文“收集信息” → 上文“您的权利”",
    ],
    [
      "a link that was forgotten when a chapter came",
      '请见<Ref to="s4">文末</Ref>。',
      '请见<Ref to="s4">文末</Ref>。',
      true,
      "reference | reference: 文末“联系我们” → 文末“您的权利”",
    ],
    [
      "another part of one clause",
      "请见第三条第（一）款。",
      "请见第三条第（二）款。",
      false,
      "reference | reference: 第三条第（一）款“查阅” → 第三条第（二）款“删除”",
    ],
    ["one more", "请见第二条。", "请见第二条、第三条。", false, "reference | reference:  → 第三条“您的权利”"],
    ["an annex", "请见附件一。", "请见附件二。", false, "reference | reference: 附件一 → 附件二"],
    ["one that names nothing here", "请见第八条。", "请见第九条。", false, "reference | reference: 第八条 → 第九条"],
    [
      "with other words",
      "请见第二条。",
      "请您务必参阅第三条。",
      false,
      "edited | certainty:  → 务必 | reference: 第二条“收集信息” → 第三条“您的权利” | weighty",
    ],
  ])("%s", (_, before, after, more, expected) => expect(told(before, after, more)).toBe(expected));

  it.each([
    ["the same reference", "请见第三条。", "请见第三条。"],
    ["two that change places", "第二条和第三条除外。", "第三条和第二条除外。"],
  ])("%s is not", (_, before, after) => expect(told(before, after, false)).not.toContain("reference"));
});

describe("which words are a reference", () => {
  it.each([
    ["请见第三条、第四条第二款。", ["第三条", "第四条第二款"]],
    ["依照本条第（二）项和本章第三节", ["本条第（二）项", "本章第三节"]],
    ["参见二（三）3和四、（七）", ["二（三）3"]],
    ["附件1与附录二", ["附件1", "附录二"]],
    ["《网络安全法》第二十一条、第二十二条和本政策第五条", ["第五条"]],
    ["根据有关规定第四条", []],
    ["第三方、第一时间、第二次、第15天、第三人", []],
    ["三十天、第一款手机", ["第一款"]],
    ["2022年第3版", []],
  ])("%s", (text, expected) => expect(typedReferences(text).map((one) => one.text)).toEqual(expected));
});

it("spans are replaced unit for unit, wherever a stretch begins", () => {
  const spans = [
    { start: 1, end: 3 },
    { start: 5, end: 6 },
  ];
  expect(replaceRanges("abcdefg", 0, spans, "-")).toBe("a--de-g");
  expect(replaceRanges("cdefg", 2, spans, "-")).toBe("-de-g");
  expect(replaceRanges("g", 6, spans, "-")).toBe("g");
});

describe("a decimal that names a clause", () => {
  test.each<readonly [string, readonly string[]]>([
    ["因3.1.4所述情形取消的，退回账户。", ["3.1.4"]],
    ["您违反5.1造成损害的，见第3.2条。", ["5.1", "第3.2条"]],
    ["适用3.1.4（1）①的约定。", ["3.1.4（1）①"]],
    ["依照2.1、2.2约定处理。", ["2.1", "2.2"]],
    ["版本4.2.1以上，价格1.5元，约3.5倍，2026.1.15起，占2.5%，10.0.0.1。", []],
  ])("%s", (text, found) => expect(typedReferences(text).map((reference) => reference.text)).toEqual(found));

  test("follows its clause, and is no changed word", () => {
    const items = (more: boolean) =>
      ["预约可以提前七日。", ...(more ? ["会员可以提前十四日预约工具。"] : []), "遇有台风的，暂停登高工具的预约。"]
        .map((words, at) => `3.1.${at + 1} ${words}`)
        .join("\n\n");
    const text = (more: boolean) =>
      `## 第三条 租借\n\n### 3.1 预约\n\n${items(more)}\n\n## 第四条 费用\n\n因3.1.${more ? 3 : 2}所述情形取消的，优惠券退回账户。`;
    const { changes } = comparePolicies(
      sampleDocument(text(false)),
      sampleDocument(text(true), { version: "2023-01-01" }),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(["added", "renumbered", "renumbered"]);
  });
});
