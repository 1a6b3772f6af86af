import { describe, expect, test } from "vitest";
import { readOptions } from "./load-content";
import { readPolicyFiles } from "./policy-files";
import { readSynonyms } from "./synonyms";

const documents = readPolicyFiles(readOptions({}, process.cwd())).files.map(({ document }) => document);

describe("the synonyms of a policy", () => {
  test("are those of which a word stands in its text", () => {
    const texts = JSON.stringify(documents);
    const { awake, asleep } = readSynonyms(process.cwd(), documents);
    expect(awake.length).toBeGreaterThan(0);
    expect(asleep.filter(({ terms }) => terms.some((term) => texts.includes(term)))).toEqual([]);
  });

  test("all sleep where there is no text but the front matter's", () => {
    const { awake } = readSynonyms(process.cwd(), []);
    expect(awake.filter(({ terms }) => !terms.some((term) => "生效日期更新日期".includes(term)))).toEqual([]);
  });
});
