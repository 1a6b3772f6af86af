/** What `policy import` and `policy export` say. */
export const importCommandStrings = {
  import: "把 Word、文本或 Markdown 草稿转成 .mdx；有无法保留的内容会逐条列出",
  file: "草稿文件：.docx、.txt、.md、.html、.mht 或 .mdx",
  importOutput: "写到哪个 .mdx 文件；不写则输出到屏幕",
  exportOutput: "写到哪个 .docx 文件",
  force: "覆盖已有的文件",
  base: "基准版本：草稿由它改成；默认是最近发布的版本，写 none 则不用",
  title: "政策名称；默认取文件里写的",
  updated: "更新日期，年-月-日；默认取文件里写的",
  effective: "生效日期，年-月-日；默认取文件里写的",
  badDate: (name: string, value: string) => `--${name} 写的是“${value}”，不是日期。写成年-月-日，例如 2030-03-01。`,
  missing: (file: string) => `没有文件“${file}”。`,
  exists: (file: string) => `“${file}”已经存在。换一个名字，或加 --force 覆盖。`,
  notice: (message: string, place: string | null) => (place === null ? message : `${message}（首见：“${place}”）`),
  converted: (file: string) => `${file}（转成 .mdx 后）`,
  refused: (file: string, reason: string) => `${file}：${reason}`,
  written: (file: string, notices: number) => `已写入 ${file}，说明 ${notices} 条。接着用 check 检查。`,
  otherName: (name: string, version: string) =>
    `文件名是 ${name}，里面的版本号是 ${version}，要一致才能构建：改文件名，或用 --effective 给出生效日期再导入一次。`,
  export: "把一个版本写成不带修订的 Word 文件，供在 Word 里修改",
  version: "版本号，或一个文件（.mdx、.docx、.txt、.md）",
  exported: (file: string) => `已写入 ${file}。`,
} as const;
