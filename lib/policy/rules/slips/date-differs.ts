import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { printedDate } from "../../dates";
import type { PolicyDocument } from "../../model";
import { findingOn } from "../find";
import { type PrintedDay, printedDays } from "../numbers/printed-days";
import type { Finding, Rule } from "../rule";

const id = "slips/date-differs";

const EFFECTIVE = "生效|施行|实施|执行";
const UPDATED = "更新|修订|修改|修正";
const ANNOUNCED = "发布|公布|公示|颁布";

/** How a line begins that prints a date of its own text. */
const LABEL = new RegExp(
  `(?:(${EFFECTIVE})|(${UPDATED})|(${ANNOUNCED}))(?:日期|时间|日|于)?[：:]?\\s?(?:为|是|于|自|在)?\\s?$`,
);
/** What follows a date in a sentence: 自…起生效, 于…发布. */
const VERB = new RegExp(
  `^\\s?(?:零时|0时|0?0:00)?(?:之?日)?(?:起|后|开始|正式|已|由[^，。；]{1,12})?(?:(${EFFECTIVE})|(${UPDATED})|(${ANNOUNCED}))`,
);

/** The text speaks of itself. */
const OWN = /本(?:次|版|隐私|个人信息|协议|规则|政策|条款|文件|指引|声明|须知|通知|办法|约定|章程)|现行/;
/** It speaks of another version, or of a law. */
const OTHER = /旧版|上[一个]?版|历史|以前|此前|之前|曾|首次|最初|初次|第一版|原|《/;

/** The clause around a date: back to a full stop or semicolon, at most so many characters. */
const LEAD = 60;

interface Meant {
  readonly kind: "effective" | "updated" | "announced";
}

function meant({ match: { text, start, end } }: PrintedDay): Meant | null {
  const [lead = ""] = text
    .slice(Math.max(0, start - LEAD), start)
    .split(/[。；\n\t]/)
    .slice(-1);
  const label = LABEL.exec(lead);
  const verb = VERB.exec(text.slice(end, end + 30));
  const by = verb ?? label;
  if (!by) return null;
  const alone = lead.length <= 16 && verb === null;
  if (OTHER.test(lead.replace(/《[^《》]*》/g, (title) => (/本/.test(lead) ? "" : title)))) return null;
  if (!alone && !OWN.test(lead)) return null;
  return { kind: by[1] ? "effective" : by[2] ? "updated" : "announced" };
}

/** The dates the front matter has for what the sentence speaks of; any of them is right. */
function rightDays({ effectiveOn, updatedOn }: PolicyDocument, { kind }: Meant): readonly string[] {
  const days = kind === "effective" ? [effectiveOn] : kind === "updated" ? [updatedOn] : [updatedOn, effectiveOn];
  return days.filter((day) => day !== "");
}

/** A date of this text in its own words that is another in its front matter. */
export const dateDiffers: Rule = {
  id,
  sentence: "正文里写的生效日期、更新日期与本版的日期一致",
  example: "本政策自2030年1月25日起生效。",
  severity: "error",
  published: "warning",
  falseAlarms: [
    "本政策自2030年1月15日起生效，于二〇三〇年一月一日更新。",
    "上一版于2020年3月1日生效。《中华人民共和国个人信息保护法》自2021年11月1日起施行。",
    "本政策于2019年5月1日首次发布；本政策以前的版本自2020年1月1日起施行。",
    "我们会保存2029年1月1日以后的日志。",
  ],
  check: (document) =>
    printedDays(document).flatMap((printed): readonly Finding[] => {
      const what = printed.exists ? meant(printed) : null;
      if (what === null || /首次|最初|初次/.test(printed.match.text.slice(printed.match.end, printed.match.end + 4)))
        return [];
      const right = rightDays(document, what);
      const [expected] = right;
      if (expected === undefined || right.includes(printed.day)) return [];
      return [findingOn(id, printed.match, say.dateDiffers(what.kind, printed.match.words, printedDate(expected)))];
    }),
};
