/** What `policy check` says. */
export const checkCommandStrings = {
  check: "检查一个或几个文件，逐条列出发现的问题；有错误时以 1 退出",
  file: "要检查的版本号或文件（.mdx、.docx、.txt、.md），可以写几个",
  json: "输出 JSON",
  severity: { error: "错误", warning: "提醒", advice: "建议" },
  clean: (file: string) => `${file}：没有发现问题。`,
  total: (file: string, errors: number, warnings: number, advice: number) =>
    `${file}：错误 ${errors}，提醒 ${warnings}，建议 ${advice}。`,
} as const;
