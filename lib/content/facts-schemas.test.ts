import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import { expect, test } from "vitest";
import { comparePolicies } from "../compare/compare-policies";
import { diffFacts } from "../facts/diff/diff-facts";
import { factsDiffJson } from "../facts/diff/to-json";
import { kindsOf } from "../facts/kinds";
import { factsJson } from "../facts/to-json";
import { CONTENTS } from "./__fixtures__/contents";
import { readFactsArchive } from "./facts";
import { fingerprint } from "./fingerprint";
import { readPolicyFiles } from "./policy-files";

const valid = (name: string) => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  const check = ajv.compile(JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, "utf8")));
  return (json: unknown) => (check(JSON.parse(JSON.stringify(json))) ? [] : check.errors);
};

/** Every version of a content folder that has facts, drafts too. */
function listed(content: string) {
  const { files } = readPolicyFiles({ root: process.cwd(), content, drafts: true, samples: true });
  const versions = files.map(({ document }) => ({ document, fingerprint: fingerprint(document) }));
  const archive = readFactsArchive({ root: process.cwd(), content }, versions, null);
  return versions.flatMap(({ document }) => {
    const facts = archive.versions.get(document.version)?.facts ?? null;
    return facts === null ? [] : [{ document, facts, kinds: kindsOf(archive.kinds, facts.kinds) }];
  });
}

test.each(CONTENTS)(
  "the facts of %s, and how they differ from version to version, conform to their schemas",
  (content) => {
    const sides = listed(content).sort((a, b) => (a.document.effectiveOn < b.document.effectiveOn ? -1 : 1));
    for (const { facts, kinds } of sides) expect(valid("facts")(factsJson(facts, kinds))).toEqual([]);
    for (const [at, after] of sides.entries()) {
      const before = sides[at - 1] ?? after;
      const compared = comparePolicies(before.document, after.document);
      const diff = diffFacts(before, after, compared);
      const json = factsDiffJson(diff, before.document.version, after.document.version, compared.changes.length > 0);
      expect(valid("facts-diff")(json)).toEqual([]);
      if (before === after) expect([json.entries, json.sentences]).toEqual([[], ["两版的清单相同。"]]);
    }
  },
);
