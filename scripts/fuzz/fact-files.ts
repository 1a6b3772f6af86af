import fc from "fast-check";
import { parseChecks } from "@/lib/content/checks-file";
import { fingerprint } from "@/lib/content/fingerprint";
import { BODY, factsFile, KINDS, LISTS, shopDocument, table } from "@/lib/facts/__fixtures__/shop";
import { carryFacts, idsIn } from "@/lib/facts/carry";
import { checkFacts } from "@/lib/facts/check-facts";
import { diffFacts } from "@/lib/facts/diff/diff-facts";
import { kindsOf } from "@/lib/facts/kinds";
import type { Facts } from "@/lib/facts/model";
import { readFacts, readKinds, readPlain } from "@/lib/facts/read-facts";
import { collectionCsv, sharingCsv } from "@/lib/facts/to-csv";
import { factsJson } from "@/lib/facts/to-json";
import { factsYaml } from "@/lib/facts/to-yaml";
import { houseWordingFinder } from "@/lib/policy/house-wording";
import type { PolicyDocument } from "@/lib/policy/model";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { firstHidden } from "@/lib/policy/parse/written-characters";
import { sampleSource } from "@/lib/testing/sample";
import { escaped } from "./hidden";
import { type FuzzTarget, target } from "./target";

const document = shopDocument();
const kinds = table();

const PIECES = [
  ..."-:[]{}\"'#&*!|>%@,?\n \t甲",
  "\n  - ",
  "null",
  "true",
  "12",
  "~",
  "<<: ",
  "!!binary ",
  "__proto__: ",
  "constructor: ",
  "kinds: []",
  "s1-p1",
  "手机号码",
  "c01",
];

/** A sound file with pieces put in or taken out anywhere. */
const edited = (sound: string) =>
  fc
    .array(fc.record({ at: fc.nat(sound.length), take: fc.nat(12), put: fc.constantFrom(...PIECES) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((edits) => edits.reduce((text, { at, take, put }) => text.slice(0, at) + put + text.slice(at + take), sound));

/** Either data or a reason, never both or neither. */
function reasoned(data: unknown, fatal: boolean): void {
  if ((data === null) !== fatal) throw new Error("neither data nor a reason");
  if (firstHidden(data) !== null) throw new Error("a hidden character was let in");
}

/** Everything that is made of facts, for facts that may be wrong about their text. */
function used(facts: Facts, about: PolicyDocument, at: Parameters<typeof checkFacts>[1]): void {
  checkFacts(facts, at, { document: about, fingerprint: fingerprint(about), kinds, linked: new Set() });
  const own = kindsOf(kinds, facts.kinds);
  factsJson(facts, own);
  collectionCsv(facts, about, own);
  sharingCsv(facts, own);
  const again = readFacts(factsYaml(facts)).data;
  if (JSON.stringify(again) !== JSON.stringify(facts)) throw new Error(`was written as ${factsYaml(facts)}`);
}

const plain = `version: "2022-11-15"\nfingerprint: ${"0".repeat(64)}\nrevised: "2026-12-01"\nstatus: editorial
lines:\n  - { section: s1, text: 甲, clauses: [s1-p1] }
questions:\n  - { id: q1, question: 甲, answer: 乙, clauses: [s1-p1], unanswered: 丙, open: [s1-p2] }\n`;
const checks =
  "- write: 账号\n  not: [帐号, 帐户]\n  why: 甲\n  except: [老帐户]\n- write: App\n  not: [APP, app]\n  why: 乙\n";

/** The text with a few characters put in, taken out or changed: facts are carried to it. */
const texts = fc
  .array(
    fc.record({
      at: fc.nat(BODY.length),
      take: fc.nat(20),
      put: fc.constantFrom("", "甲", "，", "。\n\n", "手机号码", "15", "不"),
    }),
    {
      maxLength: 3,
    },
  )
  .map((edits) => edits.reduce((text, { at, take, put }) => text.slice(0, at) + put + text.slice(at + take), BODY));

const words = fc.array(
  fc.constantFrom("账号", "帐号", "老帐户", "帐户", "APP", "App", "app.cn", "《帐号》", "甲", " ", "-"),
  {
    maxLength: 12,
  },
);

export const FACT_FILES: readonly FuzzTarget[] = [
  target(
    "facts: a sound file with pieces put in or taken out anywhere",
    150,
    edited(factsFile(LISTS, document)),
    (text) => {
      const { data, messages, at } = readFacts(text);
      reasoned(
        data,
        messages.some(({ fatal }) => fatal === true),
      );
      if (data !== null) used(data, document, at);
    },
  ),
  target(
    "facts: kinds and plain lines, the same way",
    300,
    fc.tuple(edited(KINDS), edited(plain)),
    ([table, lines]) => {
      for (const { data, messages } of [readKinds(table), readPlain(lines)]) {
        reasoned(
          data,
          messages.some(({ fatal }) => fatal === true),
        );
      }
    },
  ),
  target("facts: carried to another text, and compared", 50, texts, (body) => {
    const { document: after } = parsePolicy(sampleSource(body, { version: "2030-01-01" }), { path: "x" });
    const { data: facts } = readFacts(factsFile(LISTS, document));
    if (after === null || facts === null) return;
    const carried = carryFacts(facts, document, after, fingerprint(after));
    const states = (["kept", "review", "broken"] as const).flatMap((state) => idsIn(carried, state));
    if (new Set(states).size !== carried.carried.length) throw new Error("a fact was lost");
    const ids = new Set(after.blocks.map(({ id }) => id));
    if (carried.unaccounted.some((id) => !ids.has(id))) throw new Error("no clause of the newer version");
    const own = kindsOf(kinds);
    const [old, young] = [
      { document, facts, kinds: own },
      { document: after, facts: carried.facts, kinds: own },
    ];
    const there = diffFacts(old, young);
    const back = diffFacts(young, old);
    if (there.entries.length !== back.entries.length) throw new Error("backwards there are more or fewer changes");
    if ([...idsIn(carried, "review"), ...idsIn(carried, "broken")].some((id) => !there.notCompared.includes(id))) {
      throw new Error("a change of an unconfirmed fact was told");
    }
  }),
  target(
    "checks.yaml: a sound file with pieces put in or taken out anywhere",
    500,
    fc.tuple(edited(checks), words),
    ([text, said]) => {
      const { houseWording, problems } = parseChecks(text, "content/checks.yaml");
      reasoned(
        houseWording,
        problems.some(({ message }) => message.fatal === true),
      );
      if (houseWording === null) return;
      const sentence = said.join("");
      let from = 0;
      for (const { wording, start, end } of houseWordingFinder(houseWording)(sentence)) {
        if (start < from || !wording.not.includes(sentence.slice(start, end))) throw new Error("another word is meant");
        from = end;
      }
    },
  ),
  target("facts, plain lines, kinds and checks.yaml: hidden characters by any door", 250, escaped, (text) => {
    const facts = readFacts(factsFile(LISTS.replace("scene: 注册", `scene: ${text}`), document));
    const lines = readPlain(plain.replace("text: 甲", `text: ${text}`));
    const table = readKinds(KINDS.replace("label: 密码", `label: ${text}`));
    const wording = parseChecks(checks.replace("why: 甲", `why: ${text}`), "content/checks.yaml").houseWording;
    for (const data of [facts.data, lines.data, table.data, wording]) {
      if (firstHidden(data) !== null) throw new Error("a hidden character was let in");
    }
  }),
];
