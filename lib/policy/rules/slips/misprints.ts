import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { Block } from "../../model";
import { blockText } from "../../text";
import { clauseHolds } from "../clause-before";
import { findingAt, findingOn, matches, matchesIn } from "../find";
import type { Finding, Rule } from "../rule";

const id = "slips/misprints";

/** Words that are wrong in any text, and the right ones. What is wrong in one text alone stands in its `checks.yaml`. */
const PHRASES: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/您的权力/g, "您的权利"],
  [/行使权力/g, "行使权利"],
  [/合法权力/g, "合法权利"],
  [/截止到目前/g, "截至目前"],
  [/既使/g, "即使"],
  [/即然/g, "既然"],
  [/按装/g, "安装"],
  [/布署/g, "部署"],
  [/必竟/g, "毕竟"],
];

const KIND = "姓名|昵称|头像|职位|联系方式|手机号码?|电话|地址|邮箱|账户信息|订单信息|设备信息|浏览记录";

/** 在内的 in clauses that name nothing included. */
function included(block: Block): readonly Finding[] {
  const places = matchesIn(block, /在内的/g);
  if (places.length === 0) return [];
  const named = clauseHolds(blockText(block), /[。；]/g, /包括|包含|连同|含/g);
  return places.flatMap((match) => (named(match.start) ? [] : [findingOn(id, match, say.includedWithout())]));
}

/** Words left out, put in twice or exchanged, which a spelling check does not see. */
export const misprints: Rule = {
  id,
  sentence: "没有错字、漏字和多字",
  example: "您可以随时行使权力。",
  severity: "warning",
  falseAlarms: [
    "包括算法在内的自动化决策机制。",
    "请提供您的姓名、联系方式，并确认地址、电话。",
    "服务提供商会提供服务，国家权力机关依法行使职权。",
    "在保障安全的前提下，在此前提下，在上述前提下，在同等前提下，前提下文已述。",
    "您可以查看您的姓名，订单信息将另行展示。",
  ],
  check: (document) => [
    ...PHRASES.flatMap(([wrong, right]) =>
      matches(document, wrong).map((match) => findingOn(id, match, say.misprint(match.words, say.misprintTo(right)))),
    ),
    ...document.blocks.flatMap(included),
    ...matches(document, /在[^，。；]{2,24}[^的此该这述等一]前提下(?=[，。；])/gu).map(({ block, end }) =>
      findingAt(id, block, end - 3, end, say.prerequisite()),
    ),
    ...matches(document, new RegExp(`(?:${KIND})，(?=(?:${KIND})、)`, "g")).map(({ block, end }) =>
      findingAt(id, block, end - 1, end, say.mixedSeries()),
    ),
  ],
};
