import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { Block } from "../../model";
import { findingAt, matchesIn } from "../find";
import type { Finding, Rule } from "../rule";

const id = "slips/unbalanced-pairs";

const PAIRS: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "《": "》",
  "（": "）",
  "【": "】",
  "「": "」",
  "『": "』",
  "〈": "〉",
  "〔": "〕",
  "[": "]",
  "(": ")",
};

const openerOf = (close: string) => Object.keys(PAIRS).find((open) => PAIRS[open] === close) ?? "";
const isBracket = (mark: string) => "（）()".includes(mark);

function checkBlock(block: Block): readonly Finding[] {
  const found: Finding[] = [];
  let open: { readonly mark: string; readonly start: number }[] = [];
  const leaveOpen = () => {
    for (const { mark, start } of open) {
      found.push(findingAt(id, block, start, start + 1, say.unclosed(mark, PAIRS[mark] ?? "")));
    }
    open = [];
  };
  for (const { words, start, before, text } of matchesIn(block, /[“”‘’《》（）【】「」『』〈〉〔〕[\]()\t\n]/g)) {
    if (words === "\t" || words === "\n") leaveOpen();
    else if (PAIRS[words] !== undefined) open.push({ mark: words, start });
    else {
      const last = open.at(-1);
      const expected = last ? PAIRS[last.mark] : undefined;
      if (last && (expected === words || (isBracket(last.mark) && isBracket(words)))) {
        open.pop();
        if (expected !== words) {
          found.push(findingAt(id, block, start, start + 1, say.mismatched(last.mark, words, expected ?? "")));
        }
      } else if (isBracket(words) && /[\dA-Za-z一二三四五六七八九十]/.test(before)) {
        // `1）` and `a)` are clause numbers.
      } else if (words === "’" && /[A-Za-z]/.test(before) && /[A-Za-z ]/.test(text.charAt(start + 1))) {
        // An English apostrophe.
      } else if (open.some(({ mark }) => PAIRS[mark] === words)) {
        // What was opened inside the pair that closes here stays open.
        while (open.length > 0) {
          const inner = open.pop();
          if (!inner || PAIRS[inner.mark] === words) break;
          const said = say.unclosed(inner.mark, PAIRS[inner.mark] ?? "");
          found.push(findingAt(id, block, inner.start, inner.start + 1, said));
        }
      } else found.push(findingAt(id, block, start, start + 1, say.unopened(words, openerOf(words))));
    }
  }
  leaveOpen();
  return found;
}

/** A quote or bracket without its other half. */
export const unbalancedPairs: Rule = {
  id,
  sentence: "引号、括号和书名号应成对",
  example: "您可以在“设置中关闭。",
  authority: "GB/T 15834《标点符号用法》",
  severity: "error",
  falseAlarms: [
    "见（一）合作方—1）实现业务功能—2)广告。",
    "您可以在“设置（隐私）”中关闭《规则》所述功能。",
    "即McDonald’s等品牌。",
    "他说“请看‘设置（隐私）’一页”，依据〔2021〕5号文。",
    "| 功能 | 种类 |\n| --- | --- |\n| “搜索” | 搜索词（图片） |",
  ],
  check: (document) => document.blocks.flatMap(checkBlock),
};
