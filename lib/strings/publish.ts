interface ChangelogFacts {
  readonly version: string;
  readonly sample: boolean;
  readonly updatedOn: string;
  readonly effectiveOn: string;
  readonly base: string | null;
  readonly changes: number;
  readonly duty: string;
  readonly fingerprint: string;
}

/** What `policy publish` says, and the line it writes into the changelog, which is in English as the whole file. */
export const publishStrings = {
  description: "发布草稿：检查通过后移到 versions/，登记指纹，在 CHANGELOG.md 记一行。有一项不合格就什么都不改",
  draft: "草稿的版本号，或一个 .mdx 文件",
  notMdx: (file: string) => `发布的是 .mdx 文件，而“${file}”不是。先用 import 转成 .mdx，核对以后再发布。`,
  dryRun: "只检查，说明会做什么，不改动任何文件",
  acceptWarnings: "看过提醒之后仍要发布",
  sample: "发布的是示例版本（provenance: sample）",

  alreadyPublished: (version: string) => `版本 ${version} 已经发布。已发布的版本不能改；要更正，请写一个新版本`,
  sampleNeedsFlag: "这是示例版本（provenance: sample）。确实要发布示例，请加 --sample",
  unreadable: "文件读不懂，其余的检查都还没有做。先改正上面的问题",
  wrongName: (version: string) => `文件名应当是 ${version}.mdx`,
  change: (number: number, citation: string, kind: string) => `第 ${number} 处变化（${citation}，${kind}）`,
  howToClass: (clause: string, suggestion: { readonly class: string; readonly why: string } | null) =>
    `（changes 里 clause 写 ${clause}${suggestion ? `；建议“${suggestion.class}”，因为${suggestion.why.replace(/。$/u, "")}` : ""}）`,
  changeMessage: (place: string, message: string) => `${place}：${message}`,

  factsMissing: (file: string) =>
    `上一版有清单，这一版没有。发布以后，现行版本就没有收集清单、共享清单等页面。用 facts carry 把清单带过来，核对以后写入 ${file}`,
  commentsLeft: (count: number) =>
    `changes 里还有 ${count} 条给同事看的批注（comment），它们不公开。请删去，或在审稿台下载不带批注的草稿`,
  classAgainstFacts: (cls: string, kind: string, before: string | null, after: string | null) =>
    `定为“${cls}”，清单却有“${kind}”：${[before, after].flatMap((words) => (words === null ? [] : [`“${words}”`])).join(" → ")}。两处改一处`,

  refused: (file: string, count: number) => `没有发布 ${file}。有 ${count} 项不合格：`,
  needsAcceptance: (file: string, count: number) =>
    `没有发布 ${file}。有 ${count} 项提醒，看过之后加 --accept-warnings 再发布：`,
  warnings: (count: number) => `提醒 ${count} 项：`,
  accepted: (count: number) => `已接受的提醒 ${count} 项：`,
  untouched: "所有文件都没有改动。",
  severity: { error: "错误", warning: "提醒" },
  published: (version: string) => `已发布 ${version}：`,
  wouldPublish: (version: string) => `可以发布 ${version}。去掉 --dry-run 就会：`,
  steps: {
    moved: (from: string, to: string) => `把 ${from} 移到 ${to}`,
    copied: (from: string, to: string) => `把 ${from} 复制到 ${to}（原文件不动）`,
    locked: (file: string, fingerprint: string) => `在 ${file} 登记指纹 ${fingerprint}`,
    noted: (file: string) => `在 ${file} 记一行`,
  },
  compared: (base: string, changes: number, duty: string) =>
    `与 ${base} 相比共 ${changes} 处变化，最高的义务：${duty}。`,
  first: "这是第一个版本，没有可比较的旧版本。",
  next: (effectiveOn: string) => [
    "接下来：",
    "  1. 运行 npm test，再看一遍 npm start 打开的页面。",
    "  2. 把上面这些文件一起提交。",
    `  3. 部署网站，并按上面的义务在 ${effectiveOn} 之前告知用户；需要同意的，生效后先取得同意。`,
  ],
  writeFailed: (why: string) => `没有发布：写文件时出错（${why}）。所有文件都已恢复原样。`,
  completed: (version: string) =>
    `${version} 已经发布。接下来运行 npm test，把上面列出的文件一起提交，再部署网站并告知用户。`,
  lockedOtherwise: (version: string, file: string) =>
    `${file} 里已有版本 ${version} 的指纹，与这份草稿不同，却没有这个版本的文件。多半是以前发布时中断了，之后草稿又改过。恢复当时的草稿，或用版本管理恢复 ${file}，再发布`,
  sameAsPublished: (version: string) => `版本 ${version} 已经发布，与这份草稿完全相同。草稿可以删去`,

  changelogSection: "## Policy versions",
  changelogLine: ({ version, sample, updatedOn, effectiveOn, base, changes, duty, fingerprint }: ChangelogFacts) =>
    `- **${version}**${sample ? " (sample)" : ""}: updated on ${updatedOn}, in force from ${effectiveOn}; ` +
    `${base === null ? "the first version" : `${changes} ${changes === 1 ? "change" : "changes"} since ${base}, duty: ${duty}`}; SHA-256 \`${fingerprint}\`.`,
} as const;
