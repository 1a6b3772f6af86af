/** A kind of entry as it is said: 接收方+ is 新增接收方. */
function kindName(kind: string): string {
  if (kind.endsWith("+")) return `新增${kind.slice(0, -1)}`;
  return kind.endsWith("-") ? `减少${kind.slice(0, -1)}` : kind;
}

/** What readers are told of how two versions' facts differ. */
export const factsDiffStrings = {
  same: "处理的信息、目的、接收方都没有变，只改了说法。",
  identical: "两版的清单相同。",
  kindsSame: "收集的信息种类没有增减",
  kindsCame: (kinds: readonly string[]) => `新收集的信息：${kinds.join("、")}`,
  kindsWent: (kinds: readonly string[]) => `不再收集的信息：${kinds.join("、")}`,
  kindsInScenes: (scenes: number) => `有 ${scenes} 个场景用到的信息种类有增减`,
  purposesCame: (purposes: readonly string[]) => `新的目的：${purposes.join("、")}`,
  purposesWent: (purposes: readonly string[]) => `不再有的目的：${purposes.join("、")}`,
  recipientsCame: (names: readonly string[]) => `新增 ${names.length} 个接收方（${names.join("、")}）`,
  recipientsWent: (names: readonly string[]) => `减少 ${names.length} 个接收方（${names.join("、")}）`,
  /** @param count how many facts say so */
  changed: (name: string, before: string, after: string, how: string, count: number) =>
    `${name}由${before}改为${after}${how === "" ? "" : `（${how}）`}${count > 1 ? `，共 ${count} 处` : ""}`,
  came: (name: string, words: readonly string[]) => `新增${name}：${words.join("、")}`,
  went: (name: string, words: readonly string[]) => `减少${name}：${words.join("、")}`,
  /** @param name ends in 变化 */
  other: (name: string, count: number) => `${name.replace(/变化$/, "")}有变化（${count} 处）`,
  stated: (count: number) => `原来没有写、现在写明的有 ${count} 处`,
  unstated: (count: number) => `原来写明、现在没有写的有 ${count} 处`,
  notCompared: (count: number) => `未比较（${count} 条）：改动以后还没有人确认。`,
  unread: (clauses: number) => `新的文字有 ${clauses} 处还没有人整理，没有比较。`,
  kindName,
  evidence: (kind: string, before: string | null, after: string | null) =>
    `清单里${kindName(kind)}${[before, after].flatMap((words) => (words === null ? [] : [`“${words}”`])).join(" → ")}。`,
  sentence: (words: string) => `${words}。`,
} as const;
