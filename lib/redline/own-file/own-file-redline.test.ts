import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { versions } from "@/lib/compare/__fixtures__/arbitrary";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { listed, paragraph, part, run, table, word } from "@/lib/import/__fixtures__/word";
import { printedParagraphs } from "@/lib/import/docx/printed-paragraphs";
import { type Decision, resolveChanges } from "@/lib/redline/__fixtures__/resolve";
import { one, parseXml } from "@/lib/redline/__fixtures__/xml";
import { policyDocx } from "@/lib/redline/policy-docx";
import { type OwnFileRedline, ownFileRedline } from "./own-file-redline";
import type { OwnFileOptions } from "./written";

const authorship = { author: "法务“甲”<组>", date: "2027-01-05T00:00:00Z" };

/** What is asked of a redline where nothing is said of its changes. */
const options: OwnFileOptions = {
  comments: new Map(),
  ofMove: ({ kind, block }) => `${kind} ${block}`,
  printed: printedParagraphs,
};

const documentXml = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());

/** The lines of a file when all is accepted or rejected; a row's cells with bars between. */
function lines(bytes: Uint8Array, decision: Decision): readonly string[] {
  const body = one(one(parseXml(documentXml(bytes)), "w:document"), "w:body");
  if (!body) throw new Error("no body");
  return resolveChanges(body, decision)
    .flatMap((own) =>
      "rows" in own ? own.rows.map((row) => row.join("|")) : [own.runs.map(({ text }) => text).join("")],
    )
    .filter((line) => line !== "");
}

function marked(source: Uint8Array, before: string, after: string): OwnFileRedline {
  const result = ownFileRedline(source, comparePolicies(policy(before), policy(after)), authorship, options);
  if (typeof result === "string") throw new Error(result);
  return result;
}

const BEFORE = "# 一、总则\n我们收集您的姓名和电话。\n1、您可以查阅信息。\n2、您可以更正信息。";

describe("the draft's own file with marks", () => {
  it.each([
    ["words in the middle of a paragraph", BEFORE.replace("和电话", "、电话和地址")],
    ["words that went", BEFORE.replace("和电话", "")],
    ["a paragraph that came", BEFORE.replace("电话。", "电话。\n我们会保管您的订单。")],
    ["a paragraph that came at the end", `${BEFORE}\n另有一段写的是别的事情。`],
    ["a paragraph that went", BEFORE.replace("1、您可以查阅信息。\n2、您可以更正信息。", "1、您可以更正信息。")],
    ["a paragraph that moved", "# 一、总则\n1、您可以查阅信息。\n2、您可以更正信息。\n我们收集您的姓名和电话。"],
    ["a heading", BEFORE.replace("总则", "我们如何收集")],
    ["a paragraph that was divided", BEFORE.replace("姓名和电话。", "姓名。\n我们还收集您的电话和地址。")],
  ])("accepted it is the draft, rejected what was before: %s", (_, after) => {
    const body = after
      .split("\n")
      .map((line) => paragraph(run(line.replace(/^# /u, ""))))
      .join("");
    const source = word(body);
    const { bytes, unmarked } = marked(source, BEFORE, after);
    expect(unmarked).toEqual([]);
    expect(lines(bytes, "accept")).toEqual(lines(source, "accept"));
    expect(lines(bytes, "reject")).toEqual(BEFORE.split("\n").map((line) => line.replace(/^# /u, "")));
  });

  it("divides runs and keeps their formatting, and leaves everything else to the letter", () => {
    const styled = paragraph(
      `${run("我们收集您的", "<w:b/>")}<w:bookmarkStart w:id="7" w:name="甲"/><w:hyperlink r:id="rId9">${run("姓名、电话", "<w:i/>")}</w:hyperlink><w:bookmarkEnd w:id="7"/>${run("。")}`,
      '<w:pStyle w:val="Own"/><w:jc w:val="both"/>',
    );
    const source = word(`${paragraph("一、总则")}${styled}<w:sectPr><w:pgSz w:w="11906"/></w:sectPr>`);
    const { bytes } = marked(source, "# 一、总则\n我们收集您的姓名。", "# 一、总则\n我们收集您的姓名、电话。");
    const attributes = 'w:author="法务“甲”&lt;组&gt;" w:date="2027-01-05T00:00:00Z"';
    expect(documentXml(bytes)).toBe(
      documentXml(source).replace(
        '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">姓名、电话</w:t></w:r>',
        `<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">姓名</w:t></w:r><w:ins w:id="8" ${attributes}><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">、电话</w:t></w:r></w:ins>`,
      ),
    );
  });

  it("gives a paragraph that went the number that Word counted, so that rejecting counts as before", () => {
    const body = [paragraph("一、总则"), listed("您可以查阅信息。", 1, 2), listed("您可以注销账号。", 1, 2)].join("");
    const { bytes, unmarked, renumbered } = marked(
      word(body),
      "# 一、总则\n1、您可以查阅信息。\n2、您可以更正信息。\n3、您可以注销账号。",
      "# 一、总则\n1、您可以查阅信息。\n2、您可以注销账号。",
    );
    expect([unmarked, renumbered]).toEqual([[], []]);
    expect(lines(bytes, "reject")).toEqual(["一、总则", "您可以查阅信息。", "您可以更正信息。", "您可以注销账号。"]);
    expect(documentXml(bytes).match(/<w:numId w:val="\d+"\/>/gu)).toEqual(Array(3).fill('<w:numId w:val="1"/>'));
  });

  it("writes the number of a paragraph that went as words where the file counts none like it", () => {
    const { bytes, renumbered } = marked(
      word(paragraph("一、总则") + listed("您可以查阅信息。", 1, 2)),
      "# 一、总则\n（1）我们会另行通知您。\n1、您可以查阅信息。",
      "# 一、总则\n1、您可以查阅信息。",
    );
    expect(renumbered).toEqual([]);
    expect(lines(bytes, "reject")).toEqual(["一、总则", "（1）我们会另行通知您。", "您可以查阅信息。"]);
  });

  it("tells of paragraphs that rejecting would give back with another number", () => {
    const body = [paragraph("一、总则"), listed("您可以查阅信息。", 1, 2), listed("您可以注销账号。", 1, 2)].join("");
    const { renumbered } = marked(
      word(body),
      "# 一、总则\n您可以查阅信息。\n1、您可以注销账号。",
      "# 一、总则\n1、您可以查阅信息。\n2、您可以注销账号。",
    );
    expect(renumbered).toEqual(["您可以查阅信息。", "1、您可以注销账号。"]);
  });

  it.each([
    [
      "bold lost",
      run("不得出售", ""),
      "__不得出售__",
      "不得出售",
      '<w:rPr><w:rPrChange ATTRIBUTES><w:rPr><w:b/><w:bCs/><w:u w:val="single"/></w:rPr></w:rPrChange></w:rPr>',
    ],
    [
      "bold gained, beside a size",
      run("不得出售", '<w:rFonts w:hint="eastAsia"/><w:b/><w:sz w:val="24"/>'),
      "不得出售",
      "**不得出售**",
      '<w:rPr><w:rFonts w:hint="eastAsia"/><w:b/><w:sz w:val="24"/><w:rPrChange ATTRIBUTES><w:rPr><w:rFonts w:hint="eastAsia"/><w:sz w:val="24"/><w:u w:val="none"/></w:rPr></w:rPrChange></w:rPr>',
    ],
    [
      "bold that a style gives",
      run("不得出售", '<w:rStyle w:val="Strong"/>'),
      "不得出售",
      "**不得出售**",
      '<w:rPr><w:rStyle w:val="Strong"/><w:rPrChange ATTRIBUTES><w:rPr><w:rStyle w:val="Strong"/><w:b w:val="0"/><w:u w:val="none"/></w:rPr></w:rPrChange></w:rPr>',
    ],
  ])("tracks stress as formatting: %s", (_, stressed, before, after, properties) => {
    const source = word(`${paragraph("一、总则")}${paragraph(`${run("我们")}${stressed}${run("信息。")}`)}`);
    const { bytes, marked: count } = marked(
      source,
      `# 一、总则\n我们${before}信息。`,
      `# 一、总则\n我们${after}信息。`,
    );
    expect(count).toBe(1);
    const attributes = /w:id="\d+" w:author="[^"]*" w:date="[^"]*"/u.exec(documentXml(bytes))?.[0] ?? "";
    expect(documentXml(bytes)).toContain(
      `<w:r>${properties.replace("ATTRIBUTES", attributes)}<w:t xml:space="preserve">不得`,
    );
    expect(documentXml(bytes)).not.toMatch(/<w:(?:ins|del)\b/u);
  });

  it("gives words that went the stress they had", () => {
    const source = word(`${paragraph("一、总则")}${paragraph(run("我们保护您的信息。"))}`);
    const { bytes } = marked(
      source,
      "# 一、总则\n我们**绝不出售，并且**保护您的信息。",
      "# 一、总则\n我们保护您的信息。",
    );
    expect(documentXml(bytes)).toContain(
      '<w:r><w:rPr><w:b/><w:bCs/><w:u w:val="none"/></w:rPr><w:delText xml:space="preserve">绝不出售，并且</w:delText></w:r>',
    );
  });

  it("marks a paragraph that moved as Word's own move", () => {
    const first = "亲友互动的说明文字写在这里供您查阅。";
    const others = [
      "旧版本会一直存档，您随时可以查阅。",
      "我们会通过短信和站内信另行通知您。",
      "您可以在设置中更正您的信息。",
    ];
    const source = word([paragraph("一、总则"), ...others.map((own) => paragraph(own)), paragraph(first)].join(""));
    const [before, after] = [
      ["# 一、总则", first, ...others],
      ["# 一、总则", ...others, first],
    ];
    const { bytes } = marked(source, before.join("\n"), after.join("\n"));
    expect(
      documentXml(bytes)
        .match(/<w:(?:move|ins|del)[^>]*?(?: w:name="[^"]*")?\/?>/gu)
        ?.map((tag) => tag.replace(/ w:(?:id|author|date)="[^"]*"/gu, "")),
    ).toEqual([
      ...[
        "<w:moveFrom/>",
        '<w:moveFromRangeStart w:name="move1"/>',
        "<w:moveFrom>",
        "<w:moveFrom>",
        "<w:moveFromRangeEnd/>",
      ],
      ...["<w:moveTo/>", '<w:moveToRangeStart w:name="move1"/>', "<w:moveTo>", "<w:moveTo>", "<w:moveToRangeEnd/>"],
    ]);
    expect(lines(bytes, "accept")).toEqual(lines(source, "accept"));
    expect(lines(bytes, "reject")).toEqual(["一、总则", first, ...others]);
  });

  describe("what is said of a change", () => {
    const said = (source: Uint8Array) => {
      const diff = comparePolicies(policy("# 一、总则\n我们保护您。"), policy("# 一、总则\n我们尽力保护您。"));
      const comments = new Map(diff.changes.map(({ id }) => [id, "“尽力”不可 < 必须"]));
      const result = ownFileRedline(source, diff, authorship, { ...options, comments });
      if (typeof result === "string") throw new Error(result);
      return Object.fromEntries(
        Object.entries(unzipSync(result.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]),
      );
    };
    const body = paragraph("一、总则") + paragraph("我们尽力保护您。");

    it("stands as a comment of Word at its words, in a part that the file gets for it", () => {
      const parts = said(word(body));
      const [, id] = /<w:commentRangeStart w:id="(\d+)"\/>/u.exec(parts["word/document.xml"] ?? "") ?? [];
      expect(parts["word/document.xml"]).toMatch(
        new RegExp(
          `</w:ins>.*<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`,
          "u",
        ),
      );
      expect(parts["word/comments.xml"]).toContain(`<w:comment w:id="${id}" w:author="法务“甲”&lt;组&gt;"`);
      expect(parts["word/comments.xml"]).toContain('<w:t xml:space="preserve">“尽力”不可 &lt; 必须</w:t>');
      expect(parts["word/_rels/document.xml.rels"]).toContain('Target="comments.xml"/></Relationships>');
      expect(parts["[Content_Types].xml"]).toContain('<Override PartName="/word/comments.xml"');
    });

    it("stands behind the comments that the file has, with a number of its own", () => {
      const held = '<w:comment w:id="41" w:author="乙"><w:p/></w:comment>';
      const relation =
        '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>';
      const parts = said(
        word(body, {
          "word/comments.xml": part("comments", held),
          "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
        }),
      );
      expect(parts["word/comments.xml"]).toContain(held);
      expect(
        [...(parts["word/comments.xml"] ?? "").matchAll(/<w:comment w:id="(\d+)"/gu)].map(([, id]) => Number(id) > 41),
      ).toEqual([false, true]);
    });
  });

  it("tracks the rows and cells of a table", () => {
    const before = "# 一、总则\n| 种类 | 用途 |\n| 姓名 | 下单 |\n| 电话 | 联系您 |";
    const after = "# 一、总则\n| 种类 | 用途 |\n| 姓名 | 下单和配送 |\n| 地址 | 寄送图书给您 |";
    const rows = [
      ["种类", "用途"],
      ["姓名", "下单和配送"],
      ["地址", "寄送图书给您"],
    ];
    const { bytes, unmarked } = marked(word(`${paragraph("一、总则")}${table(rows)}`), before, after);
    expect(unmarked).toEqual([]);
    expect(lines(bytes, "accept")).toEqual(["一、总则", "种类|用途", "姓名|下单和配送", "地址|寄送图书给您"]);
    expect(lines(bytes, "reject")).toEqual(["一、总则", "种类|用途", "姓名|下单", "电话|联系您"]);
  });

  describe("cells of several paragraphs, which the draft has in one line", () => {
    const cell = (...own: readonly string[]) => `<w:tc>${own.map((line) => paragraph(run(line))).join("")}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
    const file = (...own: readonly string[]) =>
      word(
        `${paragraph("一、总则")}<w:tbl><w:tblPr/>${row(cell("合作方"), cell("信息"))}${row(cell("甲"), cell(...own))}</w:tbl>`,
      );
    const text = (own: string) => `# 一、总则\n| 合作方 | 信息 |\n| 甲 | ${own} |`;

    it.each<readonly [string, string, readonly string[], string, string]>([
      ["words in one of them", "位置　型号　网络", ["位置", "标识", "网络"], "位置标识网络", "位置型号网络"],
      ["a paragraph that came at the end", "位置　型号", ["位置", "型号", "网络"], "位置型号网络", "位置型号"],
      ["one that came first", "位置", ["网络", "位置"], "网络位置", "位置"],
      ["one that came between", "位置　型号", ["位置", "网络", "型号"], "位置网络型号", "位置型号"],
      ["one that went", "位置　型号　网络", ["位置", "网络"], "位置网络", "位置型号网络"],
      ["one that was divided", "位置、型号", ["位置", "型号"], "位置型号", "位置、型号"],
      ["all of them", "订单", ["位置", "型号"], "位置型号", "订单"],
    ])("%s", (_, before, own, accepted, rejected) => {
      const { bytes, unmarked, renumbered } = marked(file(...own), text(before), text(own.join("　")));
      expect([unmarked, renumbered]).toEqual([[], []]);
      const last = (decision: Decision) => lines(bytes, decision).at(-1)?.replace(/\s/gu, "");
      expect([last("accept"), last("reject")]).toEqual([`甲|${accepted}`, `甲|${rejected}`]);
    });

    it("with merged cells, and rows and columns without words", () => {
      const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run("合作方与信息"))}</w:tc>`;
      const source = word(
        `${paragraph("一、总则")}<w:tbl><w:tblPr/>${row(wide, cell(""))}${row(cell(""), cell(""), cell(""))}${row(cell("甲"), cell("位置", "标识"), cell(""))}</w:tbl>`,
      );
      const of = (own: string) => `# 一、总则\n| 合作方与信息 |  |\n| 甲 | ${own} |`;
      const { bytes, unmarked } = marked(source, of("位置　型号"), of("位置　标识"));
      expect(unmarked).toEqual([]);
      expect(lines(bytes, "reject").at(-1)?.replace(/\s/gu, "")).toBe("甲|位置型号|");
    });
  });

  it("says what is said of a table beside it, where its changes cannot be marked", () => {
    const before = "# 一、总则\n| 种类 | 用途 |\n| 姓名 | 下单 |";
    const after = "# 一、总则\n| 种类 | 用途 |\n| 姓名 |  |";
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run("姓名"))}</w:tc>`;
    const rows = `<w:tr><w:tc>${paragraph("种类")}</w:tc><w:tc>${paragraph("用途")}</w:tc></w:tr><w:tr>${wide}</w:tr>`;
    const source = word(`${paragraph("一、总则")}<w:tbl><w:tblPr/>${rows}</w:tbl>`);
    const diff = comparePolicies(policy(before), policy(after));
    const comments = new Map(diff.changes.map(({ id }) => [id, "请核对"]));
    const result = ownFileRedline(source, diff, authorship, { ...options, comments });
    if (typeof result === "string") throw new Error(result);
    expect(result.unmarked).toEqual(["种类 用途 姓名"]);
    expect(documentXml(result.bytes)).toBe(
      documentXml(source).replace(
        paragraph("种类"),
        `<w:p><w:pPr></w:pPr><w:commentRangeStart w:id="1"/>${run("种类")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      ),
    );
    const said = strFromU8(unzipSync(result.bytes)["word/comments.xml"] ?? new Uint8Array());
    expect([...said.matchAll(/<w:comment /gu)]).toHaveLength(1);
    expect(said).toContain("请核对");
  });

  it("tracks the name and the days of the text, which are no clause of it", () => {
    const body = [
      "甲店隐私政策（新）",
      "更新日期：2027年1月05日　生效日期： 2027 年 1 月 15 日",
      "一、总则",
      "我们保护您。",
    ];
    const source = word(body.map((line) => paragraph(line)).join(""));
    const named = (title: string, updatedOn: string, effectiveOn: string) => ({
      ...policy("# 一、总则\n我们保护您。"),
      title,
      updatedOn,
      effectiveOn,
    });
    const diff = comparePolicies(
      named("甲店隐私政策", "2022-11-05", "2022-11-15"),
      named("甲店隐私政策（新）", "2027-01-05", "2027-01-15"),
    );
    const result = ownFileRedline(source, diff, authorship, options);
    if (typeof result === "string") throw new Error(result);
    expect(lines(result.bytes, "accept")).toEqual(body);
    expect(lines(result.bytes, "reject").slice(0, 2)).toEqual([
      "甲店隐私政策",
      "更新日期：2022年11月5日　生效日期： 2022年11月15日",
    ]);
  });

  it("accepts the file's own changes on the way, as its import did", () => {
    const own =
      '<w:ins w:id="3" w:author="乙"><w:r><w:t>和电话</w:t></w:r></w:ins><w:del w:id="4" w:author="乙"><w:r><w:delText>等</w:delText></w:r></w:del>';
    const source = word(`${paragraph("一、总则")}${paragraph(`${run("我们收集姓名")}${own}${run("。")}`)}`);
    const { bytes } = marked(source, "# 一、总则\n我们收集姓名。", "# 一、总则\n我们收集姓名和电话。");
    expect(lines(bytes, "accept")).toEqual(["一、总则", "我们收集姓名和电话。"]);
    expect(lines(bytes, "reject")).toEqual(["一、总则", "我们收集姓名。"]);
    expect(documentXml(bytes)).not.toContain("乙");
  });

  it("accepts them where nothing else changed too, so that rejecting does not take them away", () => {
    const own = '<w:ins w:id="3" w:author="乙"><w:r><w:t>和电话</w:t></w:r></w:ins>';
    const source = word(`${paragraph("一、总则")}${paragraph(`${run("我们收集姓名")}${own}${run("。")}`)}`);
    const { bytes } = marked(source, "# 一、总则\n我们收集姓名和电话。", "# 一、总则\n我们收集姓名和电话。");
    expect(lines(bytes, "reject")).toEqual(["一、总则", "我们收集姓名和电话。"]);
  });

  it("tells what it did not find, and leaves it as it is", () => {
    const source = word(`${paragraph("一、总则")}${paragraph("别的文字。")}`);
    const { unmarked, marked: count } = marked(
      source,
      "# 一、总则\n我们收集姓名。",
      "# 一、总则\n我们收集姓名和电话。",
    );
    expect([unmarked, count]).toEqual([["我们收集姓名和电话。"], 0]);
  });

  it.each([
    ["a file without Word's text", word(paragraph("甲"), { "word/document.xml": "<html/>" }), "form"],
    [
      "a file one of whose paragraphs waits to be joined to the next",
      word(paragraph("甲", '<w:rPr><w:del w:id="1" w:author="乙"/></w:rPr>') + paragraph("乙")),
      "own-changes",
    ],
  ] as const)("says why it cannot: %s", (_, source, why) => {
    const diff = comparePolicies(policy(BEFORE), policy(BEFORE));
    expect(ownFileRedline(source, diff, authorship, options)).toBe(why);
  });

  it("of any two versions: accepted the newer, rejected the older, but for what is told", async () => {
    await fc.assert(
      fc.asyncProperty(versions, async ([before, after]) => {
        const [old, young] = [policy(before), policy(after)];
        const source = await policyDocx(young, authorship);
        const result = ownFileRedline(source, comparePolicies(old, young), authorship, options);
        if (typeof result === "string") throw new Error(result);
        expect(lines(result.bytes, "accept")).toEqual(lines(source, "accept"));
        fc.pre(result.unmarked.length + result.renumbered.length === 0);
        expect(lines(result.bytes, "reject")).toEqual(lines(await policyDocx(old, authorship), "accept"));
      }),
      { numRuns: 12 },
    );
  });
});
