import { describe, expect, test } from "vitest";
import { indexOf, TESTED_CONTENTS } from "../content/__fixtures__/tested";
import { commonCharacters } from "./common-characters";
import { INDEX_NAME, indexScript, packIndex, unpackIndex } from "./packed-index";
import { allReadings, usualReadings } from "./readings";
import type { SearchIndex } from "./search-index";

test("the common characters are the first level of GB 2312, by their sounds", () => {
  const all = commonCharacters();
  expect([all.length, new Set(all).size, all.slice(0, 5).join(""), all.at(-1)]).toEqual([
    3755,
    3755,
    "啊阿埃挨哎",
    "座",
  ]);
});

/** What an index says, apart from the order of characters of one sound and from topics. */
function said({ readings, synonyms, ...rest }: SearchIndex) {
  const sorted = (of: ReadonlyMap<string, unknown>) => [...of].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...rest,
    usual: sorted(usualReadings(readings)),
    all: sorted(allReadings(readings)),
    synonyms: synonyms.map(({ terms, asks }) => ({ terms, asks })),
  };
}

describe.each(TESTED_CONTENTS)("the index of $folder", (tested) => {
  const index = indexOf(tested);
  test("is the same after it has travelled", () => {
    expect(said(unpackIndex(packIndex(index)))).toEqual(said(index));
  });
  test("leaves itself under its name when its file is run", () => {
    const self: Record<string, unknown> = {};
    new Function("self", indexScript(index))(self);
    expect(self[INDEX_NAME]).toEqual(JSON.parse(JSON.stringify(packIndex(index))));
  });
});

const emptyIndex: SearchIndex = {
  format: 1,
  versions: [],
  headings: [],
  records: [],
  readings: { usual: {}, also: {} },
  folds: { from: "", to: "" },
  synonyms: [],
};

test("an index of nothing is one", () => {
  expect(unpackIndex(packIndex(emptyIndex))).toEqual(emptyIndex);
});

test("a synonym that holds the sign between synonyms is refused", () => {
  const odd = { ...emptyIndex, synonyms: [{ topic: "", terms: ["甲|乙"], asks: [] }] };
  expect(() => packIndex(odd)).toThrow("a synonym with |: 甲|乙");
});
