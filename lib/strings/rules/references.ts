/** What the checks say about references to clauses, documents and links. */
export const referencesStrings = {
  unknownClause: (cited: string) => ({ message: `引用的“${cited}”在本文中不存在`, mend: "改为存在的条款编号" }),
  noArticle: (name: string, article: string, count: number) => ({
    message: `《${name}》共 ${count} 条，没有${article}`,
    mend: "核对条文的编号",
  }),
  titleDiffers: (cited: string, title: string) => ({
    message: `引用的标题“${cited}”与该条款的标题“${title}”不同`,
    mend: `改为“${title}”，或修改条款的标题`,
  }),
  documentUnknown: (title: string) => ({
    message: `提到了《${title}》，但没有登记这份文件`,
    mend: "在 policy.yaml 的 documents 下登记名称和网址",
  }),
  documentUnlinked: (title: string) => ({
    message: `提到了《${title}》，但读者无法点开`,
    mend: "确认网址后，写入 policy.yaml 的 documents",
  }),
  linkPending: () => ({
    message: "这里应是链接，但还没有网址",
    mend: "确认网址后，写入 policy.yaml 的 pendingLinks",
  }),
  linkMissing: (words: string) => ({
    message: `“${words}”请读者点击，但这里不是链接`,
    mend: '写成 <PendingLink id="…">文字</PendingLink>，或改写这句话',
  }),
  beyondCount: (found: string, count: number) => ({
    message: `“${found}”超出了文中写明的数目，一共只有 ${count} 个`,
    mend: "核对所引的编号，或核对写明的数目",
  }),
};
