import type { Point, Position } from "unist";
import { VFileMessage } from "vfile-message";
import { DATE_DIAGNOSTICS } from "./date-diagnostics";
import { FACTS_DIAGNOSTICS } from "./facts-diagnostics";
import { codeOf, type HiddenCharacter, type HiddenKind, withHiddenShown } from "./hidden-characters";
import { LOCK_DIAGNOSTICS } from "./lock-diagnostics";

/**
 * Every sentence the product says about a faulty file, in the words of the person who wrote it.
 * `what` says what is wrong, `mend` how to put it right. Both are Chinese; rule ids are English.
 */
export interface Finding {
  readonly what: string;
  readonly mend: string;
  readonly actual?: string;
  readonly expected?: readonly string[];
}

const quote = (text: string) => `“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`;

/** What a character that nobody sees is called, and how its place is mended. */
const HIDDEN: Readonly<Record<HiddenKind, { readonly name: string; readonly mend: (what: string) => string }>> = {
  direction: { name: "会颠倒字序的字符", mend: (what) => `删去${what}；它会让页面上的字序和原文不同` },
  variation: { name: "看不见的字形选择符", mend: (what) => `删去${what}；前面的字照常显示` },
  blank: { name: "显示为空白的字符", mend: (what) => `删去${what}；要留空就用普通空格` },
  space: { name: "不常用的空格", mend: (what) => `把${what}改为普通空格，或删去` },
  line: { name: "看不见的换行符", mend: (what) => `删去${what}；要另起一段就空一行` },
  "no-character": { name: "不是文字的编码", mend: (what) => `删去${what}；这样的编码写不进网页和 Word 文件` },
  unseen: { name: "看不见的字符", mend: (what) => `删去${what}；它会让搜索和比对出错` },
};

/** The catalogue: one entry per rule id, each a function from what was found to what is said. */
export const DIAGNOSTICS = {
  "file-empty": () => ({
    what: "文件是空的",
    mend: "写上文首信息（--- 之间）和正文，可照 versions/ 里的文件写",
  }),
  "file-too-large": (bytes: number, limit: number) => ({
    what: `文件有 ${(bytes / 1e6).toFixed(1)} MB，超过 ${limit / 1e6} MB 的上限`,
    mend: "确认选对了文件；图片和附件不要放进正文",
  }),
  "byte-order-mark": () => ({ what: "文件开头有看不见的 BOM 字符", mend: "另存为“UTF-8（无 BOM）”" }),
  "carriage-return": () => ({ what: "换行用的是 Windows 格式（CRLF）", mend: "把换行改成 LF；读取时已按 LF 处理" }),
  /** @param written how it stands in the file, where that is not the character itself: `&shy;`, `\\u202E` */
  "hidden-character": ({ character, kind }: HiddenCharacter, written: string | null) => {
    const { name, mend } = HIDDEN[kind];
    const code = codeOf(character);
    return written === null
      ? { what: `有${name} ${code}`, mend: mend("这个字符"), actual: code }
      : { what: `“${written}”写出的是${name} ${code}`, mend: mend(`“${written}”`), actual: code };
  },
  "nested-too-deep": (limit: number) => ({
    what: `这里层层嵌套超过 ${limit} 层`,
    mend: "确认选对了文件；正文的条款用标题和编号分级，不要一层套一层",
  }),
  "not-utf8": () => ({ what: "有认不出的字符 �，文件多半不是 UTF-8 编码", mend: "用编辑器另存为“UTF-8（无 BOM）”" }),
  "markup-too-dense": (limit: number) => ({
    what: `这一段里的标记符号（* _ ~ < [ { 和反引号）超过 ${limit} 个`,
    mend: "确认选对了文件；要显示这些符号本身，请在前面加 \\",
  }),
  "front-matter-missing": () => ({
    what: "缺少文首信息",
    mend: "在第一行写 ---，依次写 version、title、updatedOn、effectiveOn、provenance、emphasis，再以 --- 结束",
  }),
  "front-matter-open": () => ({ what: "文首信息没有结束", mend: "在最后一项下面另起一行写 ---" }),
  "front-matter-syntax": (detail: string) => ({
    what: `文首信息读不懂：${detail}`,
    mend: '每行写成“名称: "值"”，名称后用半角冒号加一个空格',
  }),
  "front-matter-field": (what: string, mend: string) => ({ what, mend }),
  "site-missing": () => ({
    what: "缺少 policy.yaml",
    mend: "写上这个文件，可照 examples/shop/policy.yaml 改；发布者、联系方式和链接地址都写在里面",
  }),
  "site-syntax": (detail: string) => ({
    what: `站点信息读不懂：${detail}`,
    mend: '每行写成“名称: "值"”，名称后用半角冒号加一个空格，下一级缩进两个空格',
  }),
  "site-field": (what: string, mend: string) => ({ what, mend }),
  "checks-syntax": (detail: string) => ({
    what: `统一用语表读不懂：${detail}`,
    mend: "每条以“- write: ”开头，not、why 另起一行并与 write 对齐；名称后用半角冒号加一个空格，词写在引号里",
  }),
  "checks-field": (what: string, mend: string) => ({ what, mend }),
  ...FACTS_DIAGNOSTICS,
  "pending-link-unknown": (id: string, known: readonly string[]) => ({
    what: `<PendingLink id="${id}"> 在 policy.yaml 里没有登记`,
    mend: `在 pendingLinks 下加上 ${id}，写明 description 和 url；已登记的是 ${known.join("、") || "（无）"}`,
    actual: id,
    expected: known,
  }),
  ...DATE_DIAGNOSTICS,
  "version-file-name": (version: string, name: string) => ({
    what: `文首的 version 是 ${version}，文件名却是 ${name}.mdx`,
    mend: "让两者一致",
    actual: version,
    expected: [name],
  }),
  "version-effective-date": (version: string, effectiveOn: string) => ({
    what: `version ${version} 与生效日期 ${effectiveOn} 不一致`,
    mend: "version 要以生效日期开头；改正其中一个",
    actual: version,
  }),
  "version-provenance": (version: string, provenance: string) => ({
    what: `version 是 ${version}，provenance 却是 ${provenance}`,
    mend: "示例版本的 version 以 -sample 结尾，provenance 写 sample；正式版本都不写",
    actual: version,
  }),
  "unclosed-tag": (tag: string) => ({ what: `标签 <${tag}> 没有关闭`, mend: `在这一段里写上 </${tag}>` }),
  "stray-closing-tag": (tag: string) => ({
    what: `多了一个 </${tag}>，前面没有与它成对的 <${tag}>`,
    mend: `删去 </${tag}>，或在前面补上 <${tag}>`,
  }),
  "mdx-syntax": (character: string) => ({
    what: `这里的尖括号或花括号读不懂${character === "" ? "" : `，问题出在“${character}”`}`,
    mend: "正文里的 < 和 { 请写成 \\< 和 \\{；标签请照编写说明写",
  }),
  expression: () => ({ what: "正文里有花括号表达式", mend: "删去花括号；要显示花括号本身，请写成 \\{ 和 \\}" }),
  "import-export": () => ({ what: "正文里有 import 或 export", mend: "删去这一行；正文只写文字" }),
  "unknown-component": (tag: string, known: readonly string[]) => ({
    what: `没有 <${tag}> 这个标签`,
    mend: `能用的标签是 ${known.map((name) => `<${name}>`).join("、")}`,
    actual: tag,
    expected: known,
  }),
  "unknown-attribute": (tag: string, attribute: string, known: readonly string[]) => ({
    what: `<${tag}> 没有 ${attribute} 这个属性`,
    mend: known.length > 0 ? `能写的属性是 ${known.join("、")}` : `<${tag}> 不带属性`,
    actual: attribute,
    expected: known,
  }),
  "attribute-value": (tag: string, attribute: string) => ({
    what: `<${tag}> 的 ${attribute} 写得不对`,
    mend: `写成 ${attribute}="…"，只写一次，引号里写文字`,
  }),
  "missing-attribute": (tag: string, attribute: string) => ({
    what: `<${tag}> 缺少 ${attribute}`,
    mend: `写成 <${tag} ${attribute}="…">`,
    expected: [attribute],
  }),
  "component-empty": (tag: string) => ({ what: `<${tag}> 里没有文字`, mend: `在 <${tag}> 和 </${tag}> 之间写上文字` }),
  "component-nested": (tag: string, outer: string) => ({
    what: `<${tag}> 写在了 <${outer}> 里面`,
    mend: "把两个标签分开写，一个结束了再写另一个",
  }),
  "component-block": (tag: string) => ({
    what: `<${tag}> 独占了几行，它只能写在句子里`,
    mend: `把 <${tag}>、文字和 </${tag}> 写在同一行`,
  }),
  "unsupported-markup": (name: string, mend: string) => ({ what: `这里用了${name}，政策正文不支持`, mend }),
  "emphasis-open": () => ({
    what: "重点标注 ** 没有成对",
    mend: "在要强调的文字两端都写上 **；要显示星号本身，请写成 \\*",
  }),
  "underline-without-bold": () => ({
    what: "只有下划线，没有粗体",
    mend: "粗体下划线写成 <u>**文字**</u>；只要粗体就写 **文字**",
  }),
  "heading-level-one": () => ({ what: "正文用了一级标题 #", mend: "政策名称写在文首 title 里；正文从 ## 开始" }),
  "heading-empty": () => ({ what: "标题没有文字", mend: "在编号后写上标题" }),
  "heading-level-jump": (from: number, to: number) => ({
    what: from === 0 ? `第一个标题就是第 ${to} 级` : `标题从第 ${from} 级直接跳到第 ${to} 级`,
    mend: `把 ${"#".repeat(to + 1)} 改成 ${"#".repeat(from + 2)}，或补上中间的标题`,
  }),
  "label-skipped": (found: string, previous: string, expected: string) => ({
    what: previous === "" ? `编号从“${found}”开始` : `编号“${found}”前面是“${previous}”，中间缺了`,
    mend: `改为“${expected}”，或补上缺少的条款`,
    actual: found,
    expected: [expected],
  }),
  "label-repeated": (found: string, previous: string, expected: string, restarts: boolean) => ({
    what: found === previous ? `编号“${found}”重复` : `编号“${found}”排在“${previous}”后面`,
    mend: restarts ? `改为“${expected}”；从这里另起一组编号的，在它前面加一个上一级的标题` : `改为“${expected}”`,
    actual: found,
    expected: [expected],
  }),
  "label-inside-paragraph": (label: string) => ({
    what: `编号“${label}”和上一句写在同一段里`,
    mend: "在它前面空一行",
    actual: label,
  }),
  "text-before-heading": () => ({ what: "第一个标题之前有文字", mend: "在它前面写一个 ## 标题" }),
  "term-defined-twice": (term: string, line: number) => ({
    what: `“${term}”定义了两次，第一次在第 ${line} 行`,
    mend: "只保留一处定义",
    actual: term,
  }),
  "reference-unknown": (target: string, nearest: readonly string[]) => ({
    what: `引用的条款 ${target} 不存在`,
    mend: nearest.length > 0 ? `是不是 ${nearest.join(" 或 ")}？` : "改为存在的条款编号",
    actual: target,
    expected: nearest,
  }),
  "term-unknown": (term: string) => ({
    what: `<Term to="${term}"> 指的词没有定义`,
    mend: "在附录里写上它的定义，或去掉标签",
    actual: term,
  }),
  "change-clause-unknown": (clause: string, nearest: readonly string[]) => ({
    what: `changes 里的条款 ${clause} 不存在`,
    mend: nearest.length > 0 ? `是不是 ${nearest.join(" 或 ")}？` : "改为存在的条款编号",
    actual: clause,
    expected: nearest,
  }),
  "table-ragged": (row: number, found: number, expected: number) => ({
    what: `表格第 ${row} 行有 ${found} 格，表头有 ${expected} 格`,
    mend: "让每一行的格数与表头相同",
  }),
  ...LOCK_DIAGNOSTICS,
  "version-duplicate": (version: string, other: string) => ({
    what: `版本 ${version} 与 ${other} 的生效日期相同`,
    mend: "同一天只能有一个版本生效；改正其中一个的 effectiveOn",
  }),
} satisfies Readonly<Record<string, (...found: never[]) => Finding>>;

export type RuleId = keyof typeof DIAGNOSTICS;

/** Faults that leave the words intact and do not stop a build. All others do. */
const WARNINGS: ReadonlySet<RuleId> = new Set<RuleId>(["byte-order-mark", "carriage-return"]);

/**
 * A message of the catalogue at a place.
 * @param place where in the file; omitted when the whole file is meant
 * @returns a message whose `reason` is one Chinese sentence, `note` the mend and `fatal` whether a build must stop
 */
export function diagnose(ruleId: RuleId, finding: Finding, place?: Point | Position): VFileMessage {
  const mend = withHiddenShown(finding.mend);
  const message = new VFileMessage(`${withHiddenShown(finding.what)}。${mend}${mend.endsWith("？") ? "" : "。"}`, {
    ruleId,
    source: "policy",
    ...(place ? { place } : {}),
  });
  message.fatal = !WARNINGS.has(ruleId);
  message.note = mend;
  if (finding.actual !== undefined) message.actual = finding.actual;
  if (finding.expected !== undefined) message.expected = [...finding.expected];
  return message;
}

/** A message in one line for a terminal: `file:line:column 错误 what。mend。 [rule]`. */
export function formatDiagnostic(file: string, message: VFileMessage): string {
  const severity = message.fatal ? "错误" : "提醒";
  return `${file}:${message.line ?? 1}:${message.column ?? 1} ${severity} ${message.reason} [${message.ruleId}]`;
}

/** Shortens a text for quoting inside a message. */
export const quoted = quote;
