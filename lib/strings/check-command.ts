/** What `policy check` says. */
export const checkCommandStrings = {
  check: "检查一个或几个文件，逐条列出发现的问题；有错误时以 1 退出",
  file: "要检查的 .mdx 或 .md 文件",
  json: "输出 JSON",
  severity: { error: "错误", warning: "提醒", advice: "建议" },
  missing: (file: string) => `没有文件“${file}”。`,
  clean: (file: string) => `${file}：没有发现问题。`,
  total: (file: string, errors: number, warnings: number, advice: number) =>
    `${file}：错误 ${errors}，提醒 ${warnings}，建议 ${advice}。`,
} as const;
