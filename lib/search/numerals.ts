const DIGITS = "零一二三四五六七八九";
/** The same and ten, as written where nobody may add a stroke. */
const ON_CHEQUES = "零壹贰叁肆伍陆柒捌玖拾";

/**
 * Other ways of writing the numbers in a normalised word: 十五天 and 15天, 14岁 and 14周岁, 15日 and 15天, 拾伍天 and
 * 15个自然日.
 * @returns each other spelling once, without the word itself
 */
export function numeralVariants(word: string): readonly string[] {
  if (!/[\d〇零一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]/.test(word)) return [];
  const everyday = word
    .replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (numeral) => `${DIGITS}十`[ON_CHEQUES.indexOf(numeral)] ?? numeral)
    .replace(/个?自然日|个日历日/, "天");
  return [...(everyday === word ? [] : [everyday]), ...otherSpellings(everyday)].filter(
    (spelling) => spelling !== word,
  );
}

function otherSpellings(word: string): readonly string[] {
  const spellings = [
    word,
    word.replace(/[〇零一二三四五六七八九]{2,}/g, digitByDigit),
    word.replace(/[〇零一二两三四五六七八九十百]+/g, (numeral) => numeralValue(numeral)?.toString() ?? numeral),
    word.replace(/\d{1,2}(?!\d)/g, (digits, at: number) =>
      /\d/.test(word[at - 1] ?? "") ? digits : numeralOf(digits),
    ),
  ];
  // Nearest first: what keeps the typed digits comes before what spells them otherwise.
  const units = spellings.flatMap((spelling) => [
    // A term of days comes before a day of the month.
    spelling.replace(/([\d一二三四五六七八九十])日/, "$1天"),
    spelling,
    spelling.replace(/([\d一二三四五六七八九十])岁/, "$1周岁"),
    spelling.replace("周岁", "岁"),
  ]);
  return [...new Set(units)].filter((spelling) => spelling !== word);
}

/**
 * A date as the policy prints it, when a query is one in another form: 2022-11-15, 2022/11/5, 20221115, 2022.11.
 * @param query the raw query
 * @returns e.g. `2022年11月15日`, or null
 */
export function printedDateIn(query: string): string | null {
  const match =
    /^\D{0,4}((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(?:(\d{1,2})\s*)?)?(?:[日号]\s*)?$/.exec(
      query.normalize("NFKC"),
    ) ?? /^\s*((?:19|20)\d\d)([01]\d)([0-3]\d)\s*$/.exec(query.normalize("NFKC"));
  if (!match) return null;
  const [, year, month, day] = match;
  return `${year}年${Number(month)}月${day === undefined ? "" : `${Number(day)}日`}`;
}

/** The value of a Chinese numeral below a thousand, or null. */
function numeralValue(numeral: string): number | null {
  const match = /^(?:([一二两三四五六七八九])百)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(
    numeral,
  );
  if (!match || numeral === "") return null;
  const [, hundreds, tens, ten, ones] = match;
  return digit(hundreds) * 100 + (ten === undefined ? 0 : tens === undefined ? 10 : digit(tens) * 10) + digit(ones);
}

/** 六〇七〇 is 6070, 二〇二二 is 2022. */
function digitByDigit(numerals: string): string {
  return Array.from(numerals, (numeral) => String(numeral === "〇" ? 0 : DIGITS.indexOf(numeral))).join("");
}

const digit = (numeral: string | undefined) =>
  numeral === undefined ? 0 : DIGITS.indexOf(numeral === "两" ? "二" : numeral);

function numeralOf(digits: string): string {
  const value = Number(digits);
  if (value === 0 || digits.startsWith("0")) return digits;
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return `${head}${value % 10 === 0 ? "" : DIGITS[value % 10]}`;
}
