import { expect, it } from "vitest";
import { CONTEXT, parseSample } from "./__fixtures__/sample";
import { RULES } from "./catalogue";
import { checkDocument } from "./check-document";

const LAW = RULES.filter(({ id }) => id.startsWith("law/"));
const told = (text: string) =>
  checkDocument(parseSample(text), CONTEXT, LAW).map(({ rule, message }) => `${rule} ${message}`);

/** What the law asks of every policy. */
const ALWAYS: readonly string[] = [
  "law/access 未找到：查阅个人信息的方式（个人信息保护法第四十五条）",
  "law/access 未找到：复制个人信息的方式（个人信息保护法第四十五条）",
  "law/access 未找到：请求将个人信息转移至其指定的个人信息处理者的途径（个人信息保护法第四十五条）",
  "law/complaint-channel 未找到：投诉、举报的渠道（个人信息保护法第六十五条）",
  "law/correction 未找到：更正个人信息的方式（个人信息保护法第四十六条）",
  "law/correction 未找到：补充个人信息的方式（个人信息保护法第四十六条）",
  "law/deceased 未找到：近亲属行使权利的途径（个人信息保护法第四十九条）",
  "law/deletion 未找到：请求删除个人信息的方式（个人信息保护法第四十七条）",
  "law/deletion 未找到：注销账号的方式（网络数据安全管理条例第二十一条）",
  "law/explanation 未找到：要求解释说明处理规则的途径（个人信息保护法第四十八条）",
  "law/handler 未找到：个人信息处理者的名称（个人信息保护法第十七条）",
  "law/handler 未找到：处理者的联系方式（个人信息保护法第十七条）",
  "law/minors 未找到：取得父母或者其他监护人的同意（个人信息保护法第三十一条）",
  "law/minors 未找到：专门的未成年人个人信息处理规则（个人信息保护法第三十一条；网络数据安全管理条例第二十一条）",
  "law/policy-updates 未找到：变更的告知方式（个人信息保护法第十七条）",
  "law/policy-updates 未找到：重大变更的显著通知（个人信息保护法第十七条）",
  "law/policy-updates 未找到：重大变更后重新征得同意（个人信息保护法第十四条）",
  "law/policy-updates 未找到：旧版本存档（网络交易监督管理办法第二十八条）",
  "law/purposes 未找到：处理目的（个人信息保护法第十七条）",
  "law/purposes 未找到：处理方式（个人信息保护法第十七条）",
  "law/purposes 未找到：个人信息的种类（个人信息保护法第十七条）",
  "law/request-handling 未找到：受理和处理请求的机制（个人信息保护法第五十条）",
  "law/request-handling 未找到：拒绝请求时说明理由（个人信息保护法第五十条）",
  "law/request-handling 未找到：请求被拒绝后的诉讼途径（个人信息保护法第五十条）",
  "law/retention 未找到：保存期限或者确定期限的方法（个人信息保护法第十七条；网络数据安全管理条例第二十一条）",
  "law/retention 未找到：保存期限届满后的处理（网络数据安全管理条例第二十一条）",
  "law/right-to-decide 未找到：限制、拒绝处理或者撤回同意的权利（个人信息保护法第四十四条）",
];

it("a policy that says nothing lacks every matter, each told with its article and never as a verdict", () => {
  expect(told("我们重视您的隐私。")).toEqual(ALWAYS);
  expect(ALWAYS.filter((line) => !/^law\/[a-z-]+ 未找到：.+（.+第.+[条章].*）$/.test(line))).toEqual([]);
});

it("words about misuse and about who explains a text are no rights", () => {
  const misuse = "我们防止信息遭到未经授权的访问、复制、修改，您的信息不会被删除。本政策由我们负责解释。";
  expect(told(misuse).filter((line) => /access|correction|deletion|explanation/.test(line))).toEqual(
    ALWAYS.filter((line) => /access|correction|deletion|explanation/.test(line)),
  );
});

it.each<[string, readonly string[]]>([
  [
    "我们会收集您的**面部识别信息**。",
    [
      "law/sensitive-necessity 未找到：处理敏感个人信息的必要性（个人信息保护法第三十条）",
      "law/sensitive-necessity 未找到：处理敏感个人信息对个人权益的影响（个人信息保护法第三十条）",
    ],
  ],
  [
    "我们会向第三方提供您的个人信息。",
    [
      "law/recipients 未找到：接收方的名称或者姓名（个人信息保护法第二十三条）",
      "law/recipients 未找到：接收方的联系方式（个人信息保护法第二十三条）",
      "law/recipients 未找到：接收方的处理目的和处理方式（个人信息保护法第二十三条）",
      "law/recipients 未找到：向接收方提供的个人信息种类（个人信息保护法第二十三条）",
      "law/recipients 未找到：向其他处理者提供个人信息的单独同意（个人信息保护法第二十三条）",
    ],
  ],
  [
    "我们会将信息传输至境外。",
    [
      "law/cross-border 未找到：境外接收方的名称或者姓名（个人信息保护法第三十九条）",
      "law/cross-border 未找到：境外接收方的联系方式（个人信息保护法第三十九条）",
      "law/cross-border 未找到：境外接收方的处理目的和处理方式（个人信息保护法第三十九条）",
      "law/cross-border 未找到：向境外提供的个人信息种类（个人信息保护法第三十九条）",
      "law/cross-border 未找到：向境外接收方行使权利的方式和程序（个人信息保护法第三十九条）",
      "law/cross-border 未找到：向境外提供个人信息的单独同意（个人信息保护法第三十九条）",
    ],
  ],
  [
    "信息将存储于新加坡的服务器。",
    [
      "law/cross-border 未找到：境外接收方的名称或者姓名（个人信息保护法第三十九条）",
      "law/cross-border 未找到：境外接收方的联系方式（个人信息保护法第三十九条）",
      "law/cross-border 未找到：境外接收方的处理目的和处理方式（个人信息保护法第三十九条）",
      "law/cross-border 未找到：向境外提供的个人信息种类（个人信息保护法第三十九条）",
      "law/cross-border 未找到：向境外接收方行使权利的方式和程序（个人信息保护法第三十九条）",
      "law/cross-border 未找到：向境外提供个人信息的单独同意（个人信息保护法第三十九条）",
    ],
  ],
  [
    "如因合并转移个人信息，我们会公告。",
    [
      "law/merger 未找到：接收方的名称或者姓名（个人信息保护法第二十二条）",
      "law/merger 未找到：接收方的联系方式（个人信息保护法第二十二条）",
      "law/merger 未找到：接收方变更处理目的、方式时重新取得同意（个人信息保护法第二十二条）",
    ],
  ],
  [
    "我们为您提供个性化推荐。",
    ["law/recommendation-switch 未找到：关闭个性化推荐或者不针对个人特征的选项（个人信息保护法第二十四条）"],
  ],
])("what a policy does brings matters of its own: %s", (text, expected) => {
  expect(told(text).filter((line) => !ALWAYS.includes(line))).toEqual(expected);
});

it.each([
  ["a chapter by its title", "## 一、总则\n\n甲。\n\n## 二、政策的更新\n\n乙。", "二、政策的更新"],
  ["a chapter without a number", "## 隐私政策的修订\n\n乙。", "隐私政策的修订"],
  ["a section below a chapter", "## 一、其他\n\n甲。\n\n### （一）本声明如何修改\n\n乙。", "（一）本声明如何修改"],
  ["a chapter by what it says", "## 一、修订\n\n我们可能修订本指引。", "一、修订"],
  [
    "not the one on a person's own data",
    "## 一、您的权利\n\n### （一）更新您的信息\n\n乙。\n\n## 二、通知和修订\n\n本隐私政策可能调整或变更。",
    "二、通知和修订",
  ],
])("how a policy changes is asked for with its own section: %s", (_, text, section) => {
  expect(told(text).filter((line) => line.startsWith("law/policy-updates"))).toContain(
    `law/policy-updates 未找到：旧版本存档（网络交易监督管理办法第二十八条；本政策“${section}”）`,
  );
});

it("a policy without such a section is asked by the law alone", () => {
  const text = "## 一、您的权利\n\n### （一）更新您的信息\n\n您可以变更手机号码。";
  expect(told(text).filter((line) => line.startsWith("law/policy-updates"))).toEqual(
    ALWAYS.filter((line) => line.startsWith("law/policy-updates")),
  );
});
