/**
 * The front of a block that is, or may one day be taken for, its printed number. Form 2 must not depend on which
 * numberings the parser knows, so it asks this pattern in place of the parser. It is wider than any numbering in use, and
 * it never changes: another pattern is another form.
 */
const DIGITS = "[0-9０-９]{1,3}";
const HAN = "[〇零一二三四五六七八九十百千两]{1,6}";
const ROMAN = "[ivxlcIVXLC]{1,6}|[Ⅰ-ⅿ]{1,4}";
const COUNT = `${DIGITS}(?:[.．·–-]${DIGITS})*|${HAN}|${ROMAN}|[A-Za-zＡ-Ｚａ-ｚ][0-9]{0,2}`;
const UNIT = "[条章节款项目编篇部卷](?:之[一二三四五六七八九十]{1,3})?";
const STOP = "[、.．:：,，]";

const LEADING = new RegExp(
  `^(?:${[
    // （1）、[a]、【三】、（第一）
    `[（(【\\[〔〈《]第?(?:${COUNT})[)）】\\]〕〉》]${STOP}?`,
    // ①、⑴、⒈、㈠、❶
    `[\\u2460-\\u249b\\u24d0-\\u24e9\\u24eb-\\u24ff\\u2776-\\u2793\\u3220-\\u3229\\u3280-\\u3289]${STOP}?`,
    // 第一条、第3章：
    `第(?:${HAN}|${DIGITS})(?:${UNIT}${STOP}?|${STOP})`,
    // 附件一：、附录2、
    `附[件录表](?:${HAN}|${DIGITS}|[A-Z])${STOP}?`,
    // 1.1、§3.2、1.1.1)
    `§?${DIGITS}(?:[.．]${DIGITS})+[.．]?[)）、:：]?`,
    // 1、 一、 A. iv) 3：
    `(?:${COUNT})(?:[)）]${STOP}?|${STOP})`,
  ].join("|")})`,
  "u",
);

/**
 * How much of a text its leading number takes, in code units.
 * @param text a block's text without white space at its front; a single space may stand in it
 */
export const leadingNumberLength = (text: string): number => LEADING.exec(text)?.[0].length ?? 0;
