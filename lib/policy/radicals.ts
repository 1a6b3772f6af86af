/**
 * Characters that look like a Chinese character and are none to a search or a comparison: radicals of a dictionary (Kangxi
 * Radicals, CJK Radicals Supplement) and forms that old encodings needed (CJK Compatibility Ideographs). Programs that copy words
 * out of a PDF write them: ⼈⽤⻚ for 人用页.
 */
const LOOK_ALIKE = /[\u2E80-\u2FD5\uF900-\uFAFF]/gu;

/**
 * Radicals of the supplement that are whole characters, each before its character, as Unicode's EquivalentUnifiedIdeograph says;
 * Unicode decomposes none of them but ⺟ and ⻳. The others are parts of characters, and no word holds one.
 */
const SUPPLEMENT =
  "⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺒巳⺓幺⺜日⺝月⺠民⺩王⺬示⺼月⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜";

/** Where Unicode gives the form of Taiwan and Korea for what is printed alike on the mainland. */
const MAINLAND: Readonly<Record<string, string>> = { "\u6236": "户", "\u9751": "青" };

const pairs = [...SUPPLEMENT];
const supplement = new Map(pairs.flatMap((radical, at) => (at % 2 === 0 ? [[radical, pairs[at + 1] ?? radical]] : [])));

function characterOf(sign: string): string {
  const character = supplement.get(sign) ?? sign.normalize("NFKC");
  return sign >= "\uF900" ? character : (MAINLAND[character] ?? character);
}

export interface LookAlike {
  /** Where it stands, in UTF-16 units. */
  readonly index: number;
  readonly sign: string;
  /** The Chinese character that it looks like. */
  readonly character: string;
}

/** The signs of a text that look like a Chinese character and are another. */
export function lookAlikes(text: string): readonly LookAlike[] {
  return [...text.matchAll(LOOK_ALIKE)].flatMap(({ 0: sign, index }) => {
    const character = characterOf(sign);
    return character === sign ? [] : [{ index, sign, character }];
  });
}

/** A text in which each such sign is the character that it looks like. */
export const withoutLookAlikes = (text: string): string => text.replace(LOOK_ALIKE, characterOf);
