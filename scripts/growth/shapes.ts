import { blocks, chineseNumber, han, mixed, times, words } from "./texts";

/**
 * What a policy may hold much of: each shape makes the body of a version, ten times as long for ten times the size.
 * They are drawn from what made the parser, a rule or the comparison slow once, and from what could.
 */
export interface Shape {
  readonly name: string;
  readonly make: (size: number) => string;
  /** A size and ten times it: characters of one paragraph, or blocks. */
  readonly sizes: readonly [number, number];
}

/** What rules wait for before they look for the rest: a large text would hold it by chance and a small one not. */
const ABOUT =
  "我们会与第三方共享个人信息，向其提供您的个人信息。\n\n信息可能传输至境外；不满十四周岁的儿童请由监护人陪同。";
const chapter = (body: string): string => `## 一、总则\n\n${ABOUT}\n\n${body}`;
const blockShape = (name: string, one: (index: number) => string): Shape => ({
  name,
  make: (size) => chapter(blocks(size, one)),
  sizes: [80, 400],
});
/** A paragraph with more marks than this is refused. */
const MARKS = 490;
/** One paragraph of `size` characters, more or less. */
const paragraphShape = (name: string, text: (size: number) => string, largest = 20000): Shape => {
  const marks = text(1000).match(/[*_~<[{`>]/g)?.length ?? 0;
  const size = Math.floor(Math.min(largest, marks === 0 ? largest : (MARKS * 1000) / marks) / 10);
  return { name, make: (length) => chapter(text(length)), sizes: [size, size * 5] };
};
const repeated = (text: string) => (size: number) => text.repeat(Math.ceil(size / text.length));

export const SHAPES: readonly Shape[] = [
  blockShape("paragraphs", (index) => `${han(40, index)}，${han(30, index + 1)}。`),
  blockShape("short paragraphs", (index) => `${han(4, index)}。`),
  blockShape("equal paragraphs", () => "请您注意：我们会妥善保护您的个人信息。"),
  blockShape("paragraphs almost equal", (index) => `我们会在${index}日内妥善处理您的第${index % 7}项请求。`),
  blockShape("English paragraphs", (index) => `${words(12, index)}.`),
  blockShape(
    "underlined words, one a paragraph",
    (index) => `我们收集<u>**${han(6, index)}**</u>，${han(10, index)}。`,
  ),
  blockShape("bold words, one a paragraph", (index) => `我们收集**${han(6, index)}**，${han(10, index)}。`),
  blockShape("references", (index) => `见<Ref to="s1-p${index + 1}">第${index + 1}段</Ref>，${han(10, index)}。`),
  blockShape("references to nothing", (index) => `见<Ref to="s2-p${index + 1}">第${index + 1}段</Ref>。`),
  blockShape(
    "pending links",
    (index) => `点击<PendingLink id="link-${index}">此处</PendingLink>了解《${han(6, index)}规则》。`,
  ),
  blockShape("app paths", (index) => `打开<AppPath>“我的—${han(4, index)}”</AppPath>。`),
  blockShape(
    "terms defined in the text",
    (index) => `${han(8)}（下称“<Define term="术语${index}">术语${index}</Define>”），术语${index}指此。`,
  ),
  blockShape("uses of an unknown term", (index) => `<Term to="无此术语${index}">${han(4)}</Term>。`),
  blockShape("mail addresses", (index) => `请写信至user${index}@example.com，我们会答复。`),
  blockShape(
    "dates and numbers",
    (index) => `${2000 + (index % 30)}年${1 + (index % 12)}月${1 + (index % 28)}日起${index}个工作日内处理${index}元。`,
  ),
  blockShape("chapters", () => ""),
  blockShape("slips, one a paragraph", (index) => `我们会会收集${han(6, index)},并且的的处理 。。`),
  blockShape("quotations", (index) => `“${han(4, index)}”、《${han(5, index)}》（${han(3, index)}）。`),
  blockShape("quotations left open", (index) => `“${han(4, index)}《${han(5, index)}（${han(3, index)}。`),
  blockShape(
    "clauses cited",
    (index) =>
      `依照本政策第${chineseNumber(1 + (index % 40))}条“${han(4, index)}”和第一章（${chineseNumber(1 + (index % 9))}）处理。`,
  ),
  blockShape(
    "abbreviations",
    (index) =>
      `${String.fromCharCode(65 + (index % 26), 65 + ((index * 7) % 26), 65 + ((index * 11) % 26))}${index}由第三方提供。`,
  ),
  blockShape("broken tags", (index) => `我们收集<u>**${han(6, index)}，${han(10, index)}。`),
  blockShape("braces", (index) => `我们收集{${han(6, index)}，${han(10, index)}。`),
  blockShape("unknown tags", (index) => `我们收集<b>${han(6, index)}</b>，<Foo/>。`),
  blockShape("quotes and code", (index) => `> ${han(6, index)}\n\n    ${han(6, index)}`),
  blockShape("empty lines", () => "\n\n\n"),
  blockShape("items", (index) => `${1 + (index % 90)}、${han(20, index)}；`),
  {
    name: "headings",
    make: (size) =>
      chapter(
        blocks(size, (index) => `### （${chineseNumber(1 + (index % 90))}）${han(5, index)}\n\n${han(10, index)}。`),
      ),
    sizes: [40, 200],
  },
  {
    name: "sections with clauses",
    make: (size) =>
      chapter(ABOUT) +
      times(
        Math.ceil(size / 40),
        (index) =>
          `\n\n## ${chineseNumber(1 + (index % 90))}、${han(5, index)}\n\n` +
          times(
            8,
            (section) =>
              `### （${chineseNumber(section + 1)}）${han(5, index * 8 + section)}\n\n` +
              times(4, (clause) => `${clause + 1}、${han(25, index * 32 + section * 4 + clause)}。`).join("\n\n"),
          ).join("\n\n"),
      ).join("\n\n"),
    sizes: [80, 400],
  },
  {
    name: "a tight list",
    make: (size) => chapter(times(size, (index) => `${1 + (index % 90)}. ${han(8, index)}`).join("\n")),
    sizes: [80, 400],
  },
  {
    name: "lists in lists",
    make: (size) => chapter(times(size, (index) => `${"   ".repeat(index % 5)}1. ${han(8, index)}`).join("\n")),
    sizes: [80, 400],
  },
  {
    name: "a list of bullets",
    make: (size) => chapter(times(size, (index) => `- ${han(8, index)}`).join("\n")),
    sizes: [80, 400],
  },
  {
    name: "definitions",
    make: (size) =>
      `${chapter(han(20))}。\n\n## 附录：定义\n\n${blocks(size, (index) => `术语${index}：指${han(8, index)}。`)}`,
    sizes: [80, 400],
  },
  {
    name: "definitions and their uses",
    make: (size) =>
      `${chapter(blocks(size, (index) => `我们处理${han(3, index)}词${han(2, index)}，见${han(5, index)}。`))}\n\n## 附录：定义\n\n${blocks(size, (index) => `${han(3, index)}词${han(2, index)}：指${han(3, index + 1)}词${han(2, index + 1)}。`)}`,
    sizes: [40, 200],
  },
  {
    name: "a term in every paragraph",
    make: (size) =>
      `${chapter(blocks(size, (index) => `我们收集个人信息${han(5, index)}。`))}\n\n## 附录：定义\n\n个人信息：指${han(9)}。`,
    sizes: [80, 400],
  },
  {
    name: "a table of many rows",
    make: (size) =>
      chapter(
        `| 名称 | 用途 | 方式 |\n| --- | --- | --- |\n${times(size, (index) => `| ${han(5, index)} | ${han(8, index + 1)} | ${index} |`).join("\n")}`,
      ),
    sizes: [80, 400],
  },
  {
    name: "a table of equal rows",
    make: (size) => chapter(`| 名称 | 用途 |\n| --- | --- |\n${times(size, () => "| 位置 | 展示 |").join("\n")}`),
    sizes: [80, 400],
  },
  {
    name: "a table of many columns",
    make: (size) =>
      chapter(
        [
          `|${times(size, (index) => han(2, index)).join("|")}|`,
          `|${times(size, () => "-").join("|")}|`,
          `|${times(size, (index) => han(3, index)).join("|")}|`,
        ].join("\n"),
      ),
    sizes: [80, 400],
  },
  {
    name: "ragged rows",
    make: (size) => chapter(`| 甲 | 乙 |\n| --- | --- |\n${times(size, (index) => `| ${han(3, index)} |`).join("\n")}`),
    sizes: [80, 400],
  },
  {
    name: "notes on changes",
    make: (size) => chapter(blocks(size, (index) => `${han(6, index)}。`)),
    sizes: [80, 400],
  },
  paragraphShape("one paragraph of Han without marks", (size) => han(size)),
  paragraphShape("one paragraph of sentences", (size) =>
    times(size / 20, (index) => `${han(12, index)}，${han(6, index)}。`).join(""),
  ),
  paragraphShape("one paragraph of one character", repeated("的")),
  paragraphShape("one paragraph of foreign words", (size) => words(size / 7)),
  paragraphShape("one paragraph of foreign letters", (size) =>
    times(size, (index) => String.fromCharCode(0x430 + mixed(index, 32))).join(""),
  ),
  paragraphShape("one foreign letter", repeated("a")),
  paragraphShape("one paragraph of digits", (size) => times(size, (index) => `${mixed(index, 10)}`).join("")),
  paragraphShape("numbers with marks", (size) => times(size / 4, (index) => `${mixed(index, 100)}.`).join("")),
  paragraphShape("kana", (size) => times(size, (index) => String.fromCharCode(0x3042 + mixed(index, 70))).join("")),
  paragraphShape("emoji", (size) =>
    times(size / 2, (index) => String.fromCodePoint(0x1f600 + mixed(index, 60))).join(""),
  ),
  paragraphShape("spaces between characters", (size) => times(size / 2, (index) => han(1, index)).join(" ")),
  paragraphShape("spaces in one place", (size) => `前${" ".repeat(size)}后`),
  paragraphShape("lines of one paragraph", (size) => times(size / 10, (index) => han(9, index)).join("\n")),
  paragraphShape("numbered lines of one paragraph", (size) =>
    times(size / 10, (index) => `${index + 1}、${han(6, index)}`).join("\n"),
  ),
  paragraphShape("commas", repeated("，")),
  paragraphShape("stops", repeated("。")),
  paragraphShape("opening brackets", repeated("（")),
  paragraphShape("closing brackets", repeated("）")),
  paragraphShape("opening title marks", repeated("《")),
  paragraphShape("quotation marks", repeated("“")),
  paragraphShape("pairs in pairs", (size) => "（".repeat(size / 2) + "）".repeat(size / 2)),
  paragraphShape("straight quotes", repeated('"甲')),
  paragraphShape("emphasis marks", repeated("**甲**乙"), 10000),
  paragraphShape("emphasis left open", repeated("**甲"), 10000),
  paragraphShape("stars", (size) => `甲${"*".repeat(size)}乙`, 10000),
  paragraphShape("stars apart", repeated("* 甲 "), 10000),
  paragraphShape("underlines", repeated("<u>**甲**</u>乙"), 20000),
  paragraphShape("references in a paragraph", repeated('<Ref to="s1">甲</Ref>，'), 20000),
  paragraphShape("definitions in a paragraph", (size) =>
    times(size / 40, (index) => `<Define term="词${index}">词${index}</Define>。`).join(""),
  ),
  paragraphShape("brackets of links", repeated("[甲"), 10000),
  paragraphShape("links", repeated("[甲](b)"), 10000),
  paragraphShape("backticks", repeated("`甲"), 10000),
  paragraphShape("backslashes", repeated("\\甲"), 10000),
  paragraphShape("entities", repeated("&amp;"), 10000),
  paragraphShape("ampersands", repeated("&"), 10000),
  paragraphShape("at signs", repeated("a@"), 10000),
  paragraphShape("addresses", repeated("ab@example.com，"), 10000),
  paragraphShape("tildes", repeated("~~甲"), 10000),
  paragraphShape("less-than signs", repeated("<"), 10000),
  paragraphShape("hyphens", repeated("-甲"), 10000),
  paragraphShape("tabs", repeated("甲\t"), 10000),
  paragraphShape("vertical bars", repeated("|甲"), 10000),
  paragraphShape("labels in a sentence", (size) =>
    times(size / 10, (index) => `（${chineseNumber(1 + (index % 90))}）${han(5, index)}；`).join(""),
  ),
  paragraphShape("slips in a paragraph", repeated("我们会会处理,并且的的。。"), 10000),
  paragraphShape("dates in a paragraph", repeated("2022年11月15日起14天内，"), 20000),
  paragraphShape("double negatives", repeated("不得不非不"), 10000),
  paragraphShape("names of laws", repeated("《个人信息保护法》第十三条，"), 20000),
];
