/** What the checks say about how a text reads. */
export const readingStrings = {
  longSentence: (count: number, limit: number) => ({
    message: `这句话有 ${count} 字，超过 ${limit} 字`,
    mend: "拆成几句，或改成列表",
  }),
  doubleNegative: (words: string) => ({ message: `“${words}”用了双重否定`, mend: "改为肯定的说法" }),
  abbreviation: (word: string) => ({
    message: `英文缩写“${word}”没有解释`,
    mend: "第一次出现时写出中文名称，或在附录里定义",
  }),
};
