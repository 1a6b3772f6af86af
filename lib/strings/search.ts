/** A version as it is shown: a sample is called one wherever it stands. */
const named = (version: string) => (version.endsWith("-sample") ? `${version}（示例）` : version);

/** What the search says before its engine is there. */
export const searchFieldStrings = {
  title: "搜索政策",
  label: "搜索",
  placeholder: "例如：怎么注销、会不会读剪贴板",
  close: "关闭",
  loading: "正在准备搜索……",
  failed: "没能取得搜索数据。请检查网络后再试，或用浏览器的页内查找。",
  retry: "重试",
  marks: (query: string) => `“${query}”`,
} as const;

/** What the search says. */
export const searchStrings = {
  noScript: "搜索需要脚本。您也可以打开政策全文，用浏览器的“在页面中查找”。",
  count: (total: number) => `找到 ${total} 条`,
  recent: "最近搜过（只保存在这台设备上）",
  clearRecent: "清除记录",
  suggestions: "常找的内容",
  suggested: ["注销账户", "删除个人信息", "关闭推荐", "第三方", "联系我们", "未成年人"],
  allVersions: "旧版本里也找找",
  thisVersion: "只搜这一版本",
  otherVersions: (versions: readonly string[]) => `这一版本里没有；其他版本有：${versions.map(named).join("、")}`,
  notInText: (words: readonly string[]) =>
    words.length > 0 ? `政策里没有提到“${words.join("”“")}”。` : "没有找到同时提到这些内容的条款。",
  tooShort: "请多输入一个字。",
  unknownVersion: (version: string) => `没有版本“${version}”，没有搜索。请从现行版本重新搜索。`,
  tryThese: "可以试试：",
  literal: (query: string) => `改为逐字搜索“${query}”`,
  literalOn: "正在逐字搜索",
  emphasised: "重点",
  definition: "术语定义",
  inVersions: (versions: readonly string[]) => `见于 ${versions.map(named).join("、")}`,
  markPosition: (index: number, total: number) => `第 ${index} 处，共 ${total} 处`,
  markCount: (total: number) => `本页共 ${total} 处`,
  markNone: "本页没有",
  previous: "上一处",
  next: "下一处",
  removeMarks: "取消高亮",
  readAsFacts: (words: string) => `按编者对条款的归纳找到${words}`,
  weaker: (without: readonly string[], words: readonly string[]) =>
    `没有同时说到“${without.join("”“")}”的条款，下面是说到“${words.join("”“")}”的`,
  siteChanges: "各版本改了什么：看版本比较",
  siteArchive: "现行版本和以前的版本：看版本列表",
  readAs: (words: string) => `已按${words}搜索`,
  readAsMeaning: (words: string) => `按意思相近的${words}找到`,
  readAsSound: (words: string) => `已按拼音理解为${words}`,
  readAsPieces: (words: string) => `已按${words}分开搜索`,
} as const;
