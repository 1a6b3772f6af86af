/** What is said of files of facts that cannot be read: a part of the catalogue of diagnostics. */
export const FACTS_DIAGNOSTICS = {
  "facts-syntax": (detail: string) => ({
    what: `清单文件读不懂：${detail}`,
    mend: "每行写成“名称: 值”，名称后用半角冒号加一个空格，下一级缩进两个空格；原文里有冒号、井号的，整段加上引号",
  }),
  "facts-field": (what: string, mend: string) => ({ what, mend }),
} as const;
