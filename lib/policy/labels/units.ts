import { inHalfWidth, type Read } from "./labelled";
import { unitStyle } from "./numberings";
import { HAN_NUMERALS, hanNumeral } from "./numerals";

const NUMBER = `(?:[${HAN_NUMERALS}]{1,6}|[0-9０-９]{1,3})`;
const UNIT = new RegExp(
  `^第\\s*(${NUMBER})\\s*([编篇章节条款项]|部分)(?:\\s?之([一二三四五六七八九十]{1,3}))?(\\s*[、：:.．])?`,
  "u",
);

/** What follows the number where it is cited: 第三条、第四条, 第五条第二款, 第七条至第九条. */
const CITED_ON = new RegExp(
  `^\\s*(?:(?:[、，,至到和与及或]|以及)\\s*)?第\\s*${NUMBER}\\s*(?:[编篇章节条款项目段]|部分)`,
  "u",
);
/** A clause's own words never begin so, with a space before them or without. */
const PREDICATE = /^(?:[的之]|所[述列称指规约载]|规定的|约定的|项下)/u;
/** Nor so, where nothing parts them from the number: the sentence then speaks of that clause. */
const SPOKEN_OF =
  /^(?:规定|约定|所[涉及]|中(?![国华介心止断])|内(?!容)|[至到和与及或](?:其|本)|以及|以[外上下内]|另有|另行约|前款|下述|不(?:适用|受)|适用[于的]|同样|仍|继续|列[明举]|提[及到]|载明|要求(?:的|[，。；])|情形|除外|自\s*[\d二]|均(?!衡)|为准|一致|相同|优先)/u;
const SENTENCE = /[。；;]/u;

/**
 * Reads 第十二条, 第3章、, 第 一 编, 第十二条之一. A sentence that begins by citing such a clause has no label.
 * @param text a clause's words as authored
 */
export function readUnit(text: string): Read | null {
  const match = UNIT.exec(text);
  const [whole = "", number = "", unit = "", inserted, stop = ""] = match ?? [];
  const style = unitStyle(unit);
  if (style === null) return null;
  const ordinal = unitNumber(number);
  if (ordinal === null || ordinal === 0) return null;
  const before = whole.slice(0, whole.length - stop.length);
  const behind = text.slice(before.length);
  if (CITED_ON.test(behind)) return null;
  const words = text.slice(whole.length);
  const rest = words.trimStart();
  if (PREDICATE.test(rest)) return null;
  const apart = stop !== "" || rest === "" || rest.length < words.length;
  if (!apart) {
    if (unit === "款" || unit === "项" || unit === "篇" || unit === "部分" || SPOKEN_OF.test(rest)) return null;
    if (unit !== "条" && SENTENCE.test(rest)) return null;
  }
  const own = inserted === undefined ? null : hanNumeral(inserted);
  return {
    printed: whole.trimEnd(),
    style,
    ordinal,
    ...(own === null ? {} : { inserted: own }),
  };
}

const unitNumber = (number: string) => {
  const half = inHalfWidth(number);
  return /^\d/.test(half) ? Number(half) : hanNumeral(half);
};
