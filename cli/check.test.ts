import { describe, expect, it } from "vitest";
import { printedReport, reportsOf } from "./check";

const front = (body: string) =>
  `---\nversion: "2030-01-15"\ntitle: "测试政策"\nupdatedOn: "2030-01-01"\neffectiveOn: "2030-01-15"\nprovenance: "source"\nemphasis: "official"\n---\n\n${body}\n`;
const slips = (body: string) =>
  reportsOf(front(body), "a.md", { houseWording: [], pendingLinks: [], documents: [] })
    .filter(({ rule }) => !rule.startsWith("law/"))
    .map((report) => printedReport("a.md", report));

describe("policy check", () => {
  it("prints the place in the file, counting what the markup takes up", () => {
    expect(slips("## 一、范围\n\n1、**收集**信息,您可以登陆。")).toEqual([
      "a.md:12:11 提醒 中文里用了半角标点“,”。改为全角“，”。 [slips/half-width-punctuation]",
      "a.md:12:15 提醒 “登陆”是“登录”的另一种写法，规范用语是“登录”。改为“登录”。 [slips/spelling-variants]",
    ]);
  });

  it("points into a definition and into a cell of a table", () => {
    expect(
      slips(
        "## 一、范围\n\n| 功能 | 种类 |\n| --- | --- |\n| 登陆 | 帐号 |\n\n使用儿童信息。\n\n## 附录：相关定义\n\n儿童：指账户的帐号。",
      ),
    ).toEqual([
      "a.md:14:3 提醒 “登陆”是“登录”的另一种写法，规范用语是“登录”。改为“登录”。 [slips/spelling-variants]",
      "a.md:14:8 提醒 “帐号”与别处的“账户”用字不同。统一为“账号”。 [slips/spelling-variants]",
      "a.md:20:8 提醒 “帐号”与别处的“账户”用字不同。统一为“账号”。 [slips/spelling-variants]",
    ]);
  });

  it("points at a label where the label is meant", () => {
    expect(slips("## 一、范围\n\n1、甲；\n\n3、乙。")).toEqual([
      "a.md:14:1 提醒 编号“3、”前面是“1、”，中间缺了。改为“2、”，或补上缺少的内容。 [slips/numbering]",
    ]);
  });

  it("prints a fault of the file, and what the rules find in all that could be read", () => {
    expect(slips("## 一、范围\n\n<Bold>登陆</Bold>")).toEqual([
      expect.stringMatching(/^a\.md:12:1 错误 没有 <Bold> 这个标签。/),
      expect.stringContaining("[slips/spelling-variants]"),
      expect.stringContaining("[slips/broken-sentence]"),
    ]);
  });
});
