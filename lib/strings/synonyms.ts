/** What is said about a faulty file of synonyms, to the person who edits it. */
export const SYNONYM_MESSAGES = {
  syntax: "同义词表的格式读不懂。照别的组写：每组以“- topic: ”开头，terms 和 asks 用方括号，词与词之间用英文逗号。",
  alias: "这里用了 * 引用，同义词表不支持。把词直接写出来；词里真有 * 就给它加上引号。",
  notListOfGroups: "同义词表应由一组一组的词组成。每组以“- topic: ”开头，照别的组写。",
  notGroup: "这里应是一组词，写 topic、terms、asks 三项",
  notText: "这里应是一个词；数字或英文是非词（yes、no）请加引号",
  empty: "这里的词是空的，删去它或写上词",
  notList: "这里应是方括号里的一串词，例如 [注销账户, 注销]；没有词就写 []",
  noTerms: "terms 至少要有一个词，写政策里的原词",
  unknownKeys: (keys: readonly string[]) => `多了 ${keys.join("、")}，只能写 topic、terms、asks`,
  inGroup: (place: number, path: readonly string[], reason: string) =>
    `第 ${place} 组${path.length > 0 ? `的 ${path.map((step) => (/^\d+$/.test(step) ? `第 ${Number(step) + 1} 个词` : step)).join(" ")}` : ""}：${reason}。`,
  topicTwice: (topic: string, place: number) => `“${topic}”已经是第 ${place} 组。合并这两组，或换一个 topic。`,
} as const;

/** What `policy synonyms` says. */
export const synonymStrings = {
  description: "列出对这份政策不起作用的同义词组：它们的原词在正文里一个也找不到",
  count: (awake: number, asleep: number) =>
    `同义词 ${awake + asleep} 组，起作用的 ${awake} 组，不起作用的 ${asleep} 组。`,
  asleep: (topic: string, terms: readonly string[]) => `  ${topic}：${terms.join("、")}`,
} as const;
