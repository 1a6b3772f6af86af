import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "@/lib/policy/diagnostics";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { positioned } from "@/lib/testing/positioned";

const META = `version: "2022-11-15"
title: "隐私政策"
updatedOn: "2022-11-05"
effectiveOn: "2022-11-15"
provenance: "source"
emphasis: "official"`;

/** A draft of ours, whose slips must be mended. */
const DRAFT = "content/drafts/2022-11-15.mdx";

const file = (meta: string, body: string) => `---\n${meta}\n---\n\n${body}\n`;
const body = (text: string) => file(META, `## 一、适用范围\n\n${text}`);
const meta = (from: string, to: string) => file(META.replace(from, to), "## 一、适用范围");

/** Every problem of a sample as an author sees it, after `file:line:column `. */
function report(source: string, path = DRAFT): readonly string[] {
  return parsePolicy(source, { path }).messages.map((message) => formatDiagnostic(path, message));
}

/** A sample in which `‸` marks where each problem stands, and what must be said there. */
type Case = readonly [name: string, sample: string, ...says: readonly string[]];

function table(cases: readonly Case[]) {
  test.each(cases)("%s", (_, sample, ...says) => {
    const { text, places } = positioned(sample);
    expect(report(text)).toEqual(
      says.map((said, index) => `${DRAFT}:${places[index]?.line}:${places[index]?.column} ${said}`),
    );
    expect(parsePolicy(text, { path: DRAFT }).document === null).toBe(says.some((said) => said.startsWith("错误")));
  });
}

describe("tags and braces", () => {
  table([
    [
      "unclosed tag",
      body('请看‸<Ref to="s1">这里。'),
      "错误 标签 <Ref> 没有关闭。在这一段里写上 </Ref>。 [unclosed-tag]",
    ],
    [
      "closing tag alone",
      body("请看这里‸</Ref>。"),
      "错误 多了一个 </Ref>，前面没有与它成对的 <Ref>。删去 </Ref>，或在前面补上 <Ref>。 [stray-closing-tag]",
    ],
    [
      "tag closed in another paragraph",
      body("请‸<u>‸**看\n\n这里‸**‸</u>。"),
      "错误 标签 <u> 没有关闭。在这一段里写上 </u>。 [unclosed-tag]",
      "错误 重点标注 ** 没有成对。在要强调的文字两端都写上 **；要显示星号本身，请写成 \\*。 [emphasis-open]",
      "错误 重点标注 ** 没有成对。在要强调的文字两端都写上 **；要显示星号本身，请写成 \\*。 [emphasis-open]",
      "错误 多了一个 </u>，前面没有与它成对的 <u>。删去 </u>，或在前面补上 <u>。 [stray-closing-tag]",
    ],
    [
      "two broken tags, both reported",
      body('请看‸<Ref to="s1">这里。\n\n也看‸<AppPath>那里。'),
      "错误 标签 <Ref> 没有关闭。在这一段里写上 </Ref>。 [unclosed-tag]",
      "错误 标签 <AppPath> 没有关闭。在这一段里写上 </AppPath>。 [unclosed-tag]",
    ],
    [
      "wrong closing tag",
      body('请看‸<Ref to="s1">这里‸</AppPath>。'),
      "错误 标签 <Ref> 没有关闭。在这一段里写上 </Ref>。 [unclosed-tag]",
      "错误 多了一个 </AppPath>，前面没有与它成对的 <AppPath>。删去 </AppPath>，或在前面补上 <AppPath>。 [stray-closing-tag]",
    ],
    [
      "expression",
      body("一共 ‸{1 + 1} 项"),
      "错误 正文里有花括号表达式。删去花括号；要显示花括号本身，请写成 \\{ 和 \\}。 [expression]",
    ],
    [
      "expression that is not code",
      body("一共 ‸{两 项} 项"),
      "错误 正文里有花括号表达式。删去花括号；要显示花括号本身，请写成 \\{ 和 \\}。 [expression]",
    ],
    [
      "brace left open",
      body("一共 ‸{两项"),
      "错误 正文里有花括号表达式。删去花括号；要显示花括号本身，请写成 \\{ 和 \\}。 [expression]",
    ],
    [
      "expression on a line of its own",
      body("‸{alert(1)}"),
      "错误 正文里有花括号表达式。删去花括号；要显示花括号本身，请写成 \\{ 和 \\}。 [expression]",
    ],
    [
      "import",
      body('‸import fs from "fs"'),
      "错误 正文里有 import 或 export。删去这一行；正文只写文字。 [import-export]",
    ],
    [
      "export",
      body("‸export const a = 1"),
      "错误 正文里有 import 或 export。删去这一行；正文只写文字。 [import-export]",
    ],
    [
      "less-than sign",
      body("年龄 ‸<14 周岁"),
      "错误 这里的尖括号或花括号读不懂，问题出在“1”。正文里的 < 和 { 请写成 \\< 和 \\{；标签请照编写说明写。 [mdx-syntax]",
    ],
    [
      "HTML comment",
      body("‸<!-- 注 -->"),
      "错误 这里的尖括号或花括号读不懂，问题出在“!”。正文里的 < 和 { 请写成 \\< 和 \\{；标签请照编写说明写。 [mdx-syntax]",
    ],
    [
      "unknown component",
      body("‸<Video>看</Video>看"),
      "错误 没有 <Video> 这个标签。能用的标签是 <Ref>、<PendingLink>、<AppPath>、<Define>、<Term>、<u>。 [unknown-component]",
    ],
    [
      "HTML-like tag",
      body("您‸<b>同意</b>了"),
      "错误 没有 <b> 这个标签。能用的标签是 <Ref>、<PendingLink>、<AppPath>、<Define>、<Term>、<u>。 [unknown-component]",
    ],
    [
      "script",
      body("‸<script>alert(1)</script>"),
      "错误 没有 <script> 这个标签。能用的标签是 <Ref>、<PendingLink>、<AppPath>、<Define>、<Term>、<u>。 [unknown-component]",
    ],
    [
      "fragment",
      body("您‸<>同意</>了"),
      "错误 没有 <> 这个标签。能用的标签是 <Ref>、<PendingLink>、<AppPath>、<Define>、<Term>、<u>。 [unknown-component]",
    ],
    [
      "unknown attribute",
      body('看<Ref to="s1" ‸onClick="x">这里</Ref>'),
      "错误 <Ref> 没有 onClick 这个属性。能写的属性是 to。 [unknown-attribute]",
    ],
    [
      "attribute on u",
      body('看<u ‸class="x">**这里**</u>'),
      "错误 <u> 没有 class 这个属性。<u> 不带属性。 [unknown-attribute]",
    ],
    ["missing attribute", body("看‸<Ref>这里</Ref>"), '错误 <Ref> 缺少 to。写成 <Ref to="…">。 [missing-attribute]'],
    [
      "empty attribute",
      body('看‸<Ref to="">这里</Ref>'),
      '错误 <Ref> 的 to 写得不对。写成 to="…"，只写一次，引号里写文字。 [attribute-value]',
    ],
    [
      "attribute with code",
      body('看<Ref ‸to={"s1"}>这里</Ref>'),
      '错误 <Ref> 的 to 写得不对。写成 to="…"，只写一次，引号里写文字。 [attribute-value]',
    ],
    [
      "attribute twice",
      body('看<Ref to="s1" ‸to="s1">这里</Ref>'),
      '错误 <Ref> 的 to 写得不对。写成 to="…"，只写一次，引号里写文字。 [attribute-value]',
    ],
    [
      "spread attributes",
      body('看<Ref to="s1" ‸{...x}>这里</Ref>'),
      "错误 <Ref> 没有 {…} 这个属性。能写的属性是 to。 [unknown-attribute]",
    ],
    [
      "nothing inside",
      body('看‸<Ref to="s1"></Ref>这里'),
      "错误 <Ref> 里没有文字。在 <Ref> 和 </Ref> 之间写上文字。 [component-empty]",
    ],
    [
      "nested tags",
      body('看<Ref to="s1">这‸<AppPath>里</AppPath></Ref>'),
      "错误 <AppPath> 写在了 <Ref> 里面。把两个标签分开写，一个结束了再写另一个。 [component-nested]",
    ],
    [
      "tag on lines of its own",
      body('‸<Ref to="s1">\n\n这里\n\n</Ref>'),
      "错误 <Ref> 独占了几行，它只能写在句子里。把 <Ref>、文字和 </Ref> 写在同一行。 [component-block]",
    ],
  ]);
});

describe("markup outside the subset", () => {
  table([
    [
      "emphasis left open",
      body("您‸**同意这些条款。"),
      "错误 重点标注 ** 没有成对。在要强调的文字两端都写上 **；要显示星号本身，请写成 \\*。 [emphasis-open]",
    ],
    [
      "emphasis left open after an escape",
      body("见 \\*1 您‸**同意这些条款。"),
      "错误 重点标注 ** 没有成对。在要强调的文字两端都写上 **；要显示星号本身，请写成 \\*。 [emphasis-open]",
    ],
    [
      "emphasis never opened",
      body("您同意这些条款‸**。"),
      "错误 重点标注 ** 没有成对。在要强调的文字两端都写上 **；要显示星号本身，请写成 \\*。 [emphasis-open]",
    ],
    [
      "underline without bold",
      body("您‸<u>同意</u>这些条款。"),
      "错误 只有下划线，没有粗体。粗体下划线写成 <u>**文字**</u>；只要粗体就写 **文字**。 [underline-without-bold]",
    ],
    [
      "italics",
      body("您‸*同意*这些条款。"),
      "错误 这里用了斜体，政策正文不支持。要强调请写 **文字**；要显示星号或下划线本身，请在前面加 \\。 [unsupported-markup]",
    ],
    [
      "bold italics",
      body("您‸***同意***这些条款。"),
      "错误 这里用了斜体，政策正文不支持。要强调请写 **文字**；要显示星号或下划线本身，请在前面加 \\。 [unsupported-markup]",
    ],
    [
      "deletion",
      body("您‸~~同意~~这些条款。"),
      "错误 这里用了删除线，政策正文不支持。删去的文字请直接删去；要显示 ~ 本身，请写成 \\~。 [unsupported-markup]",
    ],
    ["code", body("您‸`同意`这些条款。"), "错误 这里用了代码格式，政策正文不支持。去掉反引号。 [unsupported-markup]"],
    [
      "link",
      body("请看‸[这里](https://example.com)。"),
      '错误 这里用了网址链接，政策正文不支持。写成 <PendingLink id="…">文字</PendingLink>，网址写在 policy.yaml。 [unsupported-markup]',
    ],
    [
      "dangerous link",
      body("请看‸[这里](javascript:alert)。"),
      '错误 这里用了网址链接，政策正文不支持。写成 <PendingLink id="…">文字</PendingLink>，网址写在 policy.yaml。 [unsupported-markup]',
    ],
    [
      "mail address under other words",
      body("请‸[写信](mailto:a@example.com)给我们。"),
      "错误 这里用了换了文字的邮箱链接，政策正文不支持。直接写出邮箱地址，它会自己成为链接。 [unsupported-markup]",
    ],
    [
      "bare address",
      body("请看 ‸https://example.com 。"),
      '错误 这里用了网址链接，政策正文不支持。写成 <PendingLink id="…">文字</PendingLink>，网址写在 policy.yaml。 [unsupported-markup]',
    ],
    ["image", body("‸![图](a.png)"), "错误 这里用了图片，政策正文不支持。正文只写文字。 [unsupported-markup]"],
    [
      "unordered list",
      body("‸- 一\n- 二"),
      "错误 这里用了没有编号的列表，政策正文不支持。写成段落，或在每条前写 1) 2) 这样的编号。 [unsupported-markup]",
    ],
    [
      "task box",
      body("1) 一\n‸2) [ ] 二"),
      "错误 这里用了任务框，政策正文不支持。去掉 [ ] 或 [x]。 [unsupported-markup]",
    ],
    ["quotation", body("‸> 一"), "错误 这里用了引用块，政策正文不支持。去掉行首的 >。 [unsupported-markup]"],
    [
      "code block",
      body("‸```\n一\n```"),
      "错误 这里用了代码块，政策正文不支持。去掉 ``` 或行首的空格。 [unsupported-markup]",
    ],
    ["rule", body("一\n\n‸---\n\n二"), "错误 这里用了分隔线，政策正文不支持。删去这一行。 [unsupported-markup]"],
    [
      "footnote",
      body("一‸[^1]\n\n‸[^1]: 注"),
      "错误 这里用了脚注，政策正文不支持。把脚注写进正文。 [unsupported-markup]",
      "错误 这里用了脚注，政策正文不支持。把脚注写进正文。 [unsupported-markup]",
    ],
    [
      "link definition",
      body("一\n\n‸[a]: https://example.com"),
      "错误 这里用了链接定义，政策正文不支持。删去这一行。 [unsupported-markup]",
    ],
    [
      "underlined heading",
      body("‸一句话\n---"),
      "错误 这里用了下划线式的标题，政策正文不支持。标题写成 ## 开头的一行；要写段落，请在 --- 或 === 之前空一行并删去它。 [unsupported-markup]",
    ],
    [
      "ragged table",
      body("| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n‸| 1 |\n‸| 1 | 2 | 3 |"),
      "错误 表格第 2 行有 1 格，表头有 2 格。让每一行的格数与表头相同。 [table-ragged]",
      "错误 表格第 3 行有 3 格，表头有 2 格。让每一行的格数与表头相同。 [table-ragged]",
    ],
  ]);
});

describe("headings and numbers", () => {
  table([
    [
      "heading #",
      file(META, "‸# 隐私政策\n\n## 一、范围"),
      "错误 正文用了一级标题 #。政策名称写在文首 title 里；正文从 ## 开始。 [heading-level-one]",
    ],
    [
      "text before the first heading",
      file(META, "‸本政策\n\n## 一、范围"),
      "错误 第一个标题之前有文字。在它前面写一个 ## 标题。 [text-before-heading]",
    ],
    ["empty heading", file(META, "## 一、范围\n\n‸##"), "错误 标题没有文字。在编号后写上标题。 [heading-empty]"],
    ["heading with a number only", file(META, "‸## 一、"), "错误 标题没有文字。在编号后写上标题。 [heading-empty]"],
    [
      "level jump",
      file(META, "## 一、范围\n\n‸#### 1、甲"),
      "错误 标题从第 1 级直接跳到第 3 级。把 #### 改成 ###，或补上中间的标题。 [heading-level-jump]",
    ],
    [
      "first heading too deep",
      file(META, "‸### （一）范围"),
      "错误 第一个标题就是第 2 级。把 ### 改成 ##，或补上中间的标题。 [heading-level-jump]",
    ],
    [
      "三 after 一",
      file(META, "## 一、甲\n\n‸## 三、乙"),
      "错误 编号“三、”前面是“一、”，中间缺了。改为“二、”，或补上缺少的条款。 [label-skipped]",
    ],
    [
      "two （二）",
      file(META, "## 一、甲\n\n### （一）甲\n\n### （二）乙\n\n‸### （二）丙"),
      "错误 编号“（二）”重复。改为“（三）”。 [label-repeated]",
    ],
    [
      "一 after 二",
      file(META, "## 一、甲\n\n## 二、乙\n\n‸## 一、丙"),
      "错误 编号“一、”排在“二、”后面。改为“三、”；从这里另起一组编号的，在它前面加一个上一级的标题。 [label-repeated]",
    ],
    [
      "begins with 2、",
      file(META, "## 一、甲\n\n### （一）甲\n\n‸#### 2、乙"),
      "错误 编号从“2、”开始。改为“1、”，或补上缺少的条款。 [label-skipped]",
    ],
    [
      "a gap among letters keeps the spelling",
      file(META, "## 一、甲\n\n### （一）甲\n\n#### 1、甲\n\n##### 1) 甲\n\n###### A．甲\n\n‸###### C．乙"),
      "错误 编号“C．”前面是“A．”，中间缺了。改为“B．”，或补上缺少的条款。 [label-skipped]",
    ],
    [
      "numbered sentence in the paragraph before",
      body("1、甲；\n‸2、乙。"),
      "错误 编号“2、”和上一句写在同一段里。在它前面空一行。 [label-inside-paragraph]",
    ],
  ]);
});

describe("names of other things", () => {
  table([
    [
      "reference to nothing",
      body('看<Ref to="s9">‸第九章</Ref>'),
      "错误 引用的条款 s9 不存在。是不是 s1？ [reference-unknown]",
    ],
    [
      "reference with a slip",
      body('看<Ref to="s1-1">‸这里</Ref>\n\n### （一）甲\n\n### （二）乙').replace("s1-1", "s1-3"),
      "错误 引用的条款 s1-3 不存在。是不是 s1-1 或 s1-2？ [reference-unknown]",
    ],
    [
      "term never defined",
      body('看<Term to="词">‸词</Term>'),
      '错误 <Term to="词"> 指的词没有定义。在附录里写上它的定义，或去掉标签。 [term-unknown]',
    ],
    [
      "term defined twice in the appendix",
      file(META, "## 附录：定义\n\n儿童：甲。\n\n‸儿童：乙。"),
      "错误 “儿童”定义了两次，第一次在第 12 行。只保留一处定义。 [term-defined-twice]",
    ],
    [
      "term defined twice in the text",
      body('甲<Define term="我们">我们</Define>。\n\n乙<Define term="我们">‸我们</Define>。'),
      "错误 “我们”定义了两次，第一次在第 12 行。只保留一处定义。 [term-defined-twice]",
    ],
    [
      "note on a clause that is not there",
      file(`${META}\nchanges:\n  - clause: ‸s9\n    class: 文字更正\n    note: 改字`, "## 一、甲"),
      "错误 changes 里的条款 s9 不存在。是不是 s1？ [change-clause-unknown]",
    ],
  ]);
});

describe("front matter", () => {
  table([
    [
      "none",
      "‸## 一、适用范围\n",
      "错误 缺少文首信息。在第一行写 ---，依次写 version、title、updatedOn、effectiveOn、provenance、emphasis，再以 --- 结束。 [front-matter-missing]",
    ],
    [
      "not closed",
      `‸---\n${META}\n\n## 一、适用范围\n`,
      "错误 文首信息没有结束。在最后一项下面另起一行写 ---。 [front-matter-open]",
    ],
    [
      "empty",
      file("‸‸‸‸‸‸", "## 一、适用范围"),
      '错误 缺少 version。写成 version: "2022-11-15"。 [front-matter-field]',
      "错误 缺少 title。写上政策的全名。 [front-matter-field]",
      '错误 缺少 updatedOn。写成 updatedOn: "2022-11-05"。 [front-matter-field]',
      '错误 缺少 effectiveOn。写成 effectiveOn: "2022-11-15"。 [front-matter-field]',
      "错误 缺少 provenance。写上 source、sample 或 example。 [front-matter-field]",
      "错误 缺少 emphasis。写上 official 或 reconstructed。 [front-matter-field]",
    ],
    [
      "missing fields",
      meta('title: "隐私政策"\n', "").replace("version", "‸version"),
      "错误 缺少 title。写上政策的全名。 [front-matter-field]",
    ],
    [
      "bad date: no such day",
      meta('updatedOn: "2022-11-05"', 'updatedOn: ‸"2022-02-30"'),
      '错误 updatedOn 写的是“2022-02-30”，不是日期。写成 updatedOn: "2022-11-05"（年-月-日，月和日都是两位）。 [front-matter-field]',
    ],
    [
      "bad date: slashes",
      meta('updatedOn: "2022-11-05"', 'updatedOn: ‸"2022/11/5"'),
      '错误 updatedOn 写的是“2022/11/5”，不是日期。写成 updatedOn: "2022-11-05"（年-月-日，月和日都是两位）。 [front-matter-field]',
    ],
    [
      "bad date: number",
      meta('updatedOn: "2022-11-05"', "updatedOn: ‸20221105"),
      '错误 updatedOn 不是文字。写成 updatedOn: "2022-11-05"。 [front-matter-field]',
    ],
    [
      "effective before updated",
      meta('updatedOn: "2022-11-05"\neffectiveOn: ', 'updatedOn: "2022-11-16"\neffectiveOn: ‸'),
      "错误 生效日期 2022-11-15 早于更新日期 2022-11-16。改正其中一个日期；生效日期应等于或晚于更新日期。 [effective-before-updated]",
    ],
    [
      "made public after it took effect",
      file(`${META}\nannouncedOn: ‸"2022-11-16"`, "## 一、适用范围"),
      "错误 公示日期 2022-11-16 晚于生效日期 2022-11-15。改正其中一个日期；公示应在生效之前。 [announced-after-effective]",
    ],
    [
      "comments that end before they begin",
      file(`${META}\ncomments:\n  ‸from: "2022-11-12"\n  until: "2022-11-05"\n  to: "a@b.cn"`, "## 一、适用范围"),
      "错误 征求意见从 2022-11-12 到 2022-11-05，次序不对，或到生效日期 2022-11-15 还没有结束。改正 from 或 until；征求意见应在生效之前结束。 [comments-order]",
    ],
    [
      "comments that are taken after it took effect",
      file(`${META}\ncomments:\n  ‸from: "2022-11-05"\n  until: "2022-11-16"\n  to: "a@b.cn"`, "## 一、适用范围"),
      "错误 征求意见从 2022-11-05 到 2022-11-16，次序不对，或到生效日期 2022-11-15 还没有结束。改正 from 或 until；征求意见应在生效之前结束。 [comments-order]",
    ],
    [
      "a place for comments that is no address",
      file(
        `${META}\ncomments:\n  from: "2022-11-05"\n  until: "2022-11-12"\n  to: ‸"javascript:alert(1)"`,
        "## 一、适用范围",
      ),
      "错误 comments 的 to 写的是“javascript:alert(1)”，不是网址，也不是邮箱。写以 https:// 开头的完整网址，或一个邮箱。 [front-matter-field]",
    ],
    [
      "comments without an end",
      file(`${META}\ncomments:\n  ‸from: "2022-11-05"\n  to: "a@b.cn"`, "## 一、适用范围"),
      '错误 缺少 comments 的 until。写成 until: "2022-11-12"。 [front-matter-field]',
    ],
    [
      "version is not the effective date",
      meta('effectiveOn: "2022-11-15"', 'effectiveOn: "2022-11-16"').replace("version: ", "version: ‸"),
      "错误 version 2022-11-15 与生效日期 2022-11-16 不一致。version 要以生效日期开头；改正其中一个。 [version-effective-date]",
    ],
    [
      "source that should be a sample",
      meta('provenance: "source"', 'provenance: ‸"sample"'),
      "错误 version 是 2022-11-15，provenance 却是 sample。示例版本的 version 以 -sample 结尾，provenance 写 sample；正式版本都不写。 [version-provenance]",
    ],
    [
      "unknown value",
      meta('provenance: "source"', 'provenance: ‸"copy"'),
      "错误 provenance 不能是“copy”。改为 source、sample 或 example。 [front-matter-field]",
    ],
    [
      "unknown key",
      meta('emphasis: "official"', 'emphasis: "official"\n‸author: "某人"'),
      "错误 文首信息里没有 author 这一项。删去它，或检查拼写。 [front-matter-field]",
    ],
    [
      "key twice",
      meta('title: "隐私政策"', 'title: "隐私政策"\n‸title: "政策"'),
      '错误 文首信息读不懂：同一个名称写了两次。每行写成“名称: "值"”，名称后用半角冒号加一个空格。 [front-matter-syntax]',
    ],
    [
      "quote left open",
      meta('title: "隐私政策"', 'title: "隐私政策‸'),
      '错误 文首信息读不懂：缺少引号或括号。每行写成“名称: "值"”，名称后用半角冒号加一个空格。 [front-matter-syntax]',
    ],
    [
      "full-width colon",
      meta('title: "隐私政策"', '‸title："隐私政策"'),
      '错误 文首信息读不懂：用了全角冒号“：”。每行写成“名称: "值"”，名称后用半角冒号加一个空格。 [front-matter-syntax]',
    ],
    [
      "tab",
      meta('title: "隐私政策"', 'changes:\n‸\t- clause: "s1"'),
      '错误 文首信息读不懂：缩进用了制表符，请用空格。每行写成“名称: "值"”，名称后用半角冒号加一个空格。 [front-matter-syntax]',
    ],
    [
      "alias",
      meta('title: "隐私政策"', "title: ‸&a 隐私政策"),
      '错误 文首信息读不懂：用了 & 或 * 引用。每行写成“名称: "值"”，名称后用半角冒号加一个空格。 [front-matter-syntax]',
    ],
    [
      "alias in a list",
      meta('emphasis: "official"', 'emphasis: "official"\nchanges: [‸&a {clause: s1, class: 排版, note: 甲}, *a]'),
      '错误 文首信息读不懂：用了 & 或 * 引用。每行写成“名称: "值"”，名称后用半角冒号加一个空格。 [front-matter-syntax]',
    ],
    [
      "a list as a name",
      meta('title: "隐私政策"', '‸[title]: "隐私政策"'),
      '错误 文首信息读不懂：把列表当作了名称。每行写成“名称: "值"”，名称后用半角冒号加一个空格。 [front-matter-syntax]',
    ],
    [
      "a map as a name",
      meta('title: "隐私政策"', '? ‸{ title: 甲 }\n: "隐私政策"'),
      '错误 文首信息读不懂：把列表当作了名称。每行写成“名称: "值"”，名称后用半角冒号加一个空格。 [front-matter-syntax]',
    ],
    [
      "a list as a name, inside a value",
      meta('title: "隐私政策"', "title: { a: [{ ‸[b]: c }] }"),
      '错误 文首信息读不懂：把列表当作了名称。每行写成“名称: "值"”，名称后用半角冒号加一个空格。 [front-matter-syntax]',
    ],
    ["a list", file("‸- 甲", "## 一、甲"), "错误 文首信息不是“名称: 值”的列表。每行写一项。 [front-matter-field]"],
    [
      "empty title",
      meta('title: "隐私政策"', 'title: ‸""'),
      "错误 title 是空的。写上政策的全名。 [front-matter-field]",
    ],
    [
      "bar in a value",
      meta('provenance: "source"', 'provenance: ‸"a|b"'),
      "错误 provenance 不能是“a|b”。改为 source、sample 或 example。 [front-matter-field]",
    ],
  ]);
});

describe("what no one can see", () => {
  table([
    ["BOM", `‸\uFEFF${body("甲")}`, "提醒 文件开头有看不见的 BOM 字符。另存为“UTF-8（无 BOM）”。 [byte-order-mark]"],
    [
      "CRLF",
      body("甲").replace(/\n/g, "\r\n").replace("---", "---‸"),
      "提醒 换行用的是 Windows 格式（CRLF）。把换行改成 LF；读取时已按 LF 处理。 [carriage-return]",
    ],
    [
      "zero-width space",
      body("甲‸\u200B乙"),
      "错误 有看不见的字符 U+200B。删去这个字符；它会让搜索和比对出错。 [hidden-character]",
    ],
    [
      "direction override",
      body("甲‸\u202E乙"),
      "错误 有会颠倒字序的字符 U+202E。删去这个字符；它会让页面上的字序和原文不同。 [hidden-character]",
    ],
    ["NUL", body("甲‸\u0000乙"), "错误 有看不见的字符 U+0000。删去这个字符；它会让搜索和比对出错。 [hidden-character]"],
    [
      "a file in GBK",
      body("甲‸\uFFFD\uFFFD乙"),
      "错误 有认不出的字符 �，文件多半不是 UTF-8 编码。用编辑器另存为“UTF-8（无 BOM）”。 [not-utf8]",
    ],
    ["empty file", "‸", "错误 文件是空的。写上文首信息（--- 之间）和正文，可照 versions/ 里的文件写。 [file-empty]"],
    [
      "white space only",
      "‸ \n\n",
      "错误 文件是空的。写上文首信息（--- 之间）和正文，可照 versions/ 里的文件写。 [file-empty]",
    ],
    [
      "5 MB",
      `‸${"字".repeat(1_666_667)}`,
      "错误 文件有 5.0 MB，超过 1 MB 的上限。确认选对了文件；图片和附件不要放进正文。 [file-too-large]",
    ],
  ]);

  test("a paragraph of marks, which Markdown would take minutes to pair", () => {
    const { text, places } = positioned(body(`甲\n\n‸${"*甲".repeat(50_000)}`));
    expect(report(text)).toEqual([
      `${DRAFT}:${places[0]?.line}:1 错误 这一段里的标记符号（* _ ~ < [ { 和反引号）超过 500 个。确认选对了文件；要显示这些符号本身，请在前面加 \\。 [markup-too-dense]`,
    ]);
  });

  test("a file full of invisible characters is reported a few times, not a million", () => {
    expect(report("\u200B".repeat(300_000)).length).toBe(22);
  });
});

test("the file's name must be the version", () => {
  expect(report(body("甲"), "content/versions/2022-11-16.mdx")).toEqual([
    "content/versions/2022-11-16.mdx:2:10 错误 文首的 version 是 2022-11-15，文件名却是 2022-11-16.mdx。让两者一致。 [version-file-name]",
  ]);
});
