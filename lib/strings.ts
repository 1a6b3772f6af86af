/** What the emphasis view says. */
export const keyStrings = {
  count: (count: number) => `重点 ${count} 处`,
  only: "只看重点条款",
  all: "显示全文",
  previous: "上一处",
  next: "下一处",
  position: (index: number, count: number) => `${index} / ${count}`,
  spoken: (index: number, count: number) => `第 ${index} 处，共 ${count} 处重点`,
  explain: "标为粗体或粗体下划线的条款",
} as const;

/** What a page or a sheet says that shows a part of the policy. */
export const excerptStrings = {
  label: "节选",
  key: (count: number) => `只含以粗体或粗体加下划线标出的 ${count} 处，以及它们所在的段落和标题；其余条款没有列出。`,
  search: "只含与所搜内容相符的条款的摘录，不是政策全文。",
  glossary: (title: string, version: string) => `只含《${title}》（版本 ${version}）中的定义，不是政策全文。`,
  since: "只列出有改动的条款，没有改动的没有列出，不是政策全文。",
  changes: (left: number, picked: string) => `只列出${picked}，另有 ${left} 处改动没有列出。`,
  whole: (address: string) => `全文见 ${address}`,
} as const;

/** What a note says. */
export const panelStrings = {
  close: "关闭",
  who: (names: string) => `即${names}`,
  definedIn: "定义见",
  usedIn: (count: number) => `用于 ${count} 条`,
  unused: "正文中没有其他使用",
  seeGlossary: "在哪些条款里用到",
  definition: "术语",
  reference: "引用的条款",
  goTo: "看原文",
  cite: "引用本条",
  copyLink: "复制链接",
  copyCitation: "复制引用",
  copyText: "复制原文",
  copied: "已复制",
  copyFailed: "浏览器不允许复制，请手动选中后复制",
  previousClause: "上一条",
  nextClause: "下一条",
  copyPath: "复制路径",
  copyAddress: "复制邮箱地址",
  openMail: "写邮件",
  appPath: "在 App 里这样找",
  contact: "电子邮箱",
  share: "分享",
  loading: "正在取……",
  failed: "没能取得条款编号和历次修改。请检查网络后再试。",
  plain: "白话",
  plainBasis: "编者整理，以条款为准",
  lists: "清单",
  parts: "本章各节",
  /** The names of the lists' pages, as their addresses have them. */
  listPages: { collected: "收集", shared: "给谁", rights: "权利" },
} as const;

/** What the reading settings say. */
export const settingsStrings = {
  title: "阅读设置",
  size: "字号",
  sizes: ["小", "标准", "大", "特大"],
  theme: "明暗",
  themes: { system: "跟随系统", light: "浅色", dark: "深色" },
  leading: "行距",
  leadings: { normal: "标准", wide: "宽松" },
  stored: "只保存在这台设备上。",
  session: "只在这次打开时有效。",
} as const;

/** What is said of the place at which a reader stopped. */
export const resumeStrings = {
  label: "上次读到",
  goOn: (where: string) => `继续读：${where}`,
  forget: "不用了",
  left: (minutes: number) => `还有 ${minutes} 分钟`,
} as const;

/** What reading aloud says. */
export const listenStrings = {
  label: "朗读",
  here: "从正在读的地方朗读",
  from: "从这里朗读",
  stop: "停止",
  speed: "语速",
  speeds: ["慢", "标准", "快", "很快"],
} as const;

/** What is said of changes since a reader's last visit. */
export const sinceReadStrings = {
  offer: (version: string, changes: number) => `您上次读过 ${version} 之后，政策改了 ${changes} 处。`,
  show: "看改了什么",
  forget: "不用提醒我",
  legend: "政策更新提醒",
  keep: "有改动时提醒",
  drop: "不提醒",
} as const;

/**
 * Every word the reader's interface says, in Chinese. The policy's own words are content and live in `content/`;
 * what is said of a faulty file lives in `lib/policy/diagnostics.ts`.
 */
export const strings = {
  site: {
    name: "隐私政策阅读",
    skip: "跳到正文",
    description: (title: string) => `${title}全文：可检索、可引用、可比较，重点条款一目了然。`,
    home: "现行政策",
    nav: "本站导航",
    footer: "本站页面不收集任何信息：没有 Cookie，没有统计，没有第三方请求。",
  },
  nav: {
    contents: "目录",
    key: "重点",
    search: "搜索",
    lists: "清单",
    versions: "版本",
    settings: "字号",
    glossary: "术语",
    compare: "比较",
  },
  reader: {
    updatedOn: "更新日期：",
    effectiveOn: "生效日期：",
    version: "版本",
    sample: "示例",
    /** @param minutes at 400 characters a minute */
    readingTime: (characters: number, minutes: number) =>
      `约 ${characters < 10000 ? characters.toLocaleString("zh-CN") : `${(characters / 10000).toFixed(1)} 万`}字，读完约 ${minutes} 分钟`,
    reconstructed: "加粗和下划线由本站整理，非发布者原有。",
    official: "加粗和下划线为发布者原有。",
    sampleProvenance: (publisher: string) =>
      `示例版本：由本项目撰写，用来演示版本比较，${publisher}从未发布过这一版本。`,
    exampleProvenance: "这是一份虚构的示例政策，其中的公司、地址和网址都不存在。",
    exampleBanner: "示例：政策与公司均为虚构，用来演示本站。",
    chapterLists: "本章的白话和清单",
    contents: "目录",
    closeContents: "收起目录",
    appPath: "应用内路径",
    pendingLink: "原文此处为链接，来源未提供地址",
    pendingNote: "（原文链接未公开）",
    fingerprint: "版本指纹（SHA-256）",
    fingerprintNote: "，由本版本的结构、文字与重点标注算出，空格不计；改动一个字，指纹就不同。",
    print: "打印或存为 PDF",
    endOfVersion: "全文完",
    upcoming: "尚未生效",
    inForce: "现行有效",
    superseded: "已被取代",
    allVersions: "全部版本",
    draft: "草稿",
    draftBanner: "草稿预览，尚未发布。请勿外传。",
    draftSource: "这是草稿，尚未发布，发布前还可能改动。",
  },
  notice: {
    label: "版本提示",
    sample: (version: string) => `示例版本 ${version}，从未发布`,
    superseded: (from: string, until: string) => `${from}起生效，${until}起由新版本取代`,
    upcoming: (from: string) => `${from}起生效`,
    toInForce: "看现行条款",
    newer: (date: string) => `新版本自${date}起生效`,
    changes: "看改了什么",
    read: "阅读新版本",
  },
  key: keyStrings,
  excerpt: excerptStrings,
  panel: panelStrings,
  settings: settingsStrings,
  glossary: {
    title: "术语",
    intro: (count: number) =>
      count === 0 ? "现行政策没有定义词语。" : `现行政策定义的 ${count} 个词，以及用到它们的每一条。`,
    alsoWritten: "又作",
    who: (names: string) => `即${names}`,
    definedIn: "定义见",
    clauses: (clauses: number, uses: number) => `在哪些条款里用到（${clauses} 条，${uses} 处）`,
    unused: "除定义外没有使用",
    index: "按拼音",
    digits: "数字",
  },
  versions: {
    title: "版本",
    intro: "每一个已发布的版本都长期保留，文字以指纹锁定，不再改动。",
    announcedOn: "公示",
    comments: "征求意见",
    noComments: "未设",
    to: " 至 ",
    effectiveOn: "生效",
    notice: (days: number) => `公示期 ${days} 天`,
    announcement: "更新公示",
    forMakers: "给开发和法务：",
    data: "数据文件（JSON）",
    size: (characters: string, clauses: number) => `约 ${characters} 字，${clauses} 条`,
    read: "阅读全文",
    compare: "与上一版本比较",
    first: "最早的版本",
    sampleNote: (publisher: string) => `由本项目撰写，${publisher}从未发布，不计入历史版本`,
    compareSample: "与现行版本比较",
    upcoming: "尚未生效",
    inForce: "现行有效",
    superseded: "已被取代",
  },
  announcement: {
    title: "更新公示",
    heading: (version: string) => `${version} 更新公示`,
    of: (title: string, version: string) => `《${title}》，版本 ${version}`,
    first: (effective: string) => `这是最早的版本，自${effective}起生效。`,
    replaces: (effective: string, before: string) =>
      `新版本自${effective}起生效，取代${before}起生效的版本；在此之前仍适用原版本。`,
    changes: "改了什么",
    comment: "怎样提意见",
    window: (from: string, until: string) => `${from}至${until}公开征求意见，请发到 `,
    anyTime: "有意见或疑问，随时可以按政策末尾的联系方式找我们。",
    anyTimeTo: "有意见或疑问，随时可以写信到 ",
    read: "阅读新版本全文",
    readPrevious: "阅读原版本",
    compare: "逐处对照",
  },
  sinceRead: sinceReadStrings,
  notFound: {
    title: "没有这个页面",
    hint: "地址可能写错了，或这个版本从未发布。这里有的版本是：",
    home: "回到现行政策",
  },
} as const;
