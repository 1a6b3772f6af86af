/** What `policy facts` says. */
export const factsCommandStrings = {
  description: "清单：收集什么、给谁、能做什么。检查、列出、带到另一版、比较",
  check: "核对一个版本的清单和白话：每条引文、每个值都要是条款里的原文；有错误时以 1 退出",
  list: "列出一个版本的清单",
  carry: "把一个版本的清单带到另一份文字上：沿用、需确认、失配、新句子",
  diff: "比较两个版本的清单：种类、目的、接收方、期限、权利等的增减；未确认的不比较",
  version: "版本号，或一个文件（.mdx、.docx、.txt、.md）",
  factsOption: "用这个清单文件；不写就用 content/facts/ 里这一版的",
  factsOfTo: "<to> 用这个清单文件；不写就用 content/facts/ 里这一版的，没有就用带过去后沿用的",
  json: "输出 JSON，标准输出只有它",
  csv: "输出表格：collected 收集清单，shared 共享清单",
  output: "把带过去的清单写到这个文件，需确认和失配的标上 unconfirmed",
  force: "文件已存在也写",
  noFile: (file: string) => `没有清单文件“${file}”。请检查路径。`,
  noFacts: (version: string) =>
    `版本 ${version} 没有清单。写好 content/facts/${version}.yaml，或用 --facts 指明一个文件。`,
  csvKind: (kind: string) => `--csv 后面写 collected 或 shared，不是“${kind}”。`,
  jsonOrCsv: "--json 和 --csv 只能用一个。",
  severity: { error: "错误", warning: "提醒", advice: "建议" },
  clean: (file: string, facts: number) => `${file}：${facts} 条，没有发现问题。`,
  cleanPlain: (file: string) => `${file}：没有发现问题。`,
  total: (file: string, errors: number, warnings: number, advice: number) =>
    `${file}：错误 ${errors}，提醒 ${warnings}，建议 ${advice}。`,
  listHead: (version: string, revised: string) => `${version} 的清单，整理于 ${revised}。以条款为准。`,
  listCounts: (counts: {
    readonly collection: number;
    readonly withoutClass: number;
    readonly withoutRefusal: number;
    readonly sharing: number;
    readonly unnamed: number;
    readonly withoutRole: number;
  }) =>
    `收集和使用 ${counts.collection} 项：${counts.withoutClass} 项原文没有归类，${counts.withoutRefusal} 项没有写不提供的后果。` +
    `接收方 ${counts.sharing} 个：${counts.unnamed} 个没有列名，${counts.withoutRole} 个没有写明关系。`,
  listName: (name: string, count: number) => `${name}（${count}）`,
  fact: (id: string, title: string, clauses: readonly string[]) => `  ${id} ${title}  #${clauses.join(" #")}`,
  carryHead: (from: string, to: string) => `${from} 的清单带到 ${to}：`,
  carryCounts: (kept: number, review: number, broken: number, unaccounted: number) =>
    `沿用 ${kept}，需确认 ${review}，失配 ${broken}，新句子 ${unaccounted}`,
  reviewHead: "需确认（条款改过，值都还在）：",
  brokenHead: "失配（原文里的字不见了）：",
  unaccountedHead: "新句子（还没有一条清单说到）：",
  missing: (id: string, title: string, words: readonly string[]) =>
    `  ${id} ${title}：${words.map((word) => `“${word}”`).join("、")}`,
  waiting: (id: string, title: string) => `  ${id} ${title}`,
  clause: (id: string, text: string) => `  #${id} ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`,
  carried: (file: string) => `已写入 ${file}。逐条对照条款确认以后，删去 unconfirmed。`,
  diffHead: (from: string, to: string) => `${from} → ${to}`,
  entry: (
    kind: string,
    scope: string,
    id: string,
    before: string | null,
    after: string | null,
    clauses: readonly string[],
  ) =>
    `  ${kind}（${scope}）${id}：${before === null ? "" : `“${before}”`}${before !== null && after !== null ? " → " : ""}${after === null ? "" : `“${after}”`}  #${clauses.join(" #")}`,
  suggested: (name: string) => `    建议类别：${name}`,
} as const;
