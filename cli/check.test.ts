import { describe, expect, it } from "vitest";
import { toldOnce } from "@/lib/policy/rules/told-once";
import { printedTold, reportsOf } from "./check";

const front = (body: string) =>
  `---\nversion: "2030-01-15"\ntitle: "测试政策"\nupdatedOn: "2030-01-01"\neffectiveOn: "2030-01-15"\nprovenance: "source"\nemphasis: "official"\n---\n\n${body}\n`;
const slips = (body: string) =>
  toldOnce(
    reportsOf(front(body), "a.md", { houseWording: [], pendingLinks: [], documents: [] }).filter(
      ({ rule }) => !rule.startsWith("law/"),
    ),
  ).map((told) => printedTold("a.md", told));

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
      "a.md:14:8 提醒 “帐号”与别处的“账户”用字不同（共 2 处，另见 20:8）。统一为“账号”。 [slips/spelling-variants]",
    ]);
  });

  it("tells once what is the same all through a text, with the first of its places", () => {
    const said = "您可以查阅,复制信息。您可以登陆。";
    const lines = Array.from({ length: 12 }, () => said).join("\n\n");
    expect(slips(`## 一、范围\n\n${lines}`)).toEqual([
      "a.md:12:6 提醒 中文里用了半角标点“,”（共 12 处，另见 14:6、16:6、18:6、20:6、22:6、24:6、26:6、28:6 等）。改为全角“，”。 [slips/half-width-punctuation]",
      "a.md:12:15 提醒 “登陆”是“登录”的另一种写法，规范用语是“登录”（共 12 处，另见 14:15、16:15、18:15、20:15、22:15、24:15、26:15、28:15 等）。改为“登录”。 [slips/spelling-variants]",
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
