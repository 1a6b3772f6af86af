import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingOn, isHan, type Match, matches } from "../find";
import type { Finding, Rule } from "../rule";
import { PARTICLES, WORD_ENDS, WORD_STARTS } from "./doubling";

const id = "slips/repeated-characters";

function judge(match: Match): Finding | null {
  const { text, end, words, before, after } = match;
  const character = words.charAt(0);
  if (words === "息息息" && text.startsWith("相关", end)) return null;
  if (words.length > 2) return findingOn(id, match, say.repeatedCharacters(character, words.length));
  if (character === "等") {
    // 同等|等级: the first 等 ends a word.
    if ("同相平对均高中初上优劣一二三四五六七八九十".includes(before) && before !== "") return null;
    return isHan(after) ? findingOn(id, match, say.etcetera()) : null;
  }
  const among = (characters: string, one: string) => one !== "" && characters.includes(one);
  const particle = PARTICLES[character];
  const start = WORD_STARTS[character];
  const finish = WORD_ENDS[character];
  const doubled =
    (particle && !among(particle.ends, before) && !among(particle.begins, after)) ||
    (start && among(start.rest, after) && !among(start.ends, before)) ||
    (finish && among(finish.rest, before) && !among(finish.begins, after));
  return doubled ? findingOn(id, match, say.repeatedCharacters(character, 2)) : null;
}

/** A character typed twice or more. */
export const repeatedCharacters: Rule = {
  id,
  sentence: "同一个字不应无意中连写两次以上",
  example: "我们会核对订单等等等等有关事项。",
  severity: "warning",
  falseAlarms: [
    "法律规定的其他情形。",
    "人工客服服务期间，电话客服服务不中断。",
    "包括图片、视频、文字等等。",
    "为了了解您的需求，我们会参与与您有关的活动，以及及时回复。",
    "享有同等等级的服务。",
    "常常、往往、仅仅、刚刚、种种、渐渐。",
    "协会会员、会员会议会晤；认为为时过早；可以以书面方式；针对对方；会对对话内容，我们会对对外提供的行为进行评估；平台会会同有关部门；所有有关信息；对不对。",
    "实现该目的的必要措施，但是是否开启由您决定。",
    "实实在在的好处与您息息相关，信息息息相关。",
    "通过短信信息核验，客服服务、使用用户资料、管理理由、收集集合数据、平台台风预警、通知知情人。",
    "功能能够关闭；行使使用权；例如如下；应当当面说明；平均均值；不应应用于别的目的。",
    "进行行业分析，撤回回执，同时时刻提醒，个人人脸，合同同意，有权权利，账号号码，加密密码，根据据实填写，平台台账，个个环节。",
    "上海海事法院；所有有效订单；要求求职者；自动动态调整；第三方方案；商品品牌；享有有限责任；当日日志；用户户口。",
  ],
  check: (document) =>
    matches(document, /([\u3400-\u4dbf\u4e00-\u9fff])\1+/g).flatMap((match) => {
      const finding = judge(match);
      return finding ? [finding] : [];
    }),
};
