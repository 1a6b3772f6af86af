/** What the Word redline says beside the policy's own words. */
export const redlineStrings = {
  updatedOn: (date: string) => `更新日期：${date || "未写"}`,
  effectiveOn: (date: string) => `生效日期：${date || "未写"}`,
  movedAway: (place: string) => `移动：此处内容移至新版本${place}；这里标为删除，那里标为插入。`,
  movedHere: (place: string) => `移动：此处内容由旧版本${place}移来；那里标为删除，这里标为插入。`,
  /** The end of the chain of headings a clause stands under, e.g. 二（六）2. */
  place: (labels: string, title: string) => `“${labels}${title}”`,
} as const;
