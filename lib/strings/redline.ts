import { changeKindStrings } from "./change-kinds";

/** What the Word redline says beside the policy's own words. */
export const redlineStrings = {
  updatedOn: (date: string) => `更新日期：${date}`,
  effectiveOn: (date: string) => `生效日期：${date}`,
  /** A clause that moved as a whole, which Word marks as moved. */
  movedAway: (place: string) => `移动：此处内容移至新版本${place}。`,
  movedHere: (place: string) => `移动：此处内容由旧版本${place}移来。`,
  /** A passage or a table that moved, which Word would not mark as one. */
  markedAway: (place: string) => `移动：此处内容移至新版本${place}；这里标为删除，那里标为插入。`,
  markedHere: (place: string) => `移动：此处内容由旧版本${place}移来；那里标为删除，这里标为插入。`,
  /** The end of the chain of headings a clause stands under, e.g. 二（六）2. */
  place: (labels: string, title: string) => `“${labels}${title}”`,
  /** The foot of a page, before the number, before the number of all, and behind it. */
  pages: ["第 ", " 页，共 ", " 页"],
  runningHead: (title: string, from: string, to: string) => `${title}（修订对照：${from} 至 ${to}）`,
  coverTitle: (title: string) => `《${title}》修订对照`,
  oldVersion: (version: string, updated: string, effective: string) =>
    `旧版本：${version || "未定"}（${updated}更新，${effective}生效）`,
  newVersion: (version: string, updated: string, effective: string) =>
    `新版本：${version || "未定"}（${updated}更新，${effective}生效）`,
  madeBy: (author: string, date: string) => `制作：${author}，${date}`,
  counts: (total: number, kinds: readonly string[]) =>
    total === 0 ? "两个版本没有不同。" : `共 ${total} 处改动：${kinds.join("，")}。`,
  howToRead: "以下正文用修订标出全部改动：接受全部修订即为新版本，拒绝全部修订即为旧版本。移动的条款另有批注。",
  list: "改动一览",
  kinds: changeKindStrings,
  count: (kind: string, count: number) => `${kind} ${count} 处`,
  became: (before: string, after: string) => `“${before}”改为“${after}”`,
  came: (words: string) => `增加“${words}”`,
  went: (words: string) => `删去“${words}”`,
  edits: (edits: readonly string[], more: boolean) => `${edits.join("；")}${more ? "等" : ""}`,
  change: (kind: string, place: string, words: string) => `${kind}，${place}：${words}`,
} as const;
