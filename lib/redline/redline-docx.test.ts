import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { versions } from "@/lib/compare/__fixtures__/arbitrary";
import { policy } from "@/lib/compare/__fixtures__/build";
import {
  type Edit,
  inTurn,
  movedAfter,
  replaced,
  shopEditor,
  without,
  withoutLines,
} from "@/lib/compare/__fixtures__/edits";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { runsOf } from "@/lib/compare/words/runs";
import { TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { printedDate } from "@/lib/policy/dates";
import { labelGap } from "@/lib/policy/labels/print";
import type { Emphasis, PolicyDocument } from "@/lib/policy/model";
import { blockText } from "@/lib/policy/text";
import { type Decision, type Resolved, resolveChanges } from "@/lib/redline/__fixtures__/resolve";
import { descendants, type Element, one, parseXml } from "@/lib/redline/__fixtures__/xml";
import { redlineDocx } from "@/lib/redline/redline-docx";

const authorship = { author: "法务部", date: "2026-01-05T00:00:00Z" };

const redline = (before: PolicyDocument, after: PolicyDocument) =>
  redlineDocx(comparePolicies(before, after), before, after, authorship);

async function part(before: PolicyDocument, after: PolicyDocument, name: string): Promise<Element> {
  return parseXml(strFromU8(unzipSync(await redline(before, after))[name] ?? new Uint8Array()));
}

async function body(before: PolicyDocument, after: PolicyDocument): Promise<Element> {
  const found = one(one(await part(before, after, "word/document.xml"), "w:document"), "w:body");
  if (!found) throw new Error("no body");
  return found;
}

type Run = { readonly text: string; readonly emphasis: Emphasis | null };

const joined = (runs: readonly Run[]): readonly Run[] => {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.emphasis === run.emphasis) result[result.length - 1] = { ...run, text: last.text + run.text };
    else result.push(run);
  }
  return result;
};

const STYLES = { paragraph: "PolicyText", item: "PolicyItem", definition: "PolicyDefinition" } as const;
const plain = (style: string, text: string): Resolved => ({ style, runs: [{ text, emphasis: null }] });

/** A version as its Word document must read. */
function expected(document: PolicyDocument): readonly Resolved[] {
  return [
    plain("Title", document.title),
    plain("PolicyDate", `更新日期：${printedDate(document.updatedOn)}`),
    plain("PolicyDate", `生效日期：${printedDate(document.effectiveOn)}`),
    ...document.blocks.map((block): Resolved => {
      if (block.kind === "table") {
        return {
          rows: [block.header, ...block.rows].map((row) => row.map((cell) => cell.map(({ text }) => text).join(""))),
        };
      }
      const gap = block.label ? labelGap(block.label, blockText(block)) : "";
      const label = block.label ? [{ text: `${block.label.printed}${gap}`, emphasis: null }] : [];
      const style = block.kind === "heading" ? `Heading${block.level}` : STYLES[block.kind];
      return { style, runs: joined([...label, ...runsOf(block)]) };
    }),
    { style: "", runs: [] },
  ];
}

const tidy = (resolved: readonly Resolved[]): readonly Resolved[] =>
  resolved.map((one) => ("runs" in one ? { ...one, runs: joined(one.runs) } : one));

async function holds(before: PolicyDocument, after: PolicyDocument): Promise<void> {
  const found = await body(before, after);
  const read = (decision: Decision) => tidy(resolveChanges(found, decision));
  expect(read("accept")).toEqual(expected(after));
  expect(read("reject")).toEqual(expected(before));
}

/** A version with itself, and each with the one after it, there and back. */
const pairs = TESTED_CONTENTS.flatMap(({ folder, latest, steps }) =>
  [[latest, latest] as const, ...steps, ...steps.map(([from, to]) => [to, from] as const)].map(([from, to]) => ({
    folder,
    from,
    to,
  })),
);

describe("a redline in Word", () => {
  it.each(pairs)(
    "of $folder from $from.version to $to.version: accepting all gives the new version, rejecting all the old one",
    async ({ from, to }) => holds(from, to),
  );

  it("holds for any two versions", async () => {
    await fc.assert(
      fc.asyncProperty(versions, async ([before, after]) => holds(policy(before), policy(after))),
      { numRuns: 60 },
    );
  }, 30_000);

  it.each<readonly [string, Edit]>([
    [
      "clauses moved, divided, joined, edited and taken out",
      inTurn(
        replaced("保存不少于三年", "保存不少于五年"),
        movedAfter("**批注默认只有您自己可见。**", "您可以在<AppPath>“我的-书评与笔记”</AppPath>"),
        replaced("但不能下单。**\n\n您可以自愿", "但不能下单。**您可以自愿"),
        withoutLines("### （六）逝者的信息", "### （七）答复"),
        replaced("### （七）答复", "### （六）答复"),
        replaced("1)在应用中", "1）在应用中"),
        replaced("也可以随时在系统设置中关闭：", "也可以随时在系统设置中关闭。\n\n权限如下："),
        replaced("**昵称和头像会公开显示。**", "<u>**昵称和头像会公开显示。**</u>"),
        replaced("| 语音搜书 |", "| **语音搜书、听书** |"),
        without("5、法律、行政法规规定的其他情形。"),
      ),
    ],
    [
      "a paragraph made a list",
      replaced(
        "浏览和搜索记录保存十二个月；客服记录保存三年；",
        "\n\n1、浏览和搜索记录保存十二个月；\n\n2、客服记录保存三年；\n\n",
      ),
    ],
    [
      "the only clause of a section rewritten",
      replaced(
        "您的近亲属为了自身的合法、正当利益，可以在您去世后对您的个人信息行使查阅、复制、更正、删除等权利，但您生前另有安排的除外。",
        "账号在您**去世后**停用；近亲属凭证明取得您留给他们的内容。",
      ),
    ],
  ])("of an edited version: %s", async (_, edit) => {
    const { edited } = shopEditor;
    await holds(edited(), edited(edit));
    await holds(edited(edit), edited());
  });

  it("carries author and date on every change, and no number twice", async () => {
    const [from, to] = [
      policy("# 一、甲\n15天内答复。\n旧的一条。"),
      policy("# 一、甲\n**30天**内答复。\n新的一段内容在此。"),
    ];
    const marks = descendants(await body(from, to)).filter(({ name }) =>
      ["w:ins", "w:del", "w:rPrChange", "w:pPrChange"].includes(name),
    );
    expect(marks.length).toBeGreaterThan(4);
    for (const { attributes } of marks) {
      expect(attributes["w:author"]).toBe("法务部");
      expect(attributes["w:date"]).toBe("2026-01-05T00:00:00Z");
    }
    expect(new Set(marks.map(({ attributes }) => attributes["w:id"])).size).toBe(marks.length);
  });

  it("tracks a change of stress as formatting, not as words", async () => {
    const found = await body(policy("# 一、甲\n请您谨慎考虑。"), policy("# 一、甲\n请您__谨慎考虑__。"));
    const names = descendants(found).map(({ name }) => name);
    expect(names.filter((name) => name === "w:rPrChange")).toHaveLength(1);
    expect(names).not.toContain("w:ins");
    expect(names).not.toContain("w:del");
  });

  it("says in a comment at both ends what moved, and where", async () => {
    const from = policy("# 一、甲方\n亲友互动的说明文字在这里。\n# 二、乙方\n我们会公示变更并存档旧版本供您查阅。");
    const to = policy("# 一、甲方\n# 二、乙方\n我们会公示变更并存档旧版本供您查阅。\n亲友互动的说明文字在这里。");
    const comments = await part(from, to, "word/comments.xml");
    const texts = descendants(comments).flatMap(({ name, text }) => (name === "#text" ? [text] : []));
    expect(texts).toEqual(["移动：此处内容移至新版本“二、乙方”。", "移动：此处内容由旧版本“一、甲方”移来。"]);
  });

  it("marks what moved together as one move of Word's, edited on the way, with one name at both places", async () => {
    const [first, second] = ["亲友互动的说明文字写在这里供您查阅。", "我们会在十五个工作日内公示全部变更。"];
    const one = "# 一、甲方\n我们保护您的信息安全。\n您可以查阅信息。";
    const two =
      "旧版本会一直存档，您随时可以查阅各个版本。\n我们会通过短信和站内信另行通知您。\n您可以在设置中更正您的信息。\n您可以在设置中注销您的账号。";
    const from = policy(`${one}\n${first}\n${second}\n${two}`);
    const to = policy(`${one}\n${two}\n${first}\n${second.replace("全部", "重大")}`);
    const marks = descendants(await body(from, to)).flatMap(({ name, attributes }) =>
      /^w:(?:move|ins$|del$)/u.test(name) ? [`${name} ${attributes["w:name"] ?? ""}`.trim()] : [],
    );
    expect(marks).toEqual([
      // The end of the first paragraph, the opened range, its words; the sign of its comment.
      ...["w:moveFrom", "w:moveFromRangeStart move1", "w:moveFrom", "w:moveFrom"],
      // What was taken out of the second stands within the move, as what was deleted before it moved.
      ...["w:moveFrom", "w:moveFrom", "w:moveFrom", "w:del", "w:moveFrom", "w:moveFrom", "w:moveFromRangeEnd"],
      ...["w:moveTo", "w:moveToRangeStart move1", "w:moveTo", "w:moveTo"],
      ...["w:moveTo", "w:moveTo", "w:ins", "w:moveTo", "w:moveTo", "w:moveToRangeEnd"],
    ]);
    await holds(from, to);
  });

  it("deletes a table here and inserts it there, since Word knows no move of one, and says so", async () => {
    const own = "| 种类 | 用途 |\n| 姓名和电话 | 寄送图书 |";
    const [one, two] = [
      "# 一、甲方\n我们保护您的信息安全。\n您可以查阅信息。",
      "# 二、乙方\n旧版本会一直存档。\n我们另行通知您。\n您可以更正信息。\n您可以注销账号。",
    ];
    const [from, to] = [policy(`${one}\n${own}\n${two}`), policy(`${one}\n${two}\n${own}`)];
    expect(descendants(await body(from, to)).filter(({ name }) => name.startsWith("w:move"))).toEqual([]);
    const texts = descendants(await part(from, to, "word/comments.xml")).flatMap(({ name, text }) =>
      name === "#text" ? [text] : [],
    );
    expect(texts).toEqual([
      "移动：此处内容移至新版本“二、乙方”；这里标为删除，那里标为插入。",
      "移动：此处内容由旧版本“一、甲方”移来；那里标为删除，这里标为插入。",
    ]);
    await holds(from, to);
  });

  it("is the same to the byte when written again", async () => {
    const [from, to] = [policy("# 一、甲\n旧的一条。"), policy("# 一、甲\n新的一条。")];
    onTestFinished(() => {
      vi.useRealTimers();
    });
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-05T08:00:00Z") });
    const first = await redline(from, to);
    vi.setSystemTime(new Date("2027-06-07T23:59:58Z"));
    expect(await redline(from, to)).toEqual(first);
  });
});

it("stays well-formed whatever the author's name or a document from elsewhere holds", async () => {
  const odd = "甲\u0001\uFFFF\uD800";
  const before = { ...policy(`# 一、${odd}\n乙${odd}`), title: odd };
  const after = { ...policy(`# 一、${odd}\n丙${odd}`), title: `${odd}丁` };
  const bytes = await redlineDocx(comparePolicies(before, after), before, after, { ...authorship, author: odd });
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  expect(parts.join("")).toContain("甲\uFFFD");
  expect(parts.join("").match(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)).toBeNull();
});

describe("what is sent out", () => {
  const from = policy("# 一、甲\n保存不少于三年。\n| 乙 | 丙 |");
  const to = policy("# 一、甲\n保存不少于五年。\n新的一段内容在此。\n| 乙 | 丙 |");
  const sent = async () =>
    unzipSync(await redlineDocx(comparePolicies(from, to), from, to, authorship, { cover: true }));
  const texts = (parts: Record<string, Uint8Array>, name: string) =>
    descendants(parseXml(strFromU8(parts[name] ?? new Uint8Array()))).flatMap(({ name: own, text }) =>
      own === "#text" ? [text] : [],
    );

  it("begins with the versions, the counts and the list of changes", async () => {
    const lines = texts(await sent(), "word/document.xml");
    expect(lines.slice(0, lines.indexOf("隐私政策"))).toEqual([
      "《隐私政策》修订对照",
      "旧版本：2022-11-15（2022年11月15日更新，2022年11月15日生效）",
      "新版本：2022-11-15（2022年11月15日更新，2022年11月15日生效）",
      "制作：法务部，2026年1月5日",
      "共 2 处改动：新增 1 处，改写 1 处。",
      "以下正文用修订标出全部改动：接受全部修订即为新版本，拒绝全部修订即为旧版本。移动的条款另有批注。",
      "改动一览",
      "1. 改写，“一、甲”：“三年”改为“五年”",
      "2. 新增，“一、甲”：新的一段内容在此。",
    ]);
  });

  it.each([
    [
      "each place of a change by itself, marks alone left out",
      "甲收集姓名，在三年后删除，并告知您。",
      "甲公司收集姓名、在五年后删除，告知您。",
      "1. 改写，“一、甲”：增加“公司”；“三年”改为“五年”；删去“并”",
    ],
    [
      "a change of marks alone by its marks",
      "保存三年，不再使用。",
      "保存三年；不再使用。",
      "1. 仅排版，“一、甲”：保存三年；不再使用。",
    ],
  ])("lists %s", async (_, before, after, line) => {
    const [old, young] = [policy(`# 一、甲\n${before}`), policy(`# 一、甲\n${after}`)];
    const diff = comparePolicies(old, young);
    const bytes = await redlineDocx(diff, old, young, authorship, { cover: true });
    const lines = texts(unzipSync(bytes), "word/document.xml");
    expect(lines[lines.indexOf("改动一览") + 1]).toBe(line);
  });

  it("has a running head and numbers its pages", async () => {
    const parts = await sent();
    const head = Object.keys(parts).find((name) => /header\d+\.xml$/u.test(name)) ?? "";
    const foot = Object.keys(parts).find((name) => /footer\d+\.xml$/u.test(name)) ?? "";
    expect(texts(parts, head)).toEqual(["隐私政策（修订对照：2022-11-15 至 2022-11-15）"]);
    expect(texts(parts, foot).join("")).toBe("第 PAGE 页，共 NUMPAGES 页");
  });

  it("repeats the header of a table, whose bold is its style's", async () => {
    const found = descendants(await body(from, to));
    expect(found.filter(({ name }) => name === "w:tblHeader")).toHaveLength(1);
    expect(found.flatMap(({ name, attributes }) => (name === "w:pStyle" ? [attributes["w:val"]] : []))).toContain(
      "PolicyTableHead",
    );
  });

  it("is set as Chinese: every run, and the language", async () => {
    const parts = await sent();
    const runs = descendants(await body(from, to)).filter(({ name }) => name === "w:rFonts");
    expect(runs.every(({ attributes }) => attributes["w:hint"] === "eastAsia")).toBe(true);
    expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())).toContain('w:eastAsia="zh-CN"');
  });
});

describe("what is said of a change to colleagues", () => {
  const before = policy("# 一、甲\n我们收集您的手机号码。\n我们会保管。");
  const after = policy("# 一、甲\n我们收集您的手机号码和地址。\n我们会保管。\n另有一段。");
  const diff = comparePolicies(before, after);

  it("stands as a comment of Word at its words, once a change", async () => {
    const said = new Map(diff.changes.map(({ id }) => [id, `请看 ${id}`]));
    const parts = unzipSync(await redlineDocx(diff, before, after, authorship, { cover: false, comments: said }));
    const xml = (name: string) => parseXml(strFromU8(parts[name] ?? new Uint8Array()));
    const words = descendants(xml("word/comments.xml")).filter(({ name }) => name === "#text");
    expect(words.map(({ text }) => text)).toEqual(diff.changes.map(({ id }) => `请看 ${id}`));
    const starts = descendants(xml("word/document.xml")).filter(({ name }) => name === "w:commentRangeStart");
    expect(starts.map(({ attributes }) => attributes["w:id"])).toEqual(diff.changes.map((_, at) => String(at)));
  });

  it("is in no redline that was not given any", async () => {
    const parts = unzipSync(await redlineDocx(diff, before, after, authorship));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).not.toContain("commentRangeStart");
  });
});
