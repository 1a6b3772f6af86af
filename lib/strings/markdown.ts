/** What files for assistants say around the words of the policy. */
export const markdownStrings = {
  version: (version: string, updated: string, effective: string) =>
    `版本 ${version}，更新日期：${updated}，生效日期：${effective}。`,
  superseded: (date: string) => `${date}起由新版本取代。`,
  address: (address: string, fingerprint: string) => `全文：${address} ，指纹（SHA-256）：${fingerprint}。`,
  links: "每一条后面的链接是这一条的编号和地址，引用时请一并写出。文字、粗体和下划线都与本站这一版相同。",
  llms: {
    about: (publisher: string) =>
      `${publisher}的隐私政策。引用时请写明版本和条款，并附条款的链接；清单是由条款整理的，以条款为准。`,
    inForce: "现行版本",
    text: "全文（Markdown，每条带编号和链接）",
    json: "全文（JSON）",
    facts: "清单（JSON）",
    older: "全部版本",
    lists: "清单",
    updates: "更新",
    summary: "版本一览（JSON）",
    atom: "更新（Atom）",
    jsonFeed: "更新（JSON Feed）",
  },
} as const;
