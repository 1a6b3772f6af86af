import { describe, expect, it } from "vitest";
import { fingerprint } from "@/lib/content/fingerprint";
import { BODY, shopDocument, shopFacts } from "@/lib/facts/__fixtures__/shop";
import { readFacts } from "@/lib/facts/read-facts";
import { factsYaml } from "@/lib/facts/to-yaml";
import { carryToDraft, draftFingerprint } from "./carry-draft";
import { afterStep, type FactsReview, type FactsStep, missingWords, queueOf, waitingIn } from "./facts-review";
import { emptyFact, factOf, lackingIn, newFactId } from "./new-fact";

const BEFORE = shopDocument();
/** A purpose in other words, a term that is longer, a sentence that is new. */
const AFTER = shopDocument(
  BODY.replace("我们会记录搜索词，用于推荐。", "我们会记录搜索词和停留时长，用于推荐。")
    .replace("15天内答复", "三十天内答复")
    .replace("## 三、", "我们还会向保险公司提供订单信息。\n\n## 三、"),
  "2027-01-15",
);

async function begun(document = AFTER): Promise<FactsReview> {
  const carry = await carryToDraft(shopFacts(), BEFORE, document, null);
  return { document, facts: carry.facts, open: carry.unaccounted, touched: false };
}

const ids = (list: readonly { readonly entry: { readonly fact: { readonly id: string } } }[]) =>
  list.map(({ entry }) => entry.fact.id);

async function having(...steps: readonly FactsStep[]) {
  const review = steps.reduce(afterStep, await begun());
  const { kept, review: changed, broken, clauses } = queueOf(review);
  return { review, kept, changed: ids(changed), broken: ids(broken), clauses };
}

const NEW = {
  id: "s02",
  recipient: "保险公司",
  scene: "投保",
  data: ["订单信息"],
  at: [{ clause: "s2-p2", quote: "向保险公司提供" }],
};

describe("the facts of a draft", () => {
  it("are carried with the fingerprint that publishing asks for", async () => {
    expect(await draftFingerprint(AFTER)).toBe(fingerprint(AFTER));
    expect((await begun()).facts).toMatchObject({ version: "2027-01-15", fingerprint: fingerprint(AFTER) });
  });

  it("wait where a clause changed, where words are gone, and where a sentence is new", async () => {
    expect(await having()).toMatchObject({ kept: 4, changed: ["c02"], broken: ["r01"], clauses: ["s1-p2", "s2-p2"] });
  });

  it("wait for nothing where the text is the same", async () => {
    expect(waitingIn(queueOf(await begun(BEFORE)))).toBe(0);
  });

  it.each<[string, readonly FactsStep[], object]>([
    ["one is confirmed", [{ kind: "confirmed", id: "c02" }], { kept: 5, changed: [] }],
    ["one without its words cannot be confirmed", [{ kind: "confirmed", id: "r01" }], { kept: 4, broken: ["r01"] }],
    [
      "one gets the words that stand there now, and is looked at once more",
      [
        {
          kind: "reworded",
          id: "r01",
          replacements: [
            { keys: ["deadline"], text: "三十天" },
            { keys: ["at", 0, "quote"], text: "我们将在三十天内答复" },
          ],
        },
      ],
      { changed: ["c02", "r01"], broken: [] },
    ],
    [
      "a value that the text has no more is left out",
      [
        {
          kind: "reworded",
          id: "r01",
          replacements: [
            { keys: ["deadline"], text: null },
            { keys: ["at", 0, "quote"], text: "内答复" },
          ],
        },
        { kind: "confirmed", id: "r01" },
      ],
      { kept: 5, broken: [] },
    ],
    [
      "one goes, and its clause waits in its stead",
      [{ kind: "dropped", id: "r01" }],
      { broken: [], clauses: ["s1-p2", "s2-p2", "s3-p1"] },
    ],
    [
      "a new one accounts for its clause",
      [{ kind: "added", list: "sharing", fact: NEW }],
      { kept: 5, clauses: ["s1-p2"] },
    ],
    ["a faulty one is not taken", [{ kind: "added", list: "sharing", fact: { ...NEW, at: [] } }], { kept: 4 }],
    [
      "a clause without facts needs a reason",
      [{ kind: "factless", clause: "s2-p2", why: " " }],
      { clauses: ["s1-p2", "s2-p2"] },
    ],
    ["and with one it is accounted for", [{ kind: "factless", clause: "s2-p2", why: "举例" }], { clauses: ["s1-p2"] }],
    ["what joined a clause can be in its facts already", [{ kind: "seen", clause: "s1-p2" }], { clauses: ["s2-p2"] }],
  ])("%s", async (_, steps, expected) => {
    expect(await having(...steps)).toMatchObject(expected);
  });

  it("a quote that stands in another clause takes that clause with it", async () => {
    const { review } = await having({
      kind: "reworded",
      id: "s01",
      replacements: [{ keys: ["at", 0, "quote"], text: "我们还会向保险公司提供" }],
    });
    expect(review.facts.sharing[0]?.at).toEqual([{ clause: "s2-p2", quote: "我们还会向保险公司提供" }]);
  });

  it("are the same after they were taken away and read again", async () => {
    const { review } = await having({ kind: "confirmed", id: "c02" }, { kind: "added", list: "sharing", fact: NEW });
    expect(readFacts(factsYaml(review.facts)).data).toEqual(review.facts);
  });

  it("lack what none of their clauses says, a quote in its own clause", () => {
    const [fact] = shopFacts().collection;
    if (fact === undefined) throw new Error("no fact");
    const missing = (changed: Partial<typeof fact>) =>
      missingWords({ list: "collection", index: 0, fact: { ...fact, ...changed } }, BEFORE);
    expect(missing({ purpose: ["卖钱"] })).toEqual(["卖钱"]);
    const quote = "您需要提供手机号码和密码";
    expect(missing({ at: [{ clause: "s1-p2", quote }] })).toContain(quote);
  });
});

describe("a new fact", () => {
  const sharing = {
    ...emptyFact("sharing"),
    said: { recipient: "保险公司", scene: " 投保 ", role: "" },
    words: { data: ["订单信息", "收货地址"], purpose: ["投保"], method: ["接口"] },
    at: [{ clause: "s2-p2", quote: "向保险公司提供" }],
    kinds: { 订单信息: "address" },
  };

  it("has what was said and taken, with the kind of words that the table does not know", () => {
    expect(factOf(sharing, "x1")).toEqual({
      id: "x1",
      recipient: "保险公司",
      scene: "投保",
      method: "接口",
      purpose: ["投保"],
      data: [{ form: "订单信息", kinds: ["address"] }, "收货地址"],
      at: sharing.at,
    });
    expect(lackingIn(sharing)).toEqual([]);
  });

  it.each([
    ["collection", ["scene", "at"]],
    ["rights", ["right", "who", "do", "kind", "at"]],
    ["definitions", ["term", "at"]],
  ] as const)("of %s says what is still wanted", (list, expected) => {
    expect(lackingIn(emptyFact(list))).toEqual(expected);
  });

  it("has an id that no other has or had", () => {
    expect(newFactId("publicDisplay", "2027-01-15-sample", new Set(["publicdisplay-2027-01-15-sample-1"]))).toBe(
      "publicdisplay-2027-01-15-sample-2",
    );
  });
});
