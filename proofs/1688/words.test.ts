import { expect, test } from "vitest";
import { z } from "zod";
import type { Block, Inline } from "@/lib/policy/model";
import { blockInlines, inlinesText, printedText } from "@/lib/policy/text";
import { once, PUBLISHED, parsedVersion, proof, source, version } from "./text";

/**
 * The version of 2022-11-15 against the text it was made from. `source/` holds the publisher's text, the tree of its
 * headings and the spans to be stressed; lines are counted without the empty ones, from 0.
 */
const document = () => version(PUBLISHED);

const lines = source("1688-privacy-policy.txt")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");

/** Lines 0–2 are the title and the dates, which the front matter holds; 8–16 are the printed contents. */
const isText = (line: number) => line >= 3 && (line < 8 || line > 16);
/** The e-mail address broke item 2 of chapter 八 in two. */
const BROKEN_LINE = 238;

/** The source's text, one entry per block, with the line it begins on. */
const printed = lines.flatMap((text, line) => {
  if (!isText(line) || line === BROKEN_LINE + 1) return [];
  return [{ line, text: line === BROKEN_LINE ? `${text}${lines[line + 1]}` : text }];
});

const squeeze = (text: string) => text.replace(/\s+/gu, "");
/** The white space between a number and its words is layout. */
const afterLabel = (text: string) => text.replace(/^(\d[、)]|[A-Z]\.)\s+/u, "$1");

const lineOf = once(
  () => new Map<string, number>(document().blocks.map((block, index) => [block.id, printed[index]?.line ?? -1])),
);

/** `kind` inlines with their line; the pieces that emphasis cuts an inline into are one. */
function inlinesOf<Kind extends Inline["kind"]>(kind: Kind) {
  return document().blocks.flatMap((block) =>
    blockInlines(block).flatMap((inline) => (inline.kind === kind ? [{ line: lineOf().get(block.id), inline }] : [])),
  );
}

proof("the words", () => {
  test("the file has no problem", () => expect(parsedVersion(PUBLISHED).messages.map(String)).toEqual([]));

  test("the title and the dates are those of the source's first three lines", () => {
    const day = (date: string) => date.split("-").map(Number).join("/");
    expect([document().title, day(document().updatedOn), day(document().effectiveOn)]).toEqual([
      lines[0],
      lines[1]
        ?.replace("更新日期：", "")
        .replace(/[年月]/g, "/")
        .replace("日", ""),
      lines[2]
        ?.replace("生效日期：", "")
        .replace(/[年月]/g, "/")
        .replace("日", ""),
    ]);
  });

  test("every line is one block, with every character and space in order", () => {
    expect(document().blocks.map(printedText)).toEqual(printed.map(({ text }) => afterLabel(text)));
  });

  test("the whole text is the source's, character by character", () => {
    expect(squeeze(document().blocks.map(printedText).join(""))).toBe(
      squeeze(printed.map(({ text }) => text).join("")),
    );
  });

  test("the printed contents that is generated would repeat lines 8–16", () => {
    const chapters = document()
      .blocks.filter((block) => block.kind === "heading" && block.level === 1)
      .slice(1);
    expect(chapters.map(printedText)).toEqual(lines.slice(8, 17));
  });
});

const rows = source("outline.txt")
  .split("\n")
  .filter((row) => /^\d/.test(row))
  .map((row) => row.split("\t"));

proof("the structure", () => {
  test("the headings are those of the outline: line, level, label, title", () => {
    const headings = document().blocks.flatMap((block) =>
      block.kind === "heading"
        ? [[`${lineOf().get(block.id)}`, `${block.level}`, block.label?.printed ?? "-", inlinesText(block.inlines)]]
        : [],
    );
    expect(headings).toEqual(rows.filter(([, level]) => /^\d$/.test(level ?? "")));
  });

  test("the numbered sentences are those of the outline: line, label, how they begin", () => {
    const items = document().blocks.flatMap((block) =>
      block.kind === "item"
        ? [[`${lineOf().get(block.id)}`, "item", block.label.printed, `${inlinesText(block.inlines).slice(0, 16)}…`]]
        : [],
    );
    expect(items).toEqual(rows.filter(([, kind]) => kind === "item"));
  });

  test("the definitions are those of the outline: line, term", () => {
    const terms = document().blocks.flatMap((block) =>
      block.kind === "definition" ? [[`${lineOf().get(block.id)}`, "term", block.term]] : [],
    );
    expect(terms).toEqual(rows.filter(([, kind]) => kind === "term"));
  });

  test("every block is one of these or a paragraph", () => {
    const count = (kind: Block["kind"]) => document().blocks.filter((block) => block.kind === kind).length;
    expect([count("paragraph"), count("table")]).toEqual([printed.length - rows.length, 0]);
  });
});

proof("the emphasis", () => {
  const spans = z
    .array(z.object({ line: z.number(), style: z.enum(["bold", "bold-underline"]), text: z.string() }))
    .parse(JSON.parse(source("emphasis.json")));

  const stretches = () =>
    document().blocks.flatMap((block) => {
      const found: { line: number | undefined; style: string; text: string }[] = [];
      let open: Inline["emphasis"];
      for (const { text, emphasis } of blockInlines(block)) {
        const last = found.at(-1);
        if (emphasis !== undefined && emphasis === open && last) last.text += text;
        else if (emphasis !== undefined) found.push({ line: lineOf().get(block.id), style: emphasis, text });
        open = emphasis;
      }
      return found;
    });

  test("the stressed stretches are the 64 bold and 19 bold-underlined ones of emphasis.json", () => {
    const stressed = stretches();
    expect(stressed).toEqual(spans);
    const count = (style: string) => stressed.filter((stretch) => stretch.style === style).length;
    expect([count("bold"), count("bold-underline")]).toEqual([64, 19]);
  });
});

proof("what the text holds besides its sentences", () => {
  test("references: line, words, clause", () => {
    expect(inlinesOf("reference")).toEqual([
      { line: 5, inline: { kind: "reference", target: "s8", text: "本政策文末的联系方式" } },
      {
        line: 64,
        inline: {
          kind: "reference",
          target: "s3-1-5-1-a",
          text: "三、数据使用过程中涉及的合作方及转移、公开个人信息—（一）数据使用过程中涉及的合作方—5.合作场景—1）实现业务功能—A.支付服务",
        },
      },
      { line: 64, inline: { kind: "reference", target: "s3-1-5-1-b", text: "B.物流服务" } },
      { line: 174, inline: { kind: "reference", target: "s4-1", text: "（一）查阅、更正和补充您的信息" } },
    ]);
  });

  test("links whose address the source lost: line, id, words", () => {
    expect(inlinesOf("pending-link")).toEqual(
      [
        [52, "ad-management", "点击管理个性化广告"],
        [53, "recommendation-management", "点击管理个性化推荐"],
        [105, "permission-usage", "点击此处查看应用权限申请与使用情况说明"],
        [112, "algorithm-notice", "点击此处查看我们的算法原理及数据处理情况说明"],
        [120, "partner-notice", "点击此处查看我们的数据合作方情况说明"],
        [147, "sdk-details", "点击此处查看我们接入的SDK详情"],
      ].map(([line, id, text]) => ({ line, inline: { kind: "pending-link", id, text } })),
    );
  });

  test("paths through the app: line, words, screens", () => {
    const cases = [
      [42, "“我的”—“收藏夹”/“足迹”/“关注”", ["我的", "收藏夹/足迹/关注"]],
      [
        52,
        "“我的—设置—隐私—广告管理—是否停用个性化广告展示”",
        ["我的", "设置", "隐私", "广告管理", "是否停用个性化广告展示"],
      ],
      [53, "“我的-设置-隐私-推荐管理-个性化内容推荐设置”", ["我的", "设置", "隐私", "推荐管理", "个性化内容推荐设置"]],
      [62, "“我的订单”", ["我的订单"]],
      [65, "“我的”—“设置”—“我的支付宝”", ["我的", "设置", "我的支付宝"]],
      [86, "“我的”—“设置”—“消息提醒设置”", ["我的", "设置", "消息提醒设置"]],
      [168, "“我的1688”", ["我的1688"]],
      [168, "“我的阿里-设置-账户信息与账户安全”", ["我的阿里", "设置", "账户信息与账户安全"]],
      [169, "“我的-设置-账户与安全”", ["我的", "设置", "账户与安全"]],
      [170, "“我的-设置-关于我们”", ["我的", "设置", "关于我们"]],
      [185, "“我的-设置-隐私-系统权限”", ["我的", "设置", "隐私", "系统权限"]],
      [189, "“账号管理-账号注销”", ["账号管理", "账号注销"]],
      [189, "“设置-账户与安全-注销账户”", ["设置", "账户与安全", "注销账户"]],
      [219, "“我的-设置-账户与安全”", ["我的", "设置", "账户与安全"]],
    ] as const;
    expect(inlinesOf("app-path")).toEqual(
      cases.map(([line, text, steps]) => ({ line, inline: { kind: "app-path", steps: [...steps], text } })),
    );
  });

  test("words defined in running text: line, entry, words", () => {
    expect(inlinesOf("term")).toEqual(
      [
        [4, "我们", "我们"],
        [4, "本政策", "本政策"],
        [4, "本政策", "本隐私政策"],
        [107, "Cookie", "Cookie"],
        [130, "SDK", "SDK"],
        [146, "API", "API"],
      ].map(([line, term, text]) => ({ line, inline: { kind: "term", role: "definition", term, text } })),
    );
  });

  test("the address to write to, in the line that the source broke in two", () => {
    expect(inlinesOf("contact")).toEqual([
      {
        line: 238,
        inline: {
          kind: "contact",
          address: "pipwg1688@service.alibaba.com",
          text: "pipwg1688@service.alibaba.com",
        },
      },
    ]);
  });
});
