import { describe, expect, test } from "vitest";
import { TESTED_CONTENTS } from "./__fixtures__/tested";
import { readSynonyms } from "./synonyms";

describe.each(TESTED_CONTENTS)("the synonyms of $folder", ({ folder, documents }) => {
  test("are those of which a word stands in its text", () => {
    const texts = JSON.stringify(documents);
    const { awake, asleep } = readSynonyms(process.cwd(), documents, folder);
    expect(awake.length).toBeGreaterThan(0);
    expect(asleep.filter(({ terms }) => terms.some((term) => texts.includes(term)))).toEqual([]);
  });

  test("all sleep where there is no text but the front matter's", () => {
    const { awake } = readSynonyms(process.cwd(), [], folder);
    expect(awake.filter(({ terms }) => !terms.some((term) => "生效日期更新日期".includes(term)))).toEqual([]);
  });
});
