/** What `policy diff` and `policy redline` say. */
export const compareCommandStrings = {
  diff: "比较两个版本，逐条列出变化",
  redline: "把两个版本的差异写成带修订的 Word 文件",
  version: "版本号，或一个文件（.mdx、.docx、.txt、.md）",
  json: "输出 JSON，字段与网站的 diff.json 相同",
  output: "写到哪个文件",
  author: "修订的作者",
  defaultAuthor: "隐私政策比较",
  cannotWrite: (file: string) => `写不了“${file}”。请检查文件夹是否存在、是否可写。`,
  heading: (from: string, to: string, total: number) =>
    total === 0 ? `${from} 与 ${to} 没有差异。` : `${from} → ${to}：共 ${total} 处变化`,
  written: (file: string, total: number) => `已写入 ${file}，共 ${total} 处变化。`,
} as const;
