/** A kind of entry as it is said: 接收方+ is 新增接收方. */
function kindName(kind: string): string {
  if (kind.endsWith("+")) return `新增${kind.slice(0, -1)}`;
  return kind.endsWith("-") ? `减少${kind.slice(0, -1)}` : kind;
}

/** How many words of one kind are named; the clause shows the rest. */
const NAMED = 4;
const SHOWN = 36;

function listed(words: readonly string[]): string {
  const text = `${words.slice(0, NAMED).join("、")}${words.length > NAMED ? `等 ${words.length} 项` : ""}`.replace(
    /\s+/gu,
    " ",
  );
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

const nameOf = (kind: string) => NAMES[kind.replace(/[+-]$/u, "")] ?? kind.replace(/(?:[+-]|变化|变长|变短)$/u, "");

/** How long a term grew is said with it. */
const howOf = (kind: string) => /变[长短]$/u.exec(kind)?.[0] ?? "";

/** Of two lists what the other does not have; all of both where that leaves one of them without a word of its own. */
function turned(kind: string, before: readonly string[], after: readonly string[]): string {
  const items = (words: readonly string[]) => words.flatMap((word) => word.split("、"));
  const [old, young] = [items(before), items(after)];
  const [went, came] = [old.filter((one) => !young.includes(one)), young.filter((one) => !old.includes(one))];
  const how = howOf(kind) === "" ? "" : `（${howOf(kind)}）`;
  if (went.length === 0 && came.length > 0) return `新增${nameOf(kind)}：${listed(came)}`;
  if (came.length === 0 && went.length > 0) return `减少${nameOf(kind)}：${listed(went)}`;
  return `${nameOf(kind)}：${listed(went)} → ${listed(came)}${how}`;
}

/** A change of the lists as the list of what matters says it. @param anew whether it stands nowhere in the other version */
function weighty(kind: string, anew: boolean, before: readonly string[], after: readonly string[]): string {
  const [old, young] = [listed(before), listed(after)];
  if (kind === "未写明→写明")
    return old === "" ? `原来没有写，现在写明：${young}` : `原来只写“${old}”，现在写明：${young}`;
  if (kind === "写明→未写明") return young === "" ? `不再写明：${old}` : `不再写明：${old}（现在只写“${young}”）`;
  if (old !== "" && young !== "") return turned(kind, before, after);
  const came = old === "";
  const name = kind.startsWith("种类") ? ofKinds(came, anew) : `${came ? "新增" : "减少"}${nameOf(kind)}`;
  return `${name}：${came ? young : old}`;
}

/** A kind of entry that one change has many of. */
const weightyMany = (kind: string, count: number) => `${nameOf(kind)}有 ${count} 处变化`;

/** Kinds of information that the whole text or only this clause has more or less of. */
function ofKinds(came: boolean, anew: boolean): string {
  if (anew) return came ? "新收集的信息" : "不再收集的信息";
  return came ? "这里增加的信息" : "这里减少的信息";
}

/** Names of entries that say more in a sentence of their own. */
const NAMES: Readonly<Record<string, string>> = {
  期限: "保存说明",
  期限变长: "保存期限",
  期限变短: "保存期限",
  期限变化: "保存期限",
  敏感: "敏感信息",
  例外: "不需要您同意的情形",
  出境: "出境说明",
  出境变化: "出境说明",
  未成年人: "未成年人规则",
  未成年人变化: "未成年人年龄",
  必填变化: "是否必填",
  归类变化: "功能归类",
  条件变化: "条件",
  来源变化: "信息来源",
  拒绝后果变化: "不提供的后果",
  定义变化: "定义里的项目",
};

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
  weighty,
  weightyMany,
  evidence: (kind: string, before: string | null, after: string | null) =>
    `清单里${kindName(kind)}${[before, after].flatMap((words) => (words === null ? [] : [`“${words}”`])).join(" → ")}。`,
  sentence: (words: string) => `${words}。`,
} as const;
