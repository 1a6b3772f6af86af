import { describe, expect, test } from "vitest";
import { shopIndex } from "../__fixtures__/shop-index";
import { createFamilies } from "../canonical";
import { createCorpus } from "../corpus";
import { prepareEntries } from "../entry";
import { foldsOf } from "../normalise";
import { allReadings, usualReadings } from "../readings";
import { createThesaurus } from "../thesaurus";
import { cutPieces, functionWords } from "./pieces";
import type { Mechanism } from "./resolution";

const folds = foldsOf(shopIndex.folds);
const usual = usualReadings(shopIndex.readings);
const families = createFamilies(functionWords(folds), folds);
const passages = prepareEntries(shopIndex, folds, usual).flatMap((entry, order) =>
  entry.record.places.slice(0, 1).map((place) => ({ entry, place, path: "", order })),
);
const sources = {
  corpus: createCorpus(passages, () => []),
  ...families,
  thesaurus: createThesaurus(shopIndex.synonyms, folds, usual, families.canon),
  readings: allReadings(shopIndex.readings),
  spoken: true,
  without: new Set<Mechanism>(),
};

describe("a question word and what it asks about are one piece where the synonyms know them as one", () => {
  test.each([
    ["function words stand between them", "多久能给我答复", ["多久答复"]],
    ["the synonyms know them as one with another word of its family", "几天能给我回复", ["几天回复"]],
    ["the question word comes after", "回复一般要多久", ["多久回复"]],
    ["the synonyms do not know them as one", "多久能给我发票", ["发票"]],
  ])("%s: %s", (_, query, pieces) => {
    const cut = cutPieces(query, functionWords(folds), sources);
    expect(cut.flat().map(({ text }) => text)).toEqual(pieces);
  });
});
