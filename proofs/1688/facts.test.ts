import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import { expect, it } from "vitest";
import { z } from "zod";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { fingerprint } from "@/lib/content/fingerprint";
import { carryFacts, idsIn } from "@/lib/facts/carry";
import { checkPlain, LINE_LIMIT } from "@/lib/facts/check-plain";
import { classOf } from "@/lib/facts/diff/classes";
import { diffFacts } from "@/lib/facts/diff/diff-facts";
import { factsSentences } from "@/lib/facts/diff/sentences";
import { clausesOfFact, entriesOf } from "@/lib/facts/entries";
import { byKind, countsOf } from "@/lib/facts/lists";
import { sensitiveOf } from "@/lib/facts/sensitive";
import { collectionCsv, sharingCsv } from "@/lib/facts/to-csv";
import { factsJson } from "@/lib/facts/to-json";
import { factsOf, kinds, plainOf } from "./facts";
import { DRAFT_SAMPLE, OLD_SAMPLE, once, PUBLISHED, proof, sampleProof, version } from "./text";

const row = z.looseObject({ list: z.string(), id: z.string(), clauses: z.array(z.string()), quote: z.string() });
const difference = z.object({ id: z.string(), fields: z.array(z.string()), reason: z.string().min(5) });
const fixture = <T>(name: string, schema: z.ZodType<T>): readonly T[] =>
  z.array(schema).parse(JSON.parse(readFileSync(`proofs/1688/facts/${name}.json`, "utf8")));

const published = once(() => factsOf(PUBLISHED));

/** A fact in the terms of the annotation. */
function annotated(id: string): Readonly<Record<string, unknown>> {
  const entry = entriesOf(published()).find(({ fact }) => fact.id === id);
  if (entry === undefined) return {};
  const { fact } = entry;
  const forms = "data" in fact ? { data: fact.data.map(({ form }) => form) } : {};
  const named = "class" in fact ? { class: fact.class?.value ?? null } : {};
  const sensitive =
    entry.list === "collection" || entry.list === "sharing"
      ? {
          sensitive: sensitiveOf(entry.fact, kinds())
            .map(({ form, basis }) => `${form} ${basis}`)
            .sort(),
        }
      : {};
  return {
    ...fact,
    ...forms,
    ...named,
    ...sensitive,
    clauses: [...clausesOfFact(fact)].sort(),
    quote: fact.at[0]?.quote,
  };
}

proof("the facts beside the annotation that they came from", () => {
  it("differ from it where a reason is given, and nowhere else", () => {
    const differences = new Map(fixture("differences", difference).map((one) => [one.id, one.fields]));
    const found = fixture("annotation", row).flatMap(({ list: _, id, ...fields }) => {
      const ours = annotated(id);
      const changed = Object.entries(fields).flatMap(([field, value]) => {
        const theirs = field === "clauses" && Array.isArray(value) ? [...value].sort() : value;
        return JSON.stringify(ours[field] ?? null) === JSON.stringify(theirs) ? [] : [field];
      });
      return changed.length > 0 ? [{ id, fields: changed }] : [];
    });
    const annotatedIds = new Set(fixture("annotation", row).map(({ id }) => id));
    const added = entriesOf(published()).flatMap(({ fact: { id } }) =>
      annotatedIds.has(id) ? [] : [{ id, fields: ["new"] }],
    );
    expect([...found, ...added]).toEqual([...differences].map(([id, fields]) => ({ id, fields })));
  });

  it("are all there", () => {
    const { collection, sharing, rights, settings } = published();
    expect([collection.length, sharing.length, rights.length, settings.length]).toEqual([64, 24, 22, 29]);
    expect(entriesOf(published())).toHaveLength(245);
  });

  it("count what the text leaves unsaid", () => {
    expect(countsOf(published())).toEqual({
      collection: 64,
      withoutClass: 47,
      withoutPurpose: 7,
      withoutRefusal: 59,
      vague: 43,
      sharing: 24,
      unnamed: 21,
      withoutRole: 14,
      withoutMethod: 16,
      rights: 22,
      withDeadline: 13,
      settings: 29,
    });
  });

  it("print slips of the source to the letter", () => {
    const text = JSON.stringify(factsJson(published(), kinds()));
    for (const words of ["单独的搜索词字信息", "网络等等等级保护", "自主进行登陆密码修改", "帐号及日志信息"])
      expect(text).toContain(words);
  });

  it("say that the search words are no personal information by the publisher's claim, and that filters stay on the device", () => {
    const fact = (id: string) => published().collection.find((one) => one.id === id);
    expect(fact("c18")?.note).toContain("政策主张");
    expect(fact("c43")?.onDevice).toBe(true);
    expect(fact("c49")?.note).toContain("识别为1688指令时上传");
  });

  it("keep the promise about advertisers to the section on advertising", () => {
    const holders = entriesOf(published()).filter((entry) =>
      JSON.stringify(entry.fact).includes("个人身份信息委托合作方处理"),
    );
    expect(holders.flatMap(({ fact }) => clausesOfFact(fact)).filter((one) => !one.startsWith("s3-1-5-2"))).toEqual([]);
  });

  it("find every scene of a phone number, and no recipient of it", () => {
    const phone = byKind(published(), kinds())
      .flatMap((group) => group.kinds)
      .find(({ kind }) => kind === "phone");
    expect(phone?.collection.map(({ id }) => id)).toEqual(["c01", "c02", "c31"]);
    expect(phone?.sharing).toEqual([]);
  });

  it("give a term only where the text has one, and lead to it", () => {
    const dated = published().rights.filter(({ deadline }) => deadline !== null);
    expect(dated.map(({ id }) => id)).toEqual("r01 r02 r03 r04 r05 r07 r08 r09 r10 r11 r12 r14 r22".split(" "));
    expect(
      dated.every((fact) => clausesOfFact(fact).some((clause) => clause === "s4-7-p1" || clause === "s8-p1")),
    ).toBe(true);
  });
});

proof("the JSON and the tables", () => {
  it("conform to docs/schema/facts.schema.json", () => {
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync("docs/schema/facts.schema.json", "utf8")),
    );
    validate(JSON.parse(JSON.stringify(factsJson(published(), kinds()))));
    expect(validate.errors).toBeNull();
  });

  it("use terms that the Data Privacy Vocabulary 2.3 has", () => {
    const names = new Set(
      readFileSync("lib/facts/__fixtures__/dpv-2.3.txt", "utf8")
        .split("\n")
        .flatMap((line) => {
          const [, prefix, rest] = /^(dpv|pd): (.*)$/.exec(line) ?? [];
          return (rest ?? "").split(" ").map((name) => `${prefix}:${name}`);
        }),
    );
    const json = JSON.stringify(factsJson(published(), kinds()));
    const used = new Set(json.match(/"(?:dpv|pd):[A-Za-z]+"/g)?.map((term) => term.slice(1, -1)));
    expect(used.size).toBeGreaterThan(50);
    expect([...used].filter((term) => !names.has(term))).toEqual([]);
  });

  it("say what they are, leave no cell empty and start no formula", () => {
    for (const csv of [collectionCsv(published(), version(PUBLISHED), kinds()), sharingCsv(published(), kinds())]) {
      expect(
        csv.startsWith(
          "\uFEFF本表由 2022-11-15 版的条款整理，以条款为准；写的是政策说会怎样，不是您的实际收集记录。\r\n",
        ),
      ).toBe(true);
      expect(csv).not.toMatch(/,,|,\r\n|\r\n,/);
      expect(csv).not.toMatch(/(?:^|,)"?[=+@-]/m);
    }
  });
});

proof("the plain lines", () => {
  const line = (section: string) => plainOf(PUBLISHED).lines.find((one) => one.section === section)?.text ?? "";

  it("are one a heading, short, to the reader, and promise nothing that their clauses do not", () => {
    const plain = plainOf(PUBLISHED);
    const at = () => ({ line: 1, column: 1 });
    const reports = checkPlain(plain, at, {
      document: version(PUBLISHED),
      fingerprint: fingerprint(version(PUBLISHED)),
    });
    // 仅 in s3-3 misleads without the six exemptions of another section.
    expect(reports.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      "plain/other-section 依据 s3-5-p1 不在 s3-3 一节里",
    ]);
    expect([plain.lines.length, plain.questions.length]).toEqual([69, 12]);
    expect(Math.max(...plain.lines.map(({ text }) => text.length))).toBeLessThanOrEqual(LINE_LIMIT);
  });

  it.each([
    ["s2-1-1", /至少/, /其余可选|手机号码?必填/],
    ["s2-1-3", /或人脸|证件信息或/, /需要人脸|必须.*人脸|可以不用人脸/],
    ["s2-2-2", /平台认为/, /[。；]搜索词不是个人信息/],
    ["s2-2-3", /管理/, /不再收集|关闭后/],
    ["s2-5-1", /您评论、向商家提问时，昵称/, /评价会显示昵称|评价时.*昵称/],
    ["s2-6-4", /识别为1688的指令才上传/, /不收集剪贴板/],
    ["s2-7", /可能/, /征得.*同意后|经您同意/],
    ["s3-1-5-2", /不会委托给他们/, /所有合作方|任何合作方/],
    ["s3-3", /另见（五）/, /只有两种|仅两种/],
    ["s4-5", /申请注销/, /15天|15 天/],
    ["s5-1", /不少于三年/, /保存三年|^您的信息保存/],
    ["s5-2", /如适用/, /不出境|不会传/],
  ])("the trap of %s: says %s and never %s", (section, says, never) => {
    expect(line(section)).toMatch(says);
    expect(line(section)).not.toMatch(never);
  });
});

const compared = once(() => comparePolicies(version(PUBLISHED), version(DRAFT_SAMPLE)));

sampleProof("the facts of the draft of 2027", () => {
  const carried = once(() =>
    carryFacts(published(), version(PUBLISHED), version(DRAFT_SAMPLE), fingerprint(version(DRAFT_SAMPLE)), compared()),
  );

  it("are carried as the clauses are paired", () => {
    expect(
      ["kept", "review", "broken"].map((state) => carried().carried.filter((one) => one.state === state).length),
    ).toEqual([198, 22, 25]);
    for (const id of ["t01", "t04", "t07", "t14"]) expect(idsIn(carried(), "kept")).toContain(id);
    for (const id of ["c19", "c53", "c54"]) expect(idsIn(carried(), "review")).toContain(id);
    const late = carried().carried.filter(({ missing }) => missing.includes("15天"));
    expect(late.map(({ entry }) => entry.fact.id)).toEqual(
      "r01 r02 r03 r04 r05 r07 r08 r09 r10 r11 r12 r14 r22".split(" "),
    );
  });

  it("are not wanted of an old sample either where its words stand", () => {
    const old = version(OLD_SAMPLE);
    const carry = carryFacts(published(), version(PUBLISHED), old, fingerprint(old));
    expect(
      ["kept", "review", "broken"].map((state) => carry.carried.filter((one) => one.state === state).length),
    ).toEqual([209, 10, 26]);
  });

  it("tell what the draft changes", () => {
    const side = (id: string) => ({ document: version(id), facts: factsOf(id), kinds: kinds() });
    const diff = diffFacts(side(PUBLISHED), side(DRAFT_SAMPLE), compared());
    const of = (kind: string) => diff.entries.filter((entry) => entry.kind === kind);
    expect(diff.notCompared).toEqual([]);
    expect(of("接收方+").map(({ scope, after }) => `${scope} ${after}`)).toEqual(["全文 您所选择的即时配送服务提供者"]);
    expect(of("权利+").map(({ after }) => after)).toEqual(["转移", "请求限制处理（五种情形）"]);
    expect(of("设置+").map(({ after }) => after)).toEqual(["用语音助手关闭个性化推荐"]);
    expect(of("承诺+").map(({ after }) => after)).toEqual(["面部识别不是验证身份的唯一方式"]);
    expect(of("联系方式变化").map(({ after }) => after)).toEqual(["privacy-complaints@example.com"]);
    expect(of("答复期限变长").map(({ before, after }) => `${before} ${after}`)).toEqual(
      Array(13).fill("15天 十五个工作日"),
    );
    expect(of("定义变化").map(({ id }) => id)).toEqual(["d01", "c19", "c53", "c54"]);
    expect(of("出境变化").length).toBeGreaterThan(3);
    expect([...of("种类+"), ...of("种类-")].filter(({ clauses }) => !clauses.includes("s2-10-t1"))).toEqual([]);
    expect(factsSentences(diff, true)).toEqual([
      "新收集的信息：订单支付信息。",
      "有 12 个场景用到的信息种类有增减。",
      "新增 1 个接收方（您所选择的即时配送服务提供者）。",
      "答复期限由15天改为十五个工作日（变长），共 13 处。",
      "新增敏感信息：面部识别信息、支付宝账号。",
      "新增权利：转移、请求限制处理（五种情形）。",
      "新增设置：用语音助手关闭个性化推荐。",
      "新增出境说明：不再办理出境手续的情形。",
      "新增承诺：面部识别不是验证身份的唯一方式。",
      "途径有变化（2 处）。",
      "限制有变化（1 处）。",
      "出境有变化（5 处）。",
      "未成年人有变化（1 处）。",
      "定义有变化（4 处）。",
      "联系方式有变化（1 处）。",
    ]);
  });

  it("tell the same backwards, mirrored, and nothing of a version and itself", () => {
    const side = (id: string) => ({ document: version(id), facts: factsOf(id), kinds: kinds() });
    const told = diffFacts(side(PUBLISHED), side(DRAFT_SAMPLE), compared());
    const back = diffFacts(side(DRAFT_SAMPLE), side(PUBLISHED));
    const mirror: Readonly<Record<string, string>> = { "+": "-", "-": "+" };
    const words: Readonly<Record<string, string>> = {
      变长: "变短",
      变短: "变长",
      "未写明→写明": "写明→未写明",
      "写明→未写明": "未写明→写明",
    };
    const flipped = (kind: string) =>
      words[kind] ??
      kind.replace(/[+-]$/, (sign) => mirror[sign] ?? "").replace(/变长$|变短$/, (term) => words[term] ?? "");
    const line = (kind: string, scope: string, id: string, before: string | null, after: string | null) =>
      [kind, scope, id, before, after].join(" ");
    expect(back.entries.map((one) => line(flipped(one.kind), one.scope, one.id, one.after, one.before)).sort()).toEqual(
      told.entries.map((one) => line(one.kind, one.scope, one.id, one.before, one.after)).sort(),
    );
    expect(diffFacts(side(DRAFT_SAMPLE), side(DRAFT_SAMPLE))).toEqual({ entries: [], notCompared: [] });
  });
});

proof("a face added to what registration asks for", () => {
  it("is new to the scene, not to the text, is sensitive, and makes the change one of kinds", () => {
    const facts = published();
    const collection = facts.collection.map((fact) =>
      fact.id === "c01" ? { ...fact, data: [...fact.data, { form: "面部识别信息", kinds: null }] } : fact,
    );
    const side = { document: version(PUBLISHED), facts, kinds: kinds() };
    const { entries } = diffFacts(side, { ...side, facts: { ...facts, collection } });
    expect(entries.map(({ kind, scope, id, after }) => `${kind} ${scope} ${id} ${after} ${classOf(kind)}`)).toEqual([
      "种类+ 场景 c01 面部识别信息 处理种类变化",
      "敏感+ 场景 c01 面部识别信息 处理种类变化",
    ]);
  });
});
