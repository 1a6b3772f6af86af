import { termsStrings as say } from "@/lib/strings/rules/terms";
import { findingOn, type Match, matches } from "../find";
import { QUANTITY, quantity } from "../numbers/quantity";
import type { Finding, Rule } from "../rule";

const id = "terms/recalled-periods";

/** A number and its unit; 日 behind 月 is a day of the calendar. */
const PERIOD = new RegExp(
  `(${QUANTITY})(个?工作日|个?自然日|个月|小时|日|天|年)(?!月|以前|级|[\\d一二三四五六七八九十])`,
  "g",
);

/** Words before a period that say it was named already: 上述三十日, 同样是三个工作日. */
const RECALLS =
  /(?:上述|前述|上款|前款|前项|前条|所述|所称|同样|仍旧|依旧)(?:所称|规定|所述|约定)?(?:的|是|为|在|于|应当?在?)?(?:最长)?$/;
/** What is told behind a period that was named already: 十日内未答复的. */
const MISSED = /^(?:之?内|以内)(?:仍|尚|还)?(?:未能?|没有|不)([\u4e00-\u9fff]{2})/;
/** Words before a period that make it another one. */
const OTHERWISE = /再|另|延长|又/;
/** A period in which something is done: 三十日内答复. */
const DONE = /^(?:之?内|以内)(?!仍|尚|还|未|没有|不)/;
/** So many periods back are compared. */
const NEAR = 8;
const BEFORE = 12;
const BEHIND = 40;

interface Period {
  readonly match: Match;
  readonly value: string;
  readonly lead: string;
  readonly rest: string;
}

function periods(all: readonly Match[]): readonly Period[] {
  return all.flatMap((match) => {
    const [number = "", unit = ""] = match.groups;
    const count = quantity(number);
    if (count === null || /[第年月]/.test(match.before)) return [];
    const kind = unit.replace(/^个/, "").replace(/^(?:自然日|天)$/, "日");
    const lead = match.text.slice(Math.max(0, match.start - BEFORE), match.start);
    return [{ match, value: `${count}${kind}`, lead, rest: match.text.slice(match.end, match.end + BEHIND) }];
  });
}

/** Whether a period tells again of one that was named before, and which words both are about; all when it says so itself. */
function recalled({ lead, rest }: Period): string | null {
  const clause = lead.split(/[。；，]/).at(-1) ?? "";
  if (OTHERWISE.test(clause)) return null;
  if (RECALLS.test(clause)) return "";
  return MISSED.exec(rest)?.[1] ?? null;
}

const unitOf = (value: string) => value.replace(/^\d+/, "");

/** A period that a sentence names again, and names otherwise: 三十日内通知, and then 上述十日内. */
export const recalledPeriods: Rule = {
  id,
  sentence: "“上述期限”与前面写的期限一致",
  example: "我们会在三十日内答复您。未能在上述十五日内答复的，请再次来信。",
  severity: "warning",
  falseAlarms: [
    "我们会在三十日内答复您。未能在上述三十日内答复的，请再次来信。",
    "您可以在七日内退货、在十五日内换货，上述十五日自签收次日起算。",
    "我们会在三十日内答复您；情况复杂的，再延长三十日。",
    "连续九十日没有登录的，我们会通知您，三十日内没有登录的，账号停用。",
  ],
  check: (document) => {
    const byBlock = new Map<string, Match[]>();
    for (const match of matches(document, PERIOD)) {
      const own = byBlock.get(match.block.id);
      if (own) own.push(match);
      else byBlock.set(match.block.id, [match]);
    }
    let above: readonly Period[] = [];
    return document.blocks.flatMap(({ id: blockId }): readonly Finding[] => {
      const own = periods(byBlock.get(blockId) ?? []);
      const earlier = above;
      above = own.slice(-NEAR);
      return own.flatMap((period, index): readonly Finding[] => {
        const about = recalled(period);
        if (about === null) return [];
        const before = own
          .slice(Math.max(0, index - NEAR), index)
          .filter(({ rest }) => about === "" || (DONE.test(rest) && (rest.split(/[。；]/)[0] ?? "").includes(about)));
        const named = before.length > 0 ? before : about === "" ? earlier : [];
        const last = named.at(-1);
        if (last === undefined || unitOf(last.value) !== unitOf(period.value)) return [];
        if (named.some(({ value }) => value === period.value)) return [];
        return [findingOn(id, period.match, say.recalledPeriod(period.match.words, last.match.words))];
      });
    });
  },
};
