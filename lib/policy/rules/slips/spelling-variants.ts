import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingOn, type Match, matches } from "../find";
import type { Rule } from "../rule";
import { caseVariants } from "./case-variants";

const id = "slips/spelling-variants";

/** Where 登陆 means to land. */
const LANDING = /台风|飓风|热带气旋|沿海|海岸|诺曼底|登陆(?:[^，。；]{0,4}(?:市场|大陆)|中国|国内|海外)/;

/** Spellings that are never right in a policy, and the right one. */
const WRONG: readonly (readonly [wrong: RegExp, standard: string])[] = [
  [/身分/g, "身份"],
  [/部份/g, "部分"],
  [/登陆(?![舰艇战点部作艘])/g, "登录"],
  [/所必须的/g, "所必需的"],
  [/做为/g, "作为"],
  [/撤消/g, "撤销"],
  [/图象/g, "图像"],
  [/阀值/g, "阈值"],
  [/Harmonyos|HarmonyOs/g, "HarmonyOS"],
  [/Javascript/g, "JavaScript"],
];

/** Spellings that are right alone but not side by side in one text; `keep` gives the one to keep. */
interface Rivals {
  readonly standard: RegExp;
  readonly rival: RegExp;
  readonly keep: (rival: string) => string;
  /** Whether the two share a character alone, so that another word may be what stands in the text. */
  readonly character?: true;
}

const rivals = (standard: RegExp, rival: RegExp, kept: string): Rivals => ({ standard, rival, keep: () => kept });

const RIVALS: readonly Rivals[] = [
  // 账 of money beside 帐 of cloth. Which of them a publisher writes throughout is its own choice, see `checks.yaml`.
  {
    // 账单 beside 帐号 is no mixture: the one is of money.
    standard: /账[号户]/g,
    character: true,
    rival: /帐[号户]/g,
    keep: (rival) => rival.replace("帐", "账"),
  },
  {
    standard: /账/g,
    character: true,
    rival: /帐[单务目上面期款本簿]|[转对记]帐(?![号户单务目款篷子])/g,
    keep: (rival) => rival.replace("帐", "账"),
  },
  rivals(/剪贴板/g, /剪切板/g, "剪贴板"),
  rivals(/其他/g, /其它/g, "其他"),
  rivals(/作出/g, /做出/g, "作出"),
  rivals(/签订/g, /签定/g, "签订"),
  rivals(/订单/g, /定单/g, "订单"),
  rivals(/电子邮箱/g, /电子信箱/g, "电子邮箱"),
  // What stands in the name of a permission is spelled as that is: ACCESS_WIFI_STATE.
  rivals(/Wi-Fi/g, /(?<![A-Za-z_.])(?:WIFI|WiFi|Wifi)(?![A-Za-z_.])/g, "Wi-Fi"),
];

/** One word spelled two ways. */
export const spellingVariants: Rule = {
  id,
  sentence: "同一个词全文只用一种写法，并用规范的写法",
  example: "登录账户后您可以找回帐号。",
  severity: "warning",
  falseAlarms: [
    "您的账户与账号不是一回事；您可以登录账号，并在登录后查看账单。",
    "您必须同意，这是所必需的信息。",
    "您的帐号与账单不是一回事。",
    "出售帐篷和蚊帐的商家，按股份部分退款，并转账。",
    "台风登陆沿海地区时，物流可能延误。",
    "我们将在十五日内做出答复。",
    "诺曼底登陆纪念品、登陆舰模型的订单；新品登陆海外市场时。",
    "我们的App与 Android 系统兼容，网址为app.example.com，英文名 Apple App Store，邮箱 APP@example.com。",
    "权限 ACCESS_WIFI_STATE 用于获取 Wi-Fi 信息。",
    "We use it as it is. 我们的IT人员会处理。",
  ],
  check: (document, { houseWording }) => {
    // A publisher's choice between two spellings goes before ours; `slips/house-wording` tells of it.
    const open = ({ words }: Match) =>
      !houseWording.some(({ write, not }) => write === words || not.some((unwanted) => words.includes(unwanted)));
    return [
      ...WRONG.flatMap(([wrong, standard]) =>
        matches(document, wrong)
          .filter(open)
          .flatMap((match) => {
            const landing = match.words === "登陆" && LANDING.test(match.text);
            return landing ? [] : [findingOn(id, match, say.variant(match.words, standard))];
          }),
      ),
      ...RIVALS.flatMap(({ standard, rival, keep, character = false }) => {
        const standing = matches(document, standard).map(({ words }) => words);
        const [first] = standing;
        if (first === undefined) return [];
        return matches(document, rival)
          .filter(open)
          .map((match) => {
            const kept = keep(match.words);
            const other = character && !standing.includes(kept);
            const said = other ? say.variantOf(match.words, first, kept) : say.variantMixed(match.words, kept);
            return findingOn(id, match, said);
          });
      }),
      ...caseVariants(document).flatMap(({ match, usual }) =>
        open(match) ? [findingOn(id, match, say.variantMixed(match.words, usual))] : [],
      ),
    ];
  },
};
