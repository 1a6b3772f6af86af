import { termsStrings as say } from "@/lib/strings/rules/terms";
import { findingOn, type Match, matches } from "../find";
import type { Finding, Rule } from "../rule";
import { termDefinitions } from "./definitions";
import { OLD_AUTHORITIES } from "./old-authorities";

const id = "terms/old-terms";

/** What took the place of a law or a standard that is no longer in force, since when. */
interface Replaced {
  readonly old: RegExp;
  readonly by: string;
  readonly since: string;
}

const CIVIL_CODE = { by: "《中华人民共和国民法典》", since: "2021年1月1日" };
const FOREIGN_INVESTMENT = { by: "《中华人民共和国外商投资法》", since: "2020年1月1日" };

const law = (name: string) => new RegExp(`《(?:中华人民共和国)?${name}》`, "g");

/** Repealed by 民法典 art. 1260, 外商投资法 art. 42, and by the rules and standards named; sources stand behind `by`. */
const LAWS: readonly Replaced[] = [
  ...["民法总则", "民法通则", "合同法", "物权法", "担保法", "侵权责任法", "婚姻法", "继承法", "收养法"].map((name) => ({
    old: law(name),
    ...CIVIL_CODE,
  })),
  ...["中外合资经营企业法", "中外合作经营企业法", "外资企业法"].map((name) => ({
    old: law(name),
    ...FOREIGN_INVESTMENT,
  })),
  { old: law("经济合同法"), ...CIVIL_CODE },
  { old: law("网络交易管理办法"), by: "《网络交易监督管理办法》", since: "2021年5月1日" },
  { old: law("食品卫生法"), by: "《中华人民共和国食品安全法》", since: "2009年6月1日" },
  { old: law("执业医师法"), by: "《中华人民共和国医师法》", since: "2022年3月1日" },
  { old: law("互联网用户账号名称管理规定"), by: "《互联网用户账号信息管理规定》", since: "2022年8月1日" },
];

/** Terms of a standard that the law has put in other words, or another edition of a standard. */
const TERMS: readonly Replaced[] = [
  { old: /个人敏感信息/g, by: "敏感个人信息", since: "2021年11月1日" },
  { old: /个人信息控制者/g, by: "个人信息处理者", since: "2021年11月1日" },
  { old: /个人数据控制者/g, by: "个人信息处理者", since: "2021年11月1日" },
  { old: /GB\/T\s?35273[-—]2017/g, by: "GB/T 35273—2020", since: "2020年10月1日" },
];

const authorities = new Map(OLD_AUTHORITIES.map((one) => [one.old, one]));
const AUTHORITY = new RegExp(OLD_AUTHORITIES.map(({ old }) => old).join("|"), "g");
/** The name of a rule, which keeps the authority that made it, is no mention of it. */
const IN_A_TITLE = /《[^《》]*$/;

function oldAuthority(match: Match): readonly Finding[] {
  const authority = authorities.get(match.words);
  const lead = match.text.slice(Math.max(0, match.start - 40), match.start);
  const aside = /[原前旧]$/.test(match.before) || IN_A_TITLE.test(lead);
  // An order or a notice keeps the name of who issued it: ……令第5号.
  const issued = /^(?:令|公告|通知|第\d|发布|颁布|制定|公布|〔|\[)/.test(match.text.slice(match.end, match.end + 3));
  if (!authority || aside || issued) return [];
  return [findingOn(id, match, say.oldAuthority(match.words, authority.by, authority.since))];
}

/** A law that was repealed, or a term that the law no longer uses. */
export const oldTerms: Rule = {
  id,
  sentence: "引用现行有效的法律和标准，用法律现在的用语",
  example: "我们依照《中华人民共和国合同法》保护您的个人敏感信息。",
  authority: "民法典第一千二百六十条；个人信息保护法第二十八条、第七十三条",
  severity: "warning",
  falseAlarms: [
    "依照《中华人民共和国劳动合同法》和《民法典》，我们保护敏感个人信息。",
    "原《中华人民共和国合同法》已经废止，此前订立的合同依照当时的法律。",
    "原国家旅游局的《工商行政管理部门处理投诉办法》，向市场监督管理局投诉。",
    "本政策所称敏感个人信息，即国家标准所称个人敏感信息。",
  ],
  check: (document) => {
    const defined = new Set(termDefinitions(document).map(({ spelling }) => spelling));
    const repealed = LAWS.flatMap(({ old, by, since }) =>
      matches(document, old).flatMap((match): readonly Finding[] => {
        const aside = /[原旧]$/.test(match.before) || /废止|失效/.test(match.text.slice(match.end, match.end + 12));
        return aside ? [] : [findingOn(id, match, say.repealed(match.words, by, since))];
      }),
    );
    const superseded = TERMS.flatMap(({ old, by, since }) =>
      matches(document, old).flatMap((match): readonly Finding[] => {
        const explained = /(?:即|也称|又称|所称|称为|称“)$/.test(
          match.text.slice(Math.max(0, match.start - 2), match.start),
        );
        // A defined term beside it: `terms/other-wording` tells of that.
        if (explained || (defined.has(by) && !defined.has(match.words))) return [];
        return [findingOn(id, match, say.oldTerm(match.words, by, since))];
      }),
    );
    return [...repealed, ...superseded, ...matches(document, AUTHORITY).flatMap(oldAuthority)];
  },
};
