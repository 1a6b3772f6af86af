import { termsStrings as say } from "@/lib/strings/rules/terms";
import type { PolicyDocument } from "../../model";
import { findingAt, findingOn, type Match, matches } from "../find";
import { PERIOD, spanOf } from "../numbers/period";
import type { Finding, Rule } from "../rule";
import { timedOtherwise } from "./timed-otherwise";

const id = "terms/two-periods";

/** What a period is of: two that share a key should be one. */
interface Timed {
  readonly match: Match;
  readonly value: string;
  readonly keys: readonly string[];
}

const KEPT = /(?:保存|保留|存储|留存)/;
/** 客服记录保存三年, 日志的保存期限为六个月. */
const SUBJECT =
  /([\u4e00-\u9fff]{3,12}?)(?:的)?(?:(?:将|会|至少|一般|应当?)?(?:保存|保留|存储|留存)(?:期限|时间|期间|期)?)?(?:为|是|至少|不少于|不超过|最长|约){0,3}$/;
/** 自交易完成之日起, 交易完成满. */
const ANCHOR = /([\u4e00-\u9fff]{2,8}?)(?:之日|之后|后|之时)?(?:起|满|后)(?:计算)?(?:不少于|至少|不超过)?$/;

const REPLY = /答复|回复|回应|反馈/;
const ASKED = ["请求", "申请", "投诉", "举报", "咨询", "申诉", "意见", "反馈", "建议"];

/** A first answer and the last are two: 24小时内初步回复，7天内正式回复. */
const OTHERWISE = /初步|正式|首次|最终|延长|复杂|特殊|最长|至多|另行|紧急/;
/** What is kept: 物流凭证自签收之日起. */
const OBJECT = /([\u4e00-\u9fff]{2,6}(?:记录|日志|资料|档案|录音|录像|视频|影像|凭证|病历|合同|单据))/;
/** Words that name nothing in particular. */
const ANY =
  /(?:个人|您的|相关|有关|上述|前述|其他|这些|该等|全部|部分|所有)(?:信息|数据|资料|记录)$|(?:保存|保管|留存|服务|有效)?期限$/;

const lastOf = (words: string) => words.slice(-4);

/** The sentence around a place, at most so far to each side. */
function around({ text, start, end }: Match): { readonly lead: string; readonly rest: string } {
  const lead =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[。；\n\t]/)
      .at(-1) ?? "";
  const [rest = ""] = text.slice(end, end + 40).split(/[。；\n\t]/);
  return { lead, rest };
}

function keysOf(match: Match): readonly string[] {
  const { lead, rest } = around(match);
  const clause = lead.split(/[，：]/).at(-1) ?? "";
  const keys: string[] = [];
  if (/^(?:之?内|以内)/.test(rest) && REPLY.test(rest.slice(0, 12))) {
    const near = ASKED.filter((one) => (clause + (rest.split("，")[0] ?? "")).includes(one));
    const asked = near.length > 0 ? near : ASKED.filter((one) => lead.includes(one));
    // A longer time for what takes longer is no other time for the same.
    return OTHERWISE.test(lead + rest) ? [] : asked.map((one) => `答复${one}`);
  }
  const kept = KEPT.test(lead + rest) || /期限|期间/.test(lead + rest);
  const named = clause.replace(/^.*[（(、]/, "");
  const subject = kept || /为$/.test(clause) ? SUBJECT.exec(named)?.[1] : undefined;
  const anchor = kept ? ANCHOR.exec(clause)?.[1] : undefined;
  const object = OBJECT.exec(lead)?.[1];
  if (anchor !== undefined && anchor.length > 1) {
    if (object !== undefined) keys.push(`${lastOf(object)} ${lastOf(anchor)}之后`);
  } else if (
    subject !== undefined &&
    !ANY.test(subject) &&
    /(?:记录|信息|日志|资料|数据|档案|录音|录像|视频|影像|凭证|病历|期限)$/.test(subject)
  )
    keys.push(lastOf(subject));
  return keys;
}

function timed(document: PolicyDocument): readonly Timed[] {
  return matches(document, PERIOD).flatMap((match) => {
    const [number = "", unit = ""] = match.groups;
    const value = spanOf(number, unit);
    const keys = value === null ? [] : keysOf(match);
    return value === null || keys.length === 0 ? [] : [{ match, value, keys }];
  });
}

/** One thing with two periods: 三年 here, 两年 there. */
export const twoPeriods: Rule = {
  id,
  sentence: "同一件事的期限，全文只有一个",
  example: "客服记录保存三年。我们停止服务的，删除信息（客服记录为两年）。",
  severity: "warning",
  falseAlarms: [
    "客服记录保存三年，搜索记录保存一年。客服记录为36个月。",
    "我们会在15日内答复您的请求，在三日内回复您的投诉。",
    "满十四周岁的人，自注册之日起30日内可以退款；自注册之日起7日内可以换货。",
    "投诉：24小时内初步回复，7天内正式回复。",
    "物流凭证自签收之日起留存三年。",
  ],
  check: (document) => {
    const byKey = new Map<string, Timed[]>();
    for (const one of timed(document)) {
      for (const key of one.keys) {
        const others = byKey.get(key);
        if (others) others.push(one);
        else byKey.set(key, [one]);
      }
    }
    const told = new Set<Match>();
    const sure = [...byKey.values()].flatMap((all): readonly Finding[] => {
      const [first] = all;
      const other = all.find(({ value }) => value !== first?.value);
      if (first === undefined || other === undefined) return [];
      return all.flatMap(({ match, value }) => {
        if (told.has(match)) return [];
        told.add(match);
        return [findingOn(id, match, say.twoPeriods(match.words, (value === first.value ? other : first).match.words))];
      });
    });
    // Two sentences that say nearly the same may still speak of two things.
    const likely = timedOtherwise(document).flatMap(({ block, start, end, own, other }): readonly Finding[] => {
      const isTold = sure.some((finding) => finding.blockId === block.id && finding.start < end && start < finding.end);
      return isTold ? [] : [{ ...findingAt(id, block, start, end, say.twoPeriods(own, other)), doubtful: true }];
    });
    return [...sure, ...likely];
  },
};
