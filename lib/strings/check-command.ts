export interface Count {
  readonly told: number;
  readonly places: number;
}

/** How many things are told; where one was found at several places, of how many places too. */
export const counted = ({ told, places }: Count) => (told === places ? `${told}` : `${told}（${places} 处）`);

/** What `policy check` says. */
export const checkCommandStrings = {
  check: "检查一个或几个文件，逐条列出发现的问题；有错误时以 1 退出",
  file: "要检查的版本号或文件（.mdx、.docx、.txt、.md），可以写几个",
  json: "输出 JSON",
  severity: { error: "错误", warning: "提醒", advice: "建议" },
  clean: (file: string) => `${file}：没有发现问题。`,
  also: (count: number, places: readonly string[], more: boolean) =>
    `（共 ${count} 处，另见 ${places.join("、")}${more ? " 等" : ""}）`,
  total: (file: string, errors: Count, warnings: Count, advice: Count) =>
    `${file}：错误 ${counted(errors)}，提醒 ${counted(warnings)}，建议 ${counted(advice)}。`,
} as const;
