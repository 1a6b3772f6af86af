/** What is said of reading without a network. */
export const offlineStrings = {
  title: "没有网络",
  lead: "这个页面没有保存在本机，联网后才能打开。",
  kept: "现在可以阅读：",
  retry: "重试",
  /** `*` stands for the day on which the copy was fetched. */
  copy: "连接不上网络，这是 * 保存的副本，可能不是最新文本。",
  updateLabel: "更新提示",
  updateReady: "本站有更新。",
  update: "更新",
  later: "稍后",
} as const;
