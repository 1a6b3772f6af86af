import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "@/lib/policy/diagnostics";
import { positioned } from "@/lib/testing/positioned";
import { isWebAddress } from "../policy/web-address";
import { CONTENTS } from "./__fixtures__/contents";
import { parseSite, readSiteFile } from "./site-file";

const SITE = `site:
  baseUrl: "https://policy.example.com"
publisher:
  name: "阿里巴巴（1688）"
  operators:
    - "杭州阿里巴巴广告有限公司"
policy:
  name: "隐私政策"
contact:
  email: "a@example.com"
  address: ""
pendingLinks:
  sdk-details:
    description: "接入的SDK详情"
    url: ""
documents:
  - title: "儿童个人信息保护规则"
    url: "https://example.com/rules"
`;

const report = (source: string) =>
  parseSite(source, "content/policy.yaml").problems.map(({ file, message }) => formatDiagnostic(file, message));

test.each(CONTENTS)("the file of %s is right", (content) => {
  expect(readSiteFile(process.cwd(), content).problems).toEqual([]);
});

test("everything in it is read", () => {
  expect(parseSite(SITE, "content/policy.yaml").site).toEqual({
    site: { baseUrl: "https://policy.example.com" },
    publisher: { name: "阿里巴巴（1688）", operators: ["杭州阿里巴巴广告有限公司"] },
    policy: { name: "隐私政策" },
    contact: { email: "a@example.com", address: "" },
    pendingLinks: { "sdk-details": { description: "接入的SDK详情", url: "" } },
    documents: [{ title: "儿童个人信息保护规则", url: "https://example.com/rules" }],
  });
});

describe("what is wrong is said where it stands", () => {
  const cases: readonly (readonly [name: string, from: string | RegExp, to: string, said: string])[] = [
    [
      "dangerous address",
      'url: ""',
      'url: ‸"javascript:alert(1)"',
      '错误 url 写的是“javascript:alert(1)”，不是网址。写以 https:// 开头的完整网址，还不知道就写 ""。 [site-field]',
    ],
    [
      "address without a scheme",
      'url: ""',
      'url: ‸"example.com"',
      '错误 url 写的是“example.com”，不是网址。写以 https:// 开头的完整网址，还不知道就写 ""。 [site-field]',
    ],
    [
      "address left out",
      'description: "接入的SDK详情"\n    url: ""',
      '‸description: "接入的SDK详情"',
      '错误 缺少 url。写成 url: "https://…"，还不知道就写 ""。 [site-field]',
    ],
    [
      "base address with a slash at its end",
      '"https://policy.example.com"',
      '‸"https://policy.example.com/"',
      "错误 baseUrl 写的是“https://policy.example.com/”，不是网站地址。写以 https:// 开头的网址，结尾不带 /，也不带 ? 和 #。 [site-field]",
    ],
    [
      "mail address",
      '"a@example.com"',
      '‸"a@"',
      '错误 email 写的是“a@”，不是邮箱。写成 email: "名字@公司.com"，还不知道就写 ""。 [site-field]',
    ],
    [
      "publisher without a name",
      'name: "阿里巴巴（1688）"',
      'name: ‸""',
      "错误 name 是空的。写上发布者的名称。 [site-field]",
    ],
    [
      "operators not a list",
      '\n    - "杭州阿里巴巴广告有限公司"',
      ' ‸"杭州"',
      "错误 operators 不是列表。每条以 - 开头，另起一行。 [site-field]",
    ],
    ["section left out", /^site([\s\S]*)policy:\n.*\n/, "‸site$1", "错误 缺少 policy。写上 name。 [site-field]"],
    [
      "unknown key",
      'address: ""',
      'address: ""\n  ‸phone: "1"',
      "错误 contact 里没有 phone 这一项。删去它，或检查拼写。 [site-field]",
    ],
    [
      "full-width colon",
      "  address:",
      "  ‸address：",
      '错误 站点信息读不懂：用了全角冒号“：”。每行写成“名称: "值"”，名称后用半角冒号加一个空格，下一级缩进两个空格。 [site-syntax]',
    ],
    [
      "alias",
      'address: ""',
      'address: ‸&a ""',
      '错误 站点信息读不懂：用了 & 或 * 引用。每行写成“名称: "值"”，名称后用半角冒号加一个空格，下一级缩进两个空格。 [site-syntax]',
    ],
    [
      "empty document list",
      "documents:\n",
      "documents: ‸{}\nx:\n",
      "错误 documents 不是列表。每条以 - 开头，另起一行。 [site-field]",
    ],
  ];
  test.each(cases)("%s", (_, from, to, said) => {
    const { text, places } = positioned(SITE.replace(from, to));
    const [place] = places;
    expect(report(text)[0]).toBe(`content/policy.yaml:${place?.line}:${place?.column} ${said}`);
  });
});

test.each([
  ["https://example.com", true],
  ["http://example.com/a?b#c", true],
  ["HTTPS://example.com", true],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["//example.com", false],
  ["/path", false],
  ["https://", false],
  ["https://user:secret@example.com", false],
  ["https://example.com/a b", false],
  [" https://example.com", false],
])("%s may be a link: %s", (value, expected) => expect(isWebAddress(value)).toBe(expected));
