/** What the kinds of change are called, on a page and in Word. */
export const changeKindStrings = {
  added: "新增",
  removed: "删除",
  edited: "改写",
  moved: "移动",
  movedEdited: "移动并改写",
  split: "拆分",
  merged: "合并",
  reference: "引用",
  emphasis: "加粗变化",
  renumbered: "编号顺延",
  layout: "仅排版",
} as const;
