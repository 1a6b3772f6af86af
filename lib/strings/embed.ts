/** A version as it is shown: a sample is called one wherever it stands. */
const named = (version: string) => (version.endsWith("-sample") ? `${version}（示例）` : version);

/** What the in-app edition says. */
export const embedStrings = {
  contents: "目录",
  clausesOf: (count: number) => `其中 ${count} 条`,
  key: "只看重点",
  keyNote: (count: number) => `只显示带重点标注的 ${count} 处及其标题；灰字是同一段里的其余文字，仍可阅读。`,
  /** At the head of a printed excerpt. @param address where the whole text is */
  excerpt: (address: string) => `节选，非全文。全文见 ${address}`,
  all: "显示全文",
  top: "回到开头",
  agree: "同意",
  decline: "不同意",
  consent: "是否同意本政策",
  agreed: "已记录：同意",
  declined: "已记录：不同意",
  given: "您已同意这一版本。",
  withdraw: "撤回同意",
  withdrawn: "已记录：撤回同意",
  nobody: "应用没有收到您的选择，未作记录。请稍后再试。",
  noId: "这台设备无法为您的选择生成唯一的编号，未作记录。请更新系统后再试。",
  stale: (date: string) => `这里显示的不是最新文本：新版本自${date}起生效。`,
  notFound: "没有这个地址对应的版本，以下为现行政策全文。",
  unknown: "无法识别您上次同意的版本，以下为政策全文。",
  since: (version: string) => `您上次同意的是 ${version}。看看这次改了什么`,
  sinceTitle: "您同意之后的改动",
  compared: (from: string, to: string) => `从 ${named(from)}到 ${named(to)}`,
  notOlder: (version: string) => `${named(version)} 之后没有已生效的新版本，以下为现行政策全文。`,
  toFull: "全文",
  next: "阅读新版本",
  full: "阅读现行政策全文",
  inForceSince: (date: string) => `，现行版本自${date}起生效。`,
  changes: "逐条看",
} as const;
