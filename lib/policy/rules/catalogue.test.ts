import { describe, expect, it } from "vitest";
import { CONTEXT, parseSample } from "./__fixtures__/sample";
import { RULES } from "./catalogue";

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it("finds something in its own example", () => {
    expect(rule.check(parseSample(rule.example), CONTEXT).map((finding) => finding.rule)).toContain(rule.id);
  });

  it.each(rule.falseAlarms)("says nothing of %s", (text) => {
    expect(rule.check(parseSample(text), CONTEXT)).toEqual([]);
  });
});

describe("the catalogue", () => {
  it.each([
    "个人信息保护法第十七条",
    "个人信息保护法第二十二条",
    "个人信息保护法第二十三条",
    "个人信息保护法第三十条",
    "个人信息保护法第三十一条",
    "个人信息保护法第三十九条",
    "个人信息保护法第四十四条",
    "个人信息保护法第四十五条",
    "个人信息保护法第四十六条",
    "个人信息保护法第四十七条",
    "个人信息保护法第四十八条",
    "个人信息保护法第四十九条",
    "个人信息保护法第五十条",
    "网络数据安全管理条例第二十一条",
    "电子商务法第三十四条",
    "民法典第一千二百五十九条",
    "网络交易监督管理办法第二十八条",
  ])("looks for what %s asks for", (article) => {
    const authorities = RULES.flatMap(({ authority = "" }) => authority.split("；"));
    const [law = "", number = ""] = article.split("第");
    const named = authorities.filter((one) => one.startsWith(law) && one.includes(`第${number}`));
    expect(named.length).toBeGreaterThan(0);
  });

  it("names every rule once, by group and file", () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^(slips|references|terms|law|reading)\/[a-z-]+$/.test(id))).toEqual([]);
  });
});
