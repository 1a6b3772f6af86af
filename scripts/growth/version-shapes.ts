import { blocks, chineseNumber, han, mixed, times, words } from "./texts";

/** Two versions, as many times as long as the size is larger: what an author, or somebody who means harm, does to a text. */
export interface VersionShape {
  readonly name: string;
  readonly before: (size: number) => string;
  readonly after: (size: number) => string;
  readonly sizes: readonly [number, number];
}

type Clause = (index: number) => string;
const saying =
  (text: string): Clause =>
  () =>
    text;

/** Where a limit of the comparison is what ends the growth, the larger is beyond it. */
const LIMITED = [60, 600] as const;
const chapter = (body: string) => `## 一、总则\n\n${body}`;
const shape = (
  name: string,
  before: (size: number) => string,
  after: (size: number) => string,
  sizes: readonly [number, number] = [60, 300],
): VersionShape => ({ name, before: (size) => chapter(before(size)), after: (size) => chapter(after(size)), sizes });
/** As many clauses on both sides. */
const many = (name: string, before: Clause, after: Clause, sizes?: readonly [number, number]): VersionShape =>
  shape(
    name,
    (size) => blocks(size, before),
    (size) => blocks(size, after),
    sizes,
  );
const reordered = (
  name: string,
  clause: Clause,
  order: (index: number, size: number) => number,
  sizes?: readonly [number, number],
): VersionShape =>
  shape(
    name,
    (size) => blocks(size, clause),
    (size) => blocks(size, (index) => clause(order(index, size))),
    sizes,
  );
/** Beyond the edits up to which the shortest way is searched; below them the search takes up to 18 times for ten times. */
const paragraph = (name: string, before: (size: number) => string, after: (size: number) => string): VersionShape =>
  shape(name, before, after, [2000, 20_000]);

const long: Clause = (index) => `${han(40, index)}，${han(30, index + 1)}。`;
const short: Clause = (index) => `${han(4, index)}。`;
const boilerplate: Clause = (index) => `我们会在${index}日内妥善处理您的第${index % 7}项请求，并妥善保护您的个人信息。`;
const item: Clause = (index) => `${1 + (index % 90)}、${han(12, index)}；`;
/** Characters that no text here has: words drawn from the same ones are alike by chance, and more of them in a larger text. */
const other = (text: string) =>
  text.replace(/[一-鿿]/gu, (one) => String.fromCharCode(0x3400 + (one.charCodeAt(0) % 4096)));
const nothing = () => "空。";
const table = (size: number, row: Clause) => `| 名称 | 用途 |\n| --- | --- |\n${times(size, row).join("\n")}`;
const section = (index: number, clauses: number, from: number) =>
  `### （${chineseNumber(1 + (index % 90))}）${han(5, from)}\n\n${blocks(clauses, (at) => long(from * 10 + at))}`;

export const VERSION_SHAPES: readonly VersionShape[] = [
  many("nothing changed", long, long),
  many("a word changed in each clause", long, (index) => long(index).replace("，", "，除非另有约定，")),
  many("few words left of each clause", long, (index) => `${han(20, index + 5000)}${long(index).slice(0, 25)}。`),
  many("all new, long clauses", long, (index) => long(index + 10_000)),
  many("all new, short clauses", short, (index) => other(short(index)), LIMITED),
  many("all new, of one boilerplate", boilerplate, (index) => boilerplate(index + 10_000)),
  many("all clauses equal", saying("我们会妥善保护您的个人信息。"), saying("我们将妥善保护您的个人信息。")),
  many("all clauses one short word", saying("同意。"), saying("接受。"), LIMITED),
  many("short clauses, a letter more", short, (index) => `${han(4, index)}的。`),
  many(
    "few short texts, in another turn",
    (index) => short(index % 7),
    (index) => short(index % 5),
  ),
  many(
    "English clauses",
    (index) => `${words(12, index)}.`,
    (index) => `${words(12, index)} and ${words(3, index + 7)}.`,
  ),
  many("items", item, (index) => item(index).replace("；", "及其他；")),
  many("stress added", long, (index) => `**${long(index).slice(0, 12)}**${long(index).slice(12)}`),
  many(
    "numbers changed",
    (index) => `我们在${index}日内答复${han(8, index)}。`,
    (index) => `我们在${index + 1}日内答复${han(8, index)}。`,
  ),
  many(
    "references that follow",
    (index) =>
      `### （${chineseNumber(1 + (index % 90))}）${han(5, index)}\n\n依照本政策第${chineseNumber(1 + (index % 9))}条第（${chineseNumber(1 + (index % 9))}）款${han(10, index)}。`,
    (index) =>
      `### （${chineseNumber(1 + (index % 90))}）${han(5, index)}\n\n依照本政策第${chineseNumber(2 + (index % 9))}条第（${chineseNumber(1 + (index % 9))}）款${han(10, index)}。`,
  ),
  many(
    "headings renamed",
    (index) => section(index, 1, index),
    (index) => section(index, 1, index).replace("）", "）关于"),
  ),
  many(
    "headings alone, all new",
    (index) => `### （${chineseNumber(1 + (index % 90))}）${han(5, index)}`,
    (index) => `### （${chineseNumber(1 + (index % 90))}）${other(han(5, index))}`,
  ),
  reordered("in the opposite order, long clauses", long, (index, size) => size - 1 - index),
  reordered("in the opposite order, short clauses", short, (index, size) => size - 1 - index, LIMITED),
  reordered("the last half first", long, (index, size) => (index + Math.floor(size / 2)) % size),
  reordered("neighbours changed places", long, (index) => (index % 2 === 0 ? index + 1 : index - 1)),
  reordered("shuffled boilerplate", boilerplate, (index, size) => mixed(index, size), LIMITED),
  shape(
    "sections moved",
    (size) => blocks(size / 6, (index) => section(index, 5, index)),
    (size) => blocks(size / 6, (index) => section(index, 5, Math.ceil(size / 6) - 1 - index)),
  ),
  shape(
    "sections divided under new headings",
    (size) => blocks(size / 6, (index) => section(index, 4, index)),
    (size) =>
      blocks(size / 6, (index) =>
        section(index, 4, index)
          .split("\n\n")
          .map((part, at) => (at % 2 === 1 ? `#### ${at}. ${han(4, index * 10 + at)}\n\n${part}` : part))
          .join("\n\n"),
      ),
  ),
  shape(
    "each clause split in two",
    (size) => blocks(size / 2, (index) => `${han(40, index)}。${han(35, index + 4000)}。`),
    (size) => blocks(size / 2, (index) => `${han(40, index)}。\n\n${han(35, index + 4000)}。`),
  ),
  shape(
    "every two clauses merged",
    (size) => blocks(size / 2, (index) => `${han(40, index)}。\n\n${han(35, index + 4000)}。`),
    (size) => blocks(size / 2, (index) => `${han(40, index)}。${han(35, index + 4000)}。`),
  ),
  shape(
    "split into one clause a sentence",
    (size) => times(size, long).join(""),
    (size) => blocks(size, long),
    [30, 150],
  ),
  shape(
    "every second clause left out",
    (size) => blocks(size, long),
    (size) => blocks(size / 2, (index) => long(index * 2)),
  ),
  shape(
    "a clause put between any two",
    (size) => blocks(size / 2, long),
    (size) => blocks(size, (index) => long(index % 2 === 0 ? index / 2 : index + 10_000)),
  ),
  shape("emptied", (size) => blocks(size, long), nothing),
  shape("filled", nothing, (size) => blocks(size, long)),
  shape(
    "one word repeated, fewer times",
    (size) => blocks(size, () => "同意。"),
    (size) => blocks(size / 3, () => "同意。"),
  ),
  shape(
    "a sentence moved from each clause to the next",
    (size) => blocks(size, (index) => `${han(30, index)}，${han(20, index + 5000)}。`),
    (size) => blocks(size, (index) => `${han(30, index)}，${han(20, index + 4999)}。`),
  ),
  shape(
    "rows of a table changed",
    (size) => table(size, (index) => `| ${han(5, index)} | ${han(8, index + 1)} |`),
    (size) => table(size, (index) => `| ${han(5, index)} | ${han(8, index + 2)} |`),
  ),
  shape(
    "all rows new",
    (size) => table(size, (index) => `| ${han(5, index)} | ${han(8, index + 1)} |`),
    (size) => table(size, (index) => `| ${other(han(5, index))} | ${other(han(8, index + 1))} |`),
  ),
  shape(
    "every second row new",
    (size) => table(size, (index) => `| ${han(5, index)} | ${han(8, index + 1)} |`),
    (size) =>
      table(size, (index) =>
        index % 2 === 0
          ? `| ${han(5, index)} | ${han(8, index + 1)} |`
          : `| ${other(han(5, index))} | ${other(han(8, index + 1))} |`,
      ),
  ),
  shape(
    "equal rows, fewer",
    (size) => table(size, () => "| 位置 | 展示 |"),
    (size) => table(size / 2, () => "| 位置 | 展示 |"),
  ),
  shape(
    "rows in the opposite order",
    (size) => table(size, (index) => `| ${han(5, index)} | ${han(8, index)} |`),
    (size) => table(size, (index) => `| ${han(5, size - 1 - index)} | ${han(8, size - 1 - index)} |`),
  ),
  shape(
    "columns added",
    (size) => table(size, (index) => `| ${han(5, index)} | ${han(8, index)} |`),
    (size) =>
      `| 名称 | 方式 | 用途 |\n| --- | --- | --- |\n${times(size, (index) => `| ${han(5, index)} | 收集 | ${han(8, index)} |`).join("\n")}`,
  ),
  shape(
    "definitions whose texts changed",
    (size) => `总则。\n\n## 附录：定义\n\n${blocks(size, (index) => `术语${index}：指${han(8, index)}。`)}`,
    (size) => `总则。\n\n## 附录：定义\n\n${blocks(size, (index) => `术语${index}：指${han(8, index + 3)}。`)}`,
  ),
  paragraph(
    "one paragraph, a word in ten changed",
    (size) => han(size),
    (size) => han(size).replace(/[信息个]/g, "讯"),
  ),
  paragraph(
    "one paragraph, all new",
    (size) => han(size),
    (size) => han(size, 7),
  ),
  paragraph(
    "one paragraph, in the opposite order",
    (size) => han(size),
    (size) => [...han(size)].reverse().join(""),
  ),
  paragraph(
    "one paragraph of one character, another",
    (size) => "的".repeat(size),
    (size) => "了".repeat(size),
  ),
  paragraph(
    "one paragraph of one word, fewer times",
    (size) => "同意，".repeat(size / 3),
    (size) => "同意，".repeat(size / 5),
  ),
  paragraph(
    "one paragraph, marks changed",
    (size) => times(size / 6, (index) => `${han(5, index)}，`).join(""),
    (size) => times(size / 6, (index) => `${han(5, index)}；`).join(""),
  ),
  paragraph(
    "one paragraph of foreign words",
    (size) => words(size / 7),
    (size) => words(size / 7, 9),
  ),
  paragraph(
    "one paragraph of digits",
    (size) => times(size, (index) => `${mixed(index, 10)}`).join(""),
    (size) => times(size, (index) => `${mixed(index + 7, 10)}`).join(""),
  ),
];
