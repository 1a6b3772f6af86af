/** What the checks say about slips of the pen. Each entry is a message without its full stop, and how to mend it. */
export const slipsStrings = {
  repeatedCharacters: (character: string, count: number) => ({
    message: `“${character}”连写了 ${count} 次`,
    mend: "删去多写的字，并核对此处原本要写的词",
  }),
  etcetera: () => ({ message: "“等等”后面紧接其他文字", mend: "改为“等”，或核对此处是否写错了词" }),
  repeatedWord: (word: string) => ({ message: `“${word}”重复写了两遍`, mend: "删去其中一个" }),
  repeatedEntry: (entry: string) => ({
    message: `并列的各项里，“${entry}”前面已经列过`,
    mend: "删去重复的一项，或核对此处原本要写的词",
  }),
  lookAlike: (sign: string, character: string) => ({
    message: `“${sign}”是部首字符，不是汉字“${character}”，搜不到，也会被当作改动`,
    mend: `改为汉字“${character}”`,
  }),
  punctuationRun: (marks: string) => ({ message: `标点“${marks}”连用`, mend: "只保留一个标点" }),
  markInsideBracket: (mark: string) => ({
    message: `标点“${mark}”紧挨着括号或引号，前面或后面没有文字`,
    mend: "删去这个标点，或补上缺少的文字",
  }),
  halfWidth: (found: string, expected: string) => ({
    message: `中文里用了半角标点“${found}”`,
    mend: `改为全角“${expected}”`,
  }),
  spaceBetween: () => ({ message: "中文之间有多余的空格", mend: "删去空格" }),
  spaceRun: () => ({ message: "连续用了两个以上的空格", mend: "只留一个空格，或全部删去" }),
  spaceOneSide: () => ({
    message: "字母或数字只有一侧有空格",
    mend: "两侧都加空格，或都不加",
  }),
  unclosed: (open: string, close: string) => ({ message: `“${open}”没有配对的“${close}”`, mend: `补上“${close}”` }),
  unopened: (close: string, open: string) => ({
    message: `“${close}”前面没有配对的“${open}”`,
    mend: `补上“${open}”，或删去“${close}”`,
  }),
  turned: (found: string, expected: string) => ({
    message: `引号“${found}”的方向反了`,
    mend: `改为“${expected}”`,
  }),
  nestedQuotes: () => ({
    message: "引号里面又用了同样的引号",
    mend: "里层的引号改为‘’；如这个引号的方向反了，改为反方向的引号",
  }),
  mismatched: (open: string, close: string, expected: string) => ({
    message: `“${open}”与“${close}”不成对`,
    // Of half a pair in either width the full one is meant.
    mend: "()".includes(open) ? `把“${open}”改为“（”` : `把“${close}”改为“${expected}”`,
  }),
  stopInsideBracket: () => ({
    message: "句号写在了句中的括号里面，括号后没有标点，两句话连在了一起",
    mend: "把句号移到括号后面",
  }),
  labelStyle: (found: string, expected: string) => ({
    message: `同一组编号里，“${found}”与其他编号的写法不同`,
    mend: `改为“${expected}”`,
  }),
  labelGap: (found: string, previous: string, expected: string) => ({
    message: previous === "" ? `编号从“${found}”开始` : `编号“${found}”前面是“${previous}”，中间缺了`,
    mend: `改为“${expected}”，或补上缺少的内容`,
  }),
  labelRepeat: (found: string, previous: string, expected: string) => ({
    message: found === previous ? `编号“${found}”重复` : `编号“${found}”排在“${previous}”后面`,
    mend: `改为“${expected}”`,
  }),
  variant: (found: string, standard: string) => ({
    message: `“${found}”是“${standard}”的另一种写法，规范用语是“${standard}”`,
    mend: `改为“${standard}”`,
  }),
  variantMixed: (found: string, standard: string) => ({
    message: `全文有“${found}”和“${standard}”两种写法`,
    mend: `统一为“${standard}”`,
  }),
  variantOf: (found: string, other: string, standard: string) => ({
    message: `“${found}”与别处的“${other}”用字不同`,
    mend: `统一为“${standard}”`,
  }),
  whenWithoutEnd: () => ({ message: "“当”后面没有“时”", mend: "在逗号前补上“时”" }),
  thenWithoutIf: () => ({ message: "“那么”前面没有“如果”", mend: "在前一个分句补上“如果”，或删去“那么”" }),
  stopInsideItem: () => ({
    message: "列表项以分号结束，中间却用了句号",
    mend: "把中间的句号改为逗号，或把各项末尾的分号改为句号",
  }),
  prerequisite: () => ({ message: "“前提下”前面缺“的”", mend: "改为“的前提下”" }),
  brokenSentence: () => ({
    message: "这句话没有写完就分段了",
    mend: "与下一段合并；如已写完，在末尾补上标点",
  }),
  halfSentence: (found: string) => ({
    message: `“${found}”后面像是少了词，或前面多了词，句子不完整`,
    mend: "补全或删去改到一半留下的字词",
  }),
  noStop: () => ({ message: "这一段末尾没有标点", mend: "补上句号或分号" }),
  misprint: (found: string, expected: string) => ({
    message: `“${found}”疑有错字、漏字或多字`,
    mend: expected,
  }),
  misprintTo: (expected: string) => `改为“${expected}”`,
  houseWording: (found: string, { write, why }: { readonly write: string; readonly why: string }) => ({
    message: `“${found}”不合统一用语：${why.replace(/。$/u, "")}`,
    mend: `改为“${write}”`,
  }),
  includedWithout: () => ({ message: "“在内的”前面没有“包括”", mend: "在列举之前补上“包括”" }),
  mixedSeries: () => ({ message: "并列的词之间逗号和顿号混用", mend: "把逗号改为顿号" }),
  noSuchDay: (found: string) => ({ message: `没有“${found}”这一天或这个月`, mend: "核对日期" }),
  otherWeekday: (found: string, right: string) => ({
    message: `“${found}”是星期${right}`,
    mend: "核对日期和星期",
  }),
  reversedDates: (from: string, to: string) => ({
    message: `期间的起点“${from}”晚于终点“${to}”`,
    mend: "核对两个日期，或把它们对调",
  }),
  dateDiffers: (kind: "effective" | "updated" | "announced", found: string, expected: string) => {
    const name = { effective: "生效日期", updated: "更新日期", announced: "发布日期" }[kind];
    return {
      message: `正文写的${name}“${found}”与本版的日期不同`,
      mend: `改为“${expected}”，或修改本版的日期`,
    };
  },
  countDiffers: (found: string, said: number, listed: number) => ({
    message: `“${found}”说有 ${said} 项，实际列了 ${listed} 项`,
    mend: "核对项数，或补上缺少的内容",
  }),
  mixedNumerals: (found: string) => ({
    message: `“${found}”混用了汉字数字和阿拉伯数字`,
    mend: "只用一种数字，并核对数值",
  }),
  otherScript: (found: string, other: string) => ({
    message: `同一段里，“${other}”和“${found}”用了两种数字`,
    mend: "统一用汉字或阿拉伯数字",
  }),
  wideDigits: (found: string) => ({ message: `“${found}”是全角数字`, mend: "改为半角数字" }),
  misspelled: (found: string, expected: string) => ({
    message: `“${found}”疑有错字，很少有文本这样写`,
    mend: `如本意是“${expected}”，请改正；是专名的不必处理`,
  }),
  missingCharacter: (found: string, expected: string) => ({
    message: `“${found}”疑漏了一个字`,
    mend: `如本意是“${expected}”，请补上；是专名的不必处理`,
  }),
  particle: (found: string, particle: string, right: string, expected: string) => ({
    message: `“${found}”里的“${particle}”应作“${right}”`,
    mend: `改为“${expected}”`,
  }),
  placeholder: (found: string) => ({ message: `“${found}”像是待填的内容`, mend: "填上实际内容，或删去" }),
};
