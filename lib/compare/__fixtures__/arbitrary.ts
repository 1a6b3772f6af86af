import fc from "fast-check";

const SUBJECTS = ["我们", "您", "合作方", "关联公司", "支付宝公司", "客服"];
const VERBS = ["收集", "使用", "共享", "存储", "删除", "不会公开", "无需保存", "更正"];
const OBJECTS = ["手机号码", "收货地址", "浏览记录", "设备信息", "订单信息", "面部识别信息", "敏感个人信息"];
const ENDS = ["以完成订单的支付与配送", "用于验证您的身份", "并在15天内答复您", "，但法律另有规定的除外", "（如适用）", "以保障账户安全"];

const sentence = fc
  .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...VERBS), fc.constantFrom(...OBJECTS), fc.constantFrom(...ENDS))
  .map((parts) => `${parts.join("")}。`);

const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(""));
const title = fc
  .tuple(fc.constantFrom(...VERBS), fc.constantFrom(...OBJECTS))
  .map((parts) => parts.join(""));

/** A line of the small policy language of `build.ts`. */
export const line = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1, max: 5 }), text).map(([n, words]) => `${n}) ${words}`) },
  { weight: 2, arbitrary: title.map((words) => `## （一）${words}`) },
  { weight: 1, arbitrary: title.map((words) => `# 一、${words}`) },
  { weight: 1, arbitrary: text.map((words) => `**${words}**`) },
  { weight: 1, arbitrary: fc.tuple(title, text).map(([term, words]) => `= ${term}：${words}`) },
  { weight: 1, arbitrary: fc.tuple(title, title).map(([a, b]) => `| ${a} | ${b} |`) },
);

export const lines = fc.array(line, { maxLength: 16 });

type Edit = (source: readonly string[]) => readonly string[];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(20), line).map(([at, added]): Edit => (source) => source.toSpliced(at, 0, added)),
  fc.nat(20).map((at): Edit => (source) => source.toSpliced(at, 1)),
  fc.tuple(fc.nat(20), fc.nat(20)).map(([from, to]): Edit => (source) => {
    const moved = source.slice(from, from + 1);
    return source.toSpliced(from, 1).toSpliced(to, 0, ...moved);
  }),
  fc.tuple(fc.nat(20), sentence).map(([at, words]): Edit => (source) => source.map((before, i) => (i === at && !before.startsWith("|") ? before + words : before))),
  fc.nat(20).map((at): Edit => (source) => source.map((line, i) => (i === at ? line.replace("。", "。\n") : line))),
  fc.nat(20).map((at): Edit => (source) => source.map((line, i) => (i === at ? line.replace("，", ",").replace("15天", "三十天") : line))),
);

/** Two policies, the second grown out of the first by up to six edits. */
export const versions = fc
  .tuple(lines, fc.array(edit, { maxLength: 6 }))
  .map(([before, edits]): readonly [string, string] => [
    before.join("\n"),
    edits.reduce<readonly string[]>((source, change) => change(source), before).join("\n"),
  ]);
