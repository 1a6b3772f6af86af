/** What a page says whose program has failed. */
export const failureStrings = {
  title: "页面出错了",
  lead: "这一页的程序遇到意外，已经停下。政策全文不需要程序，随时可以阅读。",
  unloaded: "这一页的程序没有取全，还不能用。请检查网络，再重新载入。政策全文不需要程序，随时可以阅读。",
  reload: "重新载入",
  home: "阅读现行政策",
} as const;
