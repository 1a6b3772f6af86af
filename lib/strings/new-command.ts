import { type Count, counted } from "./check-command";

/** What stands as comments in the `policy.yaml` that `policy new` writes. */
export const newContentStrings = {
  head: "政策正文以外的信息。空引号表示还不知道；知道以后再填。",
  baseUrl: "网站的正式地址，结尾不带 /",
  operators: "对政策负责的公司全称，每行一个，以 - 开头",
  pendingLinks: "正文里的链接。网址确认以后写进 url，读者才能点开",
  linkAddress: (address: string) => `原文的地址：${address}`,
  documents: "正文里用《》提到的其他文件。url 是读者打开它的地址",
} as const;

const EXAMPLES = [
  ["--title", '"某某平台隐私政策"'],
  ["--updated", "2030-02-20"],
  ["--effective", "2030-03-01"],
  ["--publisher", '"某某公司"'],
  ["--email", "privacy@example.com"],
] as const;
const exampleOf = (option: string) => `${option} ${EXAMPLES.find(([name]) => name === option)?.[1] ?? "…"}`;

/** What `policy new` says. */
export const newCommandStrings = {
  description: "从一个 Word、网页、Markdown 或文本文件建立全新的政策网站：导入、登记指纹、生成并打开",
  file: "政策文件：.docx、.html、.mht、.md 或 .txt",
  publisher: "发布者的名称，显示给读者",
  email: "读者联系个人信息保护部门的邮箱；默认取正文里唯一的邮箱",
  folder: "写到哪个文件夹；默认 content，已有内容时请另写一个名字",
  noStart: "只写文件，不生成网站",
  questions: {
    publisher: "发布者的名称：",
    email: "联系邮箱（不知道就直接回车）：",
    title: "文件里没有认出政策名称，请写上：",
    updated: "文件里没有认出更新日期，请写上（年-月-日）：",
    effective: "文件里没有认出生效日期，请写上（年-月-日）：",
  },
  again: {
    text: "不能空着。",
    date: (value: string) => `“${value}”不是日期。写成年-月-日，例如 2030-03-01。`,
    email: (value: string) => `“${value}”不是邮箱。写成 名字@公司.com，不知道就直接回车。`,
  },
  missing: (options: readonly string[]) =>
    `文件里没有写、也没有给出：${options.join("、")}。请在命令后面补上，例如 ${options.map(exampleOf).join(" ")}。没有写任何文件。`,
  badEmail: (value: string) => `--email 写的是“${value}”，不是邮箱。写成 名字@公司.com，不知道就写 ""。`,
  occupied: (folder: string) =>
    `“${folder}”里已有内容，没有改动。加 --folder 写到另一个文件夹，例如 --folder my-policy。`,
  faults: (file: string, count: number) => `${file} 有 ${count} 处错误，没有写任何文件。改好原文件后再运行：`,
  written: (folder: string, files: readonly string[]) => `已写入 ${folder}/：${files.join("、")}。`,
  checked: (errors: Count, warnings: Count, advice: Count) =>
    `检查：错误 ${counted(errors)}，提醒 ${counted(warnings)}，建议 ${counted(advice)}。逐条看：`,
  check: (folder: string, version: string) =>
    `  ${folder === "content" ? "" : `POLICY_CONTENT=${folder} `}npm run policy -- check ${version}`,
  start: (folder: string) => `以后打开网站：${folder === "content" ? "" : `POLICY_CONTENT=${folder} `}npm start`,
} as const;
