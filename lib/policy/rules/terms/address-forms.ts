import { termsStrings as say } from "@/lib/strings/rules/terms";
import { findingOn, matches } from "../find";
import type { Rule } from "../rule";

const id = "terms/address-forms";

/** 你, alone or in what addresses nobody: a word, or a name between quotes as a button's “猜你喜欢”. */
const FAMILIAR = /迷你|猜你|你我|你来我往|“[^”“]{0,12}”|‘[^’‘]{0,12}’|【[^】【]{0,12}】|《[^》《]{0,30}》|你/g;

/** A reader addressed as 你 here and as 您 there. */
export const addressForms: Rule = {
  id,
  sentence: "对读者的称呼全文一致，不混用“你”和“您”",
  example: "您可以查阅信息。您可以更正信息。你可以删除信息。",
  severity: "warning",
  falseAlarms: ["您可以在“猜你喜欢”中关闭推荐。您可以使用迷你键盘。", "你可以查阅信息，你可以更正信息。"],
  check: (document) => {
    const formal = matches(document, /您/g);
    const familiar = matches(document, FAMILIAR).filter(({ words }) => words === "你");
    const [rare, usual] = familiar.length <= formal.length ? [familiar, "您"] : [formal, "你"];
    if (familiar.length === 0 || formal.length === 0) return [];
    return rare.map((match) => findingOn(id, match, say.addressForm(match.words, usual)));
  },
};
