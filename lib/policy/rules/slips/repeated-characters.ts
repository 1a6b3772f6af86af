import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingOn, isHan, type Match, matches } from "../find";
import type { Finding, Rule } from "../rule";

const id = "slips/repeated-characters";

/**
 * Characters that as a rule do not double. `ends` are the characters before the pair with which the first one ends
 * a word (参与|与), `begins` those after it with which the second one begins a word (及|及时).
 */
const SINGLE: Readonly<Record<string, { readonly ends: string; readonly begins: string }>> = {
  的: { ends: "目标", begins: "确" },
  了: { ends: "为除", begins: "解" },
  是: { ends: "但于可凡就", begins: "否非" },
  我: { ends: "自", begins: "们" },
  您: { ends: "", begins: "" },
  们: { ends: "", begins: "" },
  和: { ends: "缓平温", begins: "谐" },
  与: { ends: "参授赋给", begins: "会其" },
  或: { ends: "", begins: "者许" },
  及: { ends: "以涉普提顾", begins: "时其格" },
  将: { ends: "即", begins: "来要" },
  并: { ends: "合", begins: "且非未" },
  由: { ends: "理自事缘", begins: "于此" },
  需: { ends: "必所", begins: "要求" },
  请: { ends: "申邀", begins: "求示勿您" },
  在: { ends: "存现所内", begins: "线于此内场" },
  被: { ends: "", begins: "告" },
  从: { ends: "服", begins: "而事" },
  且: { ends: "并而", begins: "" },
  若: { ends: "", begins: "干" },
  会: { ends: "协大社工商委董机议不", begins: "员议计场话面见展籍同商谈审签" },
  为: { ends: "因认行成作视", begins: "了" },
  以: { ends: "可所足得加予难", begins: "及上下便后前来内外至" },
  对: { ends: "相绝针应面", begins: "方象应于话比抗账手" },
  有: { ends: "所拥享具没持", begins: "权关效利限" },
  不: { ends: "", begins: "" },
};

function judge(match: Match): Finding | null {
  const { words, before, after } = match;
  const character = words.charAt(0);
  if (words.length > 2) return findingOn(id, match, say.repeatedCharacters(character, words.length));
  if (character === "等") {
    // 同等|等级: the first 等 ends a word.
    if ("同相平对均高中初上优劣一二三四五六七八九十".includes(before) && before !== "") return null;
    return isHan(after) ? findingOn(id, match, say.etcetera()) : null;
  }
  const single = SINGLE[character];
  if (!single) return null;
  if ((before !== "" && single.ends.includes(before)) || (after !== "" && single.begins.includes(after))) return null;
  return findingOn(id, match, say.repeatedCharacters(character, 2));
}

/** A character typed twice or more. */
export const repeatedCharacters: Rule = {
  id,
  sentence: "同一个字不应无意中连写两次以上",
  example: "签订数据处理协议等等等等必要措施。",
  severity: "warning",
  falseAlarms: [
    "法律法规规定的其他情形。",
    "智能客服服务期间，语音客服服务不中断。",
    "包括图片、视频、文字等等。",
    "为了了解您的需求，我们会参与与您有关的活动，以及及时回复。",
    "享有同等等级的服务。",
    "常常、往往、仅仅、刚刚、种种、渐渐。",
    "协会会员、会员会议会晤；认为为时过早；可以以书面方式；针对对方；会对对话内容；平台会会同有关部门；所有有关信息；对不对。",
    "实现该目的的必要措施，但是是否开启由您决定。",
  ],
  check: (document) =>
    matches(document, /([\u3400-\u4dbf\u4e00-\u9fff])\1+/g).flatMap((match) => {
      const finding = judge(match);
      return finding ? [finding] : [];
    }),
};
