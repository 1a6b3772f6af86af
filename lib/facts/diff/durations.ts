import { comparedValue, QUANTITY } from "../../compare/weight/quantities";

/** How many days a unit has. A working day counts as the seventh part of a week that has five of them. */
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^个?(?:工作日)$/u, 7 / 5],
  [/^个?(?:自然日|天|日)$/u, 1],
  [/^(?:个?小时)$/u, 1 / 24],
  [/^(?:分钟)$/u, 1 / 1440],
  [/^(?:个?星期|周)$/u, 7],
  [/^(?:个月|月)$/u, 30],
  [/^(?:个?季度)$/u, 91],
  [/^(?:年)$/u, 365],
];

const EACH = new RegExp(QUANTITY, "gu");

interface Duration {
  readonly days: number;
  /** The words around it, without the duration itself. */
  readonly rest: string;
}

/** The one duration that some words state; null when they state none, or several. */
function durationIn(words: string): Duration | null {
  const found = [...words.matchAll(EACH)].flatMap((match) => {
    const value = comparedValue("number", match[0].replace(/\s/gu, ""));
    const number = /^\d+(?:\.\d+)?/u.exec(value)?.[0];
    const unit = value.slice(number?.length);
    const days = DAYS.find(([pattern]) => pattern.test(unit))?.[1];
    return number === undefined || days === undefined
      ? []
      : [
          {
            days: Number(number) * days,
            rest: words.slice(0, match.index) + words.slice(match.index + match[0].length),
          },
        ];
  });
  const [first] = found;
  return found.length === 1 && first !== undefined ? first : null;
}

/** How one term became another: `same` when only its writing changed, `other` when it cannot be told. */
export function comparedTerms(before: string, after: string): "same" | "longer" | "shorter" | "other" {
  const [old, young] = [durationIn(before), durationIn(after)];
  if (old === null || young === null) return "other";
  if (Math.abs(old.days - young.days) > 1e-9) return young.days > old.days ? "longer" : "shorter";
  return old.rest === young.rest ? "same" : "other";
}
