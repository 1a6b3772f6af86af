import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../compare/compare-policies";
import { toJson } from "../../compare/readings/to-json";
import { weightySentences } from "../../compare/weight/weighty";
import { BODY, LISTS, shopDocument, shopFacts, shopKinds } from "../__fixtures__/shop";
import { diffFacts } from "./diff-facts";
import { evidenceOf } from "./evidence";
import { weightOfFacts } from "./weight";

type Edit = readonly [string, string];

const NEW_RECIPIENT = `  - id: s02
    recipient: 物流平台
    written: 物流平台
    scene: 配送
    at: [{ clause: s2-p2, quote: 我们向物流平台提供手机号码 }]
    data: [手机号码]
`;

/** Two versions of the text and of its lists, each edit made in both, or in the lists alone. */
function compared(edits: readonly Edit[], ofLists: readonly Edit[] = [], open: readonly string[] = []) {
  const edited = (text: string, some: readonly Edit[]) =>
    some.reduce((sum, [before, after]) => sum.replaceAll(before, after), text);
  const [before, after] = [shopDocument(BODY), shopDocument(edited(BODY, edits), "2027-01-15")];
  const kinds = shopKinds();
  const [old, young] = [shopFacts(LISTS, before), shopFacts(edited(edited(LISTS, ofLists), edits), after)];
  const diff = comparePolicies(before, after);
  const { entries } = diffFacts(
    { document: before, facts: old, kinds },
    { document: after, facts: young, kinds },
    diff,
    new Set(open),
  );
  return { diff, evidence: weightOfFacts(evidenceOf(entries, diff, { before, after })) };
}

function told(edits: readonly Edit[], ofLists: readonly Edit[] = [], open: readonly string[] = []) {
  const { diff, evidence } = compared(edits, ofLists, open);
  return weightySentences(diff, evidence).map(({ text }) => text);
}

describe("what the lists say is told of a change, and its words are not told again", () => {
  it.each<[string, readonly Edit[], readonly Edit[], readonly string[]]>([
    [
      "a kind that is collected nowhere else",
      [["手机号码和密码", "手机号码、步数和密码"]],
      [["[手机号码, 密码]", "[手机号码, 步数, 密码]"]],
      ["新收集的信息：步数"],
    ],
    [
      "a kind that another scene has",
      [["我们会记录搜索词", "我们会记录搜索词和手机号码"]],
      [["data: [搜索词]", "data: [搜索词, 手机号码]"]],
      ["这里增加的信息：手机号码"],
    ],
    [
      "a sensitive kind",
      [["手机号码和密码", "手机号码、面部识别信息和密码"]],
      [["[手机号码, 密码]", "[手机号码, 面部识别信息, 密码]"]],
      ["新增敏感信息：面部识别信息；新收集的信息：面部识别信息"],
    ],
    [
      "a recipient, in a clause that came",
      [["\n## 三、您的权利", "\n我们向物流平台提供手机号码。\n\n## 三、您的权利"]],
      [["rights:\n", `${NEW_RECIPIENT}rights:\n`]],
      ["新增接收方：物流平台"],
    ],
    [
      "of a list what it has more of",
      [["“我的-设置”</AppPath>注销", "“我的-设置”</AppPath>或者<AppPath>“我的-账号”</AppPath>注销"]],
      [["paths: [“我的-设置”]", "paths: [“我的-设置”, “我的-账号”]"]],
      ["新增途径：“我的-账号”"],
    ],
    ["a longer term", [["15天", "30天"]], [], ["答复期限：15天 → 30天（变长）"]],
    ["a shorter term", [["15天", "7天"]], [], ["答复期限：15天 → 7天（变短）"]],
    [
      "a term that is stated no more",
      [["，我们将在15天内答复", "，我们会答复"]],
      [
        ["我们将在15天内答复", "我们会答复"],
        ["    deadline: 15天\n", ""],
      ],
      ["不再写明：15天"],
    ],
    [
      "a consequence that is stated now",
      [["</u>。", "</u>，否则无法付款。"]],
      [["data: [银行卡号]", "data: [银行卡号]\n    refusal: 无法付款"]],
      ["原来没有写，现在写明：无法付款"],
    ],
    [
      "what the words say besides",
      [
        ["15天", "30天"],
        ["您可以在", "您须在"],
      ],
      [],
      ["答复期限：15天 → 30天（变长）；确定程度：可以 → 须"],
    ],
  ])("%s", (_, edits, ofLists, expected) => {
    expect(told(edits, ofLists)).toEqual(expected);
  });

  it("makes a change important whose words are not", () => {
    const { diff, evidence } = compared([["型号、IMEI", "型号"]], [["型号, IMEI", "型号"]]);
    expect([...evidence.values()].flat().map(({ text }) => text)).toEqual(["减少定义里的项目：IMEI"]);
    expect(toJson(diff, evidence).changes.map(({ important }) => important)).toEqual([true]);
  });

  it("says nothing of facts that nobody has confirmed: their clauses weigh what their words weigh", () => {
    expect(told([["15天", "30天"]], [], ["r01"])).toEqual(["答复期限：15天 → 30天"]);
  });

  it("says nothing where nothing but the layout changed", () => {
    expect(told([["型号、IMEI", "型号，IMEI"]])).toEqual([]);
  });
});
