import type { Change, Word } from "../compare/model";
import { affirmed } from "./affirmed";
import { longerTerm } from "./terms";

/** What the words of a change show that its class alone does not, and that a duty may depend on. */
export type Circumstance =
  /** A kind of sensitive personal information (PIPL art. 28) is named in the new words. */
  | "sensitive"
  /** Children under fourteen or their guardians are named in the words that changed. */
  | "minors"
  /** New words say that information is collected, read or kept. */
  | "collects"
  /** A definition that lists kinds of information lists more. */
  | "kinds-widened"
  /** People wait longer than before, e.g. for an answer. */
  | "term-lengthened"
  /** Words were struck out and none were written instead. */
  | "right-removed"
  /** Words are stressed less than before. */
  | "emphasis-lowered";

/** PIPL art. 28 and GB/T 45574-2025. */
const SENSITIVE =
  /敏感个人信息|生物识别|人脸|面部|指纹|声纹|虹膜|宗教信仰|特定身份|医疗健康|健康信息|病历|金融账户|银行卡|银行账号|支付账号|行踪轨迹|精准定位|精确位置|身份证|证件号码/u;
const CHILDREN = /儿童|周岁|监护人|未成年/u;
const COLLECTS =
  /(?:我们|将|会|需要?|可能)[^，。；]{0,12}(?:收集|读取|获取|采集|记录)(?!您的同意)|(?:需要?|请)您?提供您?的?[^，。；]{0,12}(?:信息|号码|地址|姓名)/gu;

/** The words on one side that the change made or took, without changes of layout. */
export function editedText(words: readonly Word[], op: "insert" | "delete"): string {
  return words
    .filter((word) => word.op === op && word.layout !== true)
    .map(({ text }) => text)
    .join("\n");
}

const RANK = { plain: 0, bold: 1, "bold-underline": 2 } as const;

/** What the words of a change show. */
export function circumstancesOf(change: Change): readonly Circumstance[] {
  const inserted = editedText(change.words, "insert");
  const deleted = editedText(change.words, "delete");
  const term = /^([^：]+)：/u.exec("after" in change ? change.after.text : "")?.[1] ?? "";
  const shown: Readonly<Record<Circumstance, boolean>> = {
    sensitive: SENSITIVE.test(inserted),
    minors: CHILDREN.test(inserted + deleted),
    collects: affirmed(inserted, COLLECTS) !== null,
    "kinds-widened":
      change.kind === "edited" && change.clause === "definition" && term.endsWith("信息") && /\p{L}/u.test(inserted),
    "term-lengthened": longerTerm(change.flags) !== null,
    "right-removed": change.kind === "removed" || (deleted !== "" && inserted === ""),
    "emphasis-lowered": change.emphasis.some(({ before, after }) => RANK[after ?? "plain"] < RANK[before ?? "plain"]),
  };
  const order = [
    "sensitive",
    "minors",
    "collects",
    "kinds-widened",
    "term-lengthened",
    "right-removed",
    "emphasis-lowered",
  ] as const;
  return order.filter((circumstance) => shown[circumstance]);
}
