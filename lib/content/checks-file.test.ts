import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "@/lib/policy/diagnostics";
import { positioned } from "@/lib/testing/positioned";
import { CONTENTS, EXAMPLE } from "./__fixtures__/contents";
import { parseChecks, readChecksFile } from "./checks-file";

const FILE = "content/checks.yaml";

const CHECKS = `# 说明
- write: "账号"
  not: ["帐号", "帐户"]
  why: "与钱财有关的写“账”"
- write: "客户"
  not: ["老板"]
  why: "一律称客户"
  except: ["老板椅"]
`;

const report = (source: string) =>
  parseChecks(source, FILE).problems.map(({ file, message }) => formatDiagnostic(file, message));

test("a right file gives its entries", () => {
  expect(parseChecks(CHECKS, FILE)).toEqual({
    houseWording: [
      { write: "账号", not: ["帐号", "帐户"], why: "与钱财有关的写“账”", except: [] },
      { write: "客户", not: ["老板"], why: "一律称客户", except: ["老板椅"] },
    ],
    problems: [],
  });
});

test.each(CONTENTS)("the list of %s is right, where it has one", (folder) => {
  const { problems } = readChecksFile(process.cwd(), folder);
  expect(problems.map(({ file, message }) => formatDiagnostic(file, message))).toEqual([]);
});

test("the list of the invented policy holds something", () => {
  expect(readChecksFile(process.cwd(), EXAMPLE).houseWording).not.toEqual([]);
});

test.each([
  ["a list whose entries were all taken out", "# 说明\n\n# 还没有\n"],
  ["an empty list", "[]\n"],
])("%s asks for nothing", (_, source) => {
  expect(parseChecks(source, FILE)).toEqual({ houseWording: [], problems: [] });
});

test("a folder without the file asks for nothing", () => {
  const root = mkdtempSync(path.join(tmpdir(), "checks-"));
  mkdirSync(path.join(root, "content"));
  expect(readChecksFile(root, "content")).toEqual({ houseWording: [], problems: [] });
  writeFileSync(path.join(root, FILE), "");
  expect(readChecksFile(root, "content").problems.map(({ file }) => file)).toEqual([FILE]);
  rmSync(root, { recursive: true });
});

describe("what is wrong is said where it stands", () => {
  const long = "长".repeat(61);
  const cases: readonly (readonly [name: string, from: string | RegExp, to: string, said: string])[] = [
    [
      "unknown key",
      'why: "一律称客户"',
      'why: "一律称客户"\n  ‸reason: "x"',
      "统一用语的这一条里没有 reason 这一项。删去它，或检查拼写。 [checks-field]",
    ],
    ["nothing to write", 'write: "账号"', 'write: ‸""', "write 是空的。写上要用的词。 [checks-field]"],
    [
      "only spaces",
      '"帐户"]',
      '‸"  "]',
      "not 的一项 是空的。写上不用的词；数字或英文是非词（yes、no）请加引号。 [checks-field]",
    ],
    [
      "a number",
      '"帐户"]',
      "‸15]",
      "not 的一项 不是文字。写上不用的词；数字或英文是非词（yes、no）请加引号。 [checks-field]",
    ],
    [
      "one word where a list belongs",
      'not: ["老板"]',
      'not: ‸"老板"',
      'not 不是一串词。not 写成方括号里的一串词，例如 ["帐号", "帐户"]。 [checks-field]',
    ],
    ["no words", 'not: ["老板"]', "not: ‸[]", "not 里没有词。写上至少一个不用的词，或删去这一条。 [checks-field]"],
    [
      "no reason",
      '  not: ["老板"]\n  why: "一律称客户"\n',
      '  not: ["老板"]\n',
      "缺少 why。用一句话写明理由，检查结果会照样显示。 [checks-field]",
    ],
    ["too long", '"帐户"]', `‸"${long}"]`, "not 的一项 超过 60 个字。写短一些。 [checks-field]"],
    ["a line end", '"帐户"]', '‸"帐\\n户"]', "not 的一项 里有换行或制表符。写成一行。 [checks-field]"],
    [
      "a title",
      '"帐户"]',
      '‸"《帐户规则》"]',
      "“《帐户规则》”里有书名号。书名号里的文件名不检查；只写词。 [checks-field]",
    ],
    [
      "the same word on both sides",
      '"帐户"]',
      '‸"账号"]',
      "“账号”既是要用的词，也是不用的词。改正 write 或 not 中的一个。 [checks-field]",
    ],
    [
      "a part of what is right",
      '"帐户"]',
      '‸"账"]',
      "不用的“账”是“账号”的一部分，写对了也会被指出。把不用的词写得长一些，直到它不再是要用的词的一部分。 [checks-field]",
    ],
    ["a word twice", '["老板"]', '[‸"帐号", "老板"]', "“帐号”在第 1 条里已经写过。只留一处。 [checks-field]"],
    ["a word twice in one entry", '"帐户"]', '‸"帐号"]', "“帐号”在第 1 条里已经写过。只留一处。 [checks-field]"],
    [
      "two entries that contradict each other",
      'write: "客户"',
      'write: ‸"帐户所有人"',
      "要用的“帐户所有人”里有第 1 条不用的“帐户”，照着改了又会被指出。让两条用语一致。 [checks-field]",
    ],
    [
      "an exception of nothing",
      '["老板椅"]',
      '[‸"掌柜椅"]',
      "except 里的“掌柜椅”不含这一条不用的任何一个词，不起作用。删去它，或写上完整的词。 [checks-field]",
    ],
    [
      "no list",
      CHECKS,
      '‸账号: "帐号"\n',
      '统一用语表不是列表。写成 - write: "账号"，另起一行写 not: ["帐号"] 和 why: "…"。 [checks-field]',
    ],
    [
      "full-width colon",
      '  why: "一律',
      '  ‸why： "一律',
      "统一用语表读不懂：用了全角冒号“：”。每条以“- write: ”开头，not、why 另起一行并与 write 对齐；名称后用半角冒号加一个空格，词写在引号里。 [checks-syntax]",
    ],
    [
      "a hidden character",
      '"帐户"]',
      '"帐‸\u200b户"]',
      "有看不见的字符 U+200B。删去这个字符；它会让搜索和比对出错。 [hidden-character]",
    ],
    [
      "a hidden character that an escape writes",
      '"帐户"]',
      '"帐‸\\u200b户"]',
      "“\\u200b”写出的是看不见的字符 U+200B。删去“\\u200b”；它会让搜索和比对出错。 [hidden-character]",
    ],
  ];
  test.each(cases)("%s", (_, from, to, said) => {
    const { text, places } = positioned(CHECKS.replace(from, to));
    const [place] = places;
    const where = place ? `${place.line}:${place.column} 错误 ` : " 错误 ";
    expect(report(text)[0]).toContain(`${where}${said}`);
    expect(parseChecks(text, FILE).houseWording).toBeNull();
  });

  test("an entry that is no entry", () => {
    expect(report("- 账号\n- 帐号\n")).toEqual([
      `${FILE}:1:3 错误 统一用语的这一条不是“名称: 值”的列表。每行写一项。 [checks-field]`,
      `${FILE}:2:3 错误 统一用语的这一条不是“名称: 值”的列表。每行写一项。 [checks-field]`,
    ]);
  });

  test("a list longer than any in use", () => {
    const entry = (n: number) => `- write: "对${n}对"\n  not: ["错${n}错"]\n  why: "x"\n`;
    const source = Array.from({ length: 501 }, (_, n) => entry(n)).join("");
    expect(report(source)[0]).toContain("统一用语超过 500 条。合并同一个词的几条，或删去不再用的。");
  });
});
