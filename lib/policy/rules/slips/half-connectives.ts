import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { Block } from "../../model";
import { blockText } from "../../text";
import { clauseHolds } from "../clause-before";
import { findingAt, matchesIn } from "../find";
import type { Finding, Rule } from "../rule";

const id = "slips/half-connectives";

/** How a condition begins. */
const WHEN = /(^|[。；：，！？\n\t])当(?:您|我们|用户)/gu;
/** What may end such a condition in place of 时. */
const ENDED = /(?:时|时候|后|前|中|期间|情形下|情况下|场景下|前提下|之际|的)(?:（[^（）]*）)?$/u;

/** A condition whose comma was left out: 当您直播时我们会申请权限. */
const AT_ONCE = /时(?:我们|您|系统|平台|会|将|需|可)/u;

/** Who acts once a condition is over: what begins so is the main clause. */
const SUBJECT = /^(?:我们|您|你|用户|系统|平台|本|该|请|将|则|就|由|上述|此)/u;

/** A phrase with its end is read back no further for what ends it. */
const TAIL = 40;

/**
 * For each place behind a comma, whether the condition goes on there and ends rightly: 当您拍摄，或者编辑图片时. Found from
 * the end, so that each phrase is read once.
 */
function endedLater(text: string, stops: readonly number[]): readonly boolean[] {
  const ended: boolean[] = new Array<boolean>(text.length + 1).fill(false);
  for (let at = text.length; at > 0; at -= 1) {
    if (text.charAt(at - 1) !== "，" || SUBJECT.test(text.slice(at, at + 2))) continue;
    const end = stops[at] ?? text.length;
    const phrase = text.slice(Math.max(at, end - TAIL), end);
    ended[at] = ENDED.test(phrase) || (text.charAt(end) === "，" && ended[end + 1] === true);
  }
  return ended;
}

const THEN = /[，、]那么/gu;
const CONDITION = /如|若|假使|既然|只要|一旦|当|除非|倘|要是|[？?]/gu;

interface Condition {
  readonly start: number;
  /** Where its comma stands. */
  readonly end: number;
}

/** The conditions begun with 当 up to their commas; brackets inside them may hold commas of their own. */
function conditionsIn(text: string): readonly Condition[] {
  const stops = stopsIn(text);
  const later = endedLater(text, stops);
  const found: Condition[] = [];
  WHEN.lastIndex = 0;
  for (let match = WHEN.exec(text); match; match = WHEN.exec(text)) {
    const end = stops[WHEN.lastIndex] ?? text.length;
    const start = match.index + (match[1] ?? "").length;
    if (text.charAt(end) === "，" && later[end + 1] !== true) found.push({ start, end });
    // A comma that ended a condition begins no other.
    WHEN.lastIndex = text.charAt(end) === "，" ? end + 1 : match.index + 1;
  }
  return found;
}

/**
 * For each place in a text, where a phrase that goes on there ends: at the next mark outside a bracket. Found from the
 * end, so that each character is read once however many phrases begin before it.
 */
function stopsIn(text: string): readonly number[] {
  const stops: number[] = new Array<number>(text.length + 1).fill(text.length);
  let bracket = text.length;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    const closed = character === "（" && text.charAt(bracket) === "）";
    if (closed) stops[at] = stops[bracket + 1] ?? text.length;
    else stops[at] = "，。；：（）\n\t".includes(character) ? at : (stops[at + 1] ?? text.length);
    if (character === "（" || character === "）") bracket = at;
  }
  return stops;
}

const SENTENCE_ENDS = /[。；！？\n\t]/gu;

/** 那么 in sentences without a condition. */
function thenAlone(block: Block): readonly Finding[] {
  const places = matchesIn(block, THEN);
  if (places.length === 0) return [];
  const conditioned = clauseHolds(blockText(block), SENTENCE_ENDS, CONDITION);
  return places.flatMap(({ end }) =>
    conditioned(end) ? [] : [findingAt(id, block, end - 2, end, say.thenWithoutIf())],
  );
}

/** 当… without 时, and 那么 without 如果: one half of a pair of connectives. */
export const halfConnectives: Rule = {
  id,
  sentence: "“当……时”“如果……那么……”要成对",
  example: "您可以请朋友代付，那么您要提供账号。",
  severity: "warning",
  falseAlarms: [
    "当您搜索图书时，我们会记录搜索词。当您撤回同意后，我们会停止处理。",
    "当您参加集市等情形下，我们会告知您。当您（或监护人，如有）注销账户时，我们会删除信息。",
    "如果您请朋友代付，那么您要提供账号。",
    "相当多的用户会担当管理员，我们应当保护信息。",
    "当您在以下场景中，我们会另行告知。当您是商家的，请阅读商家版。",
    "应当您的要求，我们会提供说明。",
    "功能没有那么复杂。",
    "当您使用直播服务时我们将获取录音权限，当您预约（例如提醒）时系统会读取日历，您可以关闭。",
    "当您的账号遭到盗用，或者发生其他安全问题时，您应通知我们。当我们收集您的信息，却未征得您的同意时；",
    "当您发消息，拍摄或编辑图片、视频，设置头像时，我们会申请权限。",
  ],
  check: (document) => [
    ...document.blocks.flatMap((block): readonly Finding[] => {
      const text = blockText(block);
      return conditionsIn(text).flatMap(({ start, end }) =>
        ENDED.test(text.slice(start, end)) || AT_ONCE.test(text.slice(start, end))
          ? []
          : [findingAt(id, block, start, end, say.whenWithoutEnd())],
      );
    }),
    ...document.blocks.flatMap(thenAlone),
  ],
};
