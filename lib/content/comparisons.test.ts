import { expect, test } from "vitest";
import { arrangeArchive } from "../policy/archive";
import type { PolicyDocument } from "../policy/model";
import { pairsToCompare } from "./comparisons";

const document = (effectiveOn: string): PolicyDocument => ({
  version: effectiveOn,
  title: "政策",
  updatedOn: effectiveOn,
  effectiveOn,
  provenance: "source",
  emphasis: "official",
  changes: [],
  blocks: [],
});

const archive = (...dates: readonly string[]) =>
  arrangeArchive(dates.map((date) => ({ document: document(date), fingerprint: "", draft: false })));

const pairs = (today: string, ...dates: readonly string[]) =>
  pairsToCompare(archive(...dates), today).map(({ from, to }) => `${from} ${to}`);

test.each([
  ["one version has nothing to be compared with", "2026-01-01", ["2022-01-01"], []],
  ["neighbours", "2026-01-01", ["2021-01-01", "2022-01-01"], ["2021-01-01 2022-01-01"]],
  [
    "neighbours, and each version with the one in force, the older first",
    "2023-06-01",
    ["2021-01-01", "2022-01-01", "2023-01-01", "2027-01-01"],
    ["2021-01-01 2022-01-01", "2021-01-01 2023-01-01", "2022-01-01 2023-01-01", "2023-01-01 2027-01-01"],
  ],
])("%s", (_name, today, dates, expected) => {
  expect(pairs(today, ...dates)).toEqual(expected);
});
