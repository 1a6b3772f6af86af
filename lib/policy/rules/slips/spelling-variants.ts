import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingOn, matches } from "../find";
import type { Rule } from "../rule";
import { caseVariants } from "./case-variants";

const id = "slips/spelling-variants";

/** Where 登陆 means to land. */
const LANDING = /台风|飓风|热带气旋|沿海|海岸|诺曼底|登陆(?:[^，。；]{0,4}(?:市场|大陆)|中国|国内|海外)/;

/** Spellings that are never right in a policy, and the right one. */
const WRONG: readonly (readonly [wrong: RegExp, standard: string])[] = [
  [/帐号/g, "账号"],
  [/帐户/g, "账户"],
  [/帐单/g, "账单"],
  [/转帐(?![号户目单务款])/g, "转账"],
  [/对帐(?![号户目单务款])/g, "对账"],
  [/记帐(?![号户目单务款])/g, "记账"],
  [/帐务/g, "账务"],
  [/帐目/g, "账目"],
  [/身分/g, "身份"],
  [/部份/g, "部分"],
  [/登陆(?![舰艇战点部作艘])/g, "登录"],
  [/所必须的/g, "所必需的"],
  [/做为/g, "作为"],
  [/撤消/g, "撤销"],
  [/图象/g, "图像"],
  [/阀值/g, "阈值"],
  [/帐(?=上|面|期|款|本|簿)/g, "账"],
  [/Harmonyos|HarmonyOs/g, "HarmonyOS"],
  [/Javascript/g, "JavaScript"],
];

/** Spellings that are right alone but not side by side in one text; the first is the one to keep. */
const RIVALS: readonly (readonly [standard: RegExp, rival: RegExp, name: string])[] = [
  [/剪贴板/g, /剪切板/g, "剪贴板"],
  [/其他/g, /其它/g, "其他"],
  [/作出/g, /做出/g, "作出"],
  [/签订/g, /签定/g, "签订"],
  [/订单/g, /定单/g, "订单"],
  [/电子邮箱/g, /电子信箱/g, "电子邮箱"],
  [/Wi-Fi/g, /WIFI|WiFi|Wifi/g, "Wi-Fi"],
];

/** One word spelled two ways. */
export const spellingVariants: Rule = {
  id,
  sentence: "同一个词全文只用一种写法，并用规范的写法",
  example: "登录后您可以找回帐号。",
  severity: "warning",
  falseAlarms: [
    "您的账户与账号不是一回事；您可以登录账号，并在登录后查看账单。",
    "您必须同意，这是所必需的信息。",
    "出售帐篷和蚊帐的商家，按股份部分退款，并转账。",
    "台风登陆沿海地区时，物流可能延误。",
    "我们将在十五日内做出答复。",
    "诺曼底登陆纪念品、登陆舰模型的订单；新品登陆海外市场时。",
    "我们的App与 Android 系统兼容，网址为app.example.com，英文名 Apple App Store，邮箱 APP@example.com。",
    "We use it as it is. 我们的IT人员会处理。",
  ],
  check: (document) => [
    ...WRONG.flatMap(([wrong, standard]) =>
      matches(document, wrong).flatMap((match) => {
        const landing = match.words === "登陆" && LANDING.test(match.text);
        return landing ? [] : [findingOn(id, match, say.variant(match.words, standard))];
      }),
    ),
    ...RIVALS.flatMap(([standard, rival, name]) =>
      matches(document, standard).length === 0
        ? []
        : matches(document, rival).map((match) => findingOn(id, match, say.variantMixed(match.words, name))),
    ),
    ...caseVariants(document).map(({ match, usual }) => findingOn(id, match, say.variantMixed(match.words, usual))),
  ],
};
