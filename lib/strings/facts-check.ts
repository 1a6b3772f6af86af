/** What is said of a faulty file of facts or of plain lines: what is wrong, and how to mend it. Neither ends with a full stop. */

interface Said {
  readonly message: string;
  readonly mend: string;
}

const short = (text: string) => `“${text.length > 48 ? `${text.slice(0, 48)}…` : text}”`;
const nearest = (phrase: string | null, clause: string) =>
  phrase === null ? `${clause} 里没有相近的文字；照原文改写，或改用别的条款` : `最相近的是${short(phrase)}，照原文改写`;

export const factsCheckStrings = {
  "facts/other-text": (version: string): Said => ({
    message: `清单是对着另一份文字确认的，不是这一份 ${version}`,
    mend: "用 facts carry 把清单带到这份文字，逐条确认以后再改 fingerprint",
  }),
  "facts/other-version": (said: string, version: string): Said => ({
    message: `清单写的版本是 ${said}，文件却是 ${version} 的`,
    mend: "改正 version，或改文件名",
  }),
  "facts/unknown-version": (version: string): Said => ({
    message: `没有版本 ${version}，清单不知道说的是哪一份文字`,
    mend: "改正文件名，让它与 versions/ 或 drafts/ 里的版本一致，或删去这个文件",
  }),
  "facts/duplicate-id": (id: string, other: string): Said => ({
    message: `编号 ${id} 写了两次，另一次在 ${other}`,
    mend: "给其中一条另起一个没有用过的编号",
  }),
  "facts/unknown-clause": (clause: string, near: readonly string[]): Said => ({
    message: `条款 ${clause} 不存在`,
    mend: near.length > 0 ? `是不是 ${near.join(" 或 ")}` : "改为存在的条款编号",
  }),
  "facts/quote-gone": (quote: string, clause: string, phrase: string | null): Said => ({
    message: `引文${short(quote)}不在 ${clause} 里`,
    mend: nearest(phrase, clause),
  }),
  "facts/quote-too-long": (length: number, limit: number): Said => ({
    message: `引文有 ${length} 字，超过 ${limit} 字`,
    mend: "截取其中最要紧的一段",
  }),
  "facts/quote-ambiguous": (clauses: readonly string[]): Said => ({
    message: `同样的引文也在 ${clauses.join("、")} 里`,
    mend: "确认写的是哪一条；条款编号为准",
  }),
  "facts/value-gone": (field: string, value: string, clauses: readonly string[], phrase: string | null): Said => ({
    message: `${field} 的${short(value)}不在 ${clauses.join("、")} 里`,
    mend: nearest(phrase, clauses.join("、")),
  }),
  "facts/uncovered-clause": (clause: string, words: string): Said => ({
    message: `${clause}（${short(words)}）没有一条清单说到，也没有写明不必说`,
    mend: "补上这一条的内容，或在 factless 里写明为什么不必说",
  }),
  "facts/factless-covered": (clause: string, id: string): Said => ({
    message: `${clause} 写在 factless 里，${id} 却引用了它`,
    mend: "删去 factless 里的这一条，或改正引用",
  }),
  "facts/data-clause-as-rule": (clause: string): Said => ({
    message: `${clause} 说到收集或提供信息，清单里却只当作规则，或没有内容`,
    mend: "再看一遍：是否应写进收集、共享、公开或保存的清单",
  }),
  "facts/unknown-kind": (form: string): Said => ({
    message: `“${form}”不在种类表里`,
    mend: "在 kinds.yaml 里写上它属于哪一种，或写成 { form: 名称, kinds: [种类编号] }",
  }),
  "facts/unknown-kind-id": (id: string, near: readonly string[]): Said => ({
    message: `没有种类 ${id}`,
    mend: near.length > 0 ? `是不是 ${near.join(" 或 ")}` : "改为 kinds.yaml 里有的种类编号",
  }),
  "facts/unknown-purpose": (id: string, near: readonly string[]): Said => ({
    message: `没有目的 ${id}`,
    mend: near.length > 0 ? `是不是 ${near.join(" 或 ")}` : "改为 kinds.yaml 里有的目的编号",
  }),
  "facts/unknown-group": (id: string): Said => ({
    message: `没有分组 ${id}`,
    mend: "在 groups 里写上它，或改为已有的分组",
  }),
  "facts/form-twice": (form: string, kinds: readonly string[]): Said => ({
    message: `“${form}”同时写在 ${kinds.join("、")} 里`,
    mend: "只留一处；要看上下文的，从表里删去，在清单里写成 { form: 名称, kinds: [种类编号] }",
  }),
  "facts/purpose-without-words": (): Said => ({
    message: "写了目的编号，却没有照抄原文的目的",
    mend: "在 purpose 里照抄原文；原文没有写目的，就删去 purposes",
  }),
  "facts/sensitive-form": (form: string): Said => ({
    message: `sensitive 里的“${form}”不是 data 里的一项`,
    mend: "写成 data 里的一项",
  }),
  "facts/emphasis-basis": (form: string): Said => ({
    message: `“${form}”写着重点标注，原文这里却不是粗体下划线`,
    mend: "改正 basis，或删去这一条",
  }),
  "facts/shared-not-collected": (forms: readonly string[], kind: string): Said => ({
    message: `“${kind}”（${forms.join("、")}）会给别人，收集部分却没有写`,
    mend: "请法务看一下正文；清单照原文写，不必改",
  }),
  "facts/used-undefined": (form: string): Said => ({
    message: `“${form}”用在清单里，原文没有定义它`,
    mend: "请法务看一下正文；清单照原文写，不必改",
  }),
  "facts/no-path": (words: string): Said => ({
    message: `“${words}”在来源中没有地址`,
    mend: "地址确认以后写进 policy.yaml 的 pendingLinks",
  }),
  "facts/unconfirmed": (id: string): Said => ({
    message: `${id} 还没有人确认`,
    mend: "对照条款看过以后，删去 unconfirmed",
  }),
  "facts/promise-too-wide": (word: string): Said => ({
    message: `白话里有“${word}”，依据的条款里没有`,
    mend: "改用条款的说法，或补上说了这话的条款",
  }),
  "plain/too-long": (length: number, limit: number): Said => ({
    message: `白话有 ${length} 字，超过 ${limit} 字`,
    mend: "删去可以不说的",
  }),
  "plain/sentences": (count: number): Said => ({ message: `白话有 ${count} 句，超过两句`, mend: "合并或删去" }),
  "plain/no-you": (): Said => ({ message: "白话里没有“您”", mend: "对读者说话，用“您”" }),
  "plain/speaks-as-publisher": (): Said => ({
    message: "白话用了“我们”",
    mend: "白话是编者的概括，不是公司的承诺；发布者一律称“平台”",
  }),
  "plain/unknown-section": (section: string, near: readonly string[]): Said => ({
    message: `没有标题 ${section}`,
    mend: near.length > 0 ? `是不是 ${near.join(" 或 ")}` : "改为存在的标题编号",
  }),
  "plain/no-line": (section: string, title: string): Said => ({
    message: `${section}（${title}）没有白话`,
    mend: "给这一节写一到两句",
  }),
  "plain/section-twice": (section: string): Said => ({ message: `${section} 有两条白话`, mend: "只留一条" }),
  "plain/topic-twice": (topic: string): Said => ({ message: `“与您有关”里有两条“${topic}”`, mend: "只留一条" }),
  "plain/order": (section: string): Said => ({
    message: `${section} 的白话不在它的次序上`,
    mend: "按正文的次序排列",
  }),
  "plain/other-section": (clause: string, section: string): Said => ({
    message: `依据 ${clause} 不在 ${section} 一节里`,
    mend: "确认这一节离开它就会被误解；否则改用本节的条款",
  }),
} as const;

export type FactsRule = keyof typeof factsCheckStrings;
