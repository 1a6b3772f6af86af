type Nothing = { readonly reason: string; readonly words?: readonly string[]; readonly versions?: readonly string[] };

/** What `npm run policy -- search` says. */
export const searchCommandStrings = {
  description: "搜索政策，结果与网页相同",
  query: "要找的话；写 - 则从标准输入逐行读取，每行输出一行 JSON",
  version: "只搜这个版本（版本号或文件）；不写就搜现行版本",
  json: "输出 JSON",
  found: (version: string, total: number) => `版本 ${version}：找到 ${total} 条`,
  notice: (words: readonly string[]) => `已按“${words.join("”“")}”搜索`,
  nothing: (version: string, { words = [], versions = [] }: Nothing) => {
    const why = words.length > 0 ? `，正文里没有“${words.join("”“")}”` : "";
    const elsewhere = versions.length > 0 ? `；这些版本里有：${versions.join("、")}` : "";
    return `版本 ${version}：没有找到${why}${elsewhere}`;
  },
} as const;
