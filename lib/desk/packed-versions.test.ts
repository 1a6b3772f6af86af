import { expect, test } from "vitest";
import { packVersions, unpackVersion } from "@/lib/desk/packed-versions";
import type { PolicyDocument } from "@/lib/policy/model";
import { sampleDocument } from "./__fixtures__/documents";

const older = sampleDocument("2022-11-15", ["甲", "乙", "丙"]);
const newer: PolicyDocument = {
  ...sampleDocument("2023-01-01", ["甲", "乙", "丁"]),
  changes: [
    { clause: "s1-p3", class: "文字更正", note: "改了一个字。" },
    { clause: "s1-p2", class: "排版", note: "" },
  ],
};

test("a block that two versions share is stored once", () => {
  const packed = packVersions([older, newer]);
  expect(packed.blocks).toHaveLength(5);
  expect(packed.versions.map(({ blocks }) => blocks)).toEqual([
    [0, 1, 2, 3],
    [0, 1, 2, 4],
  ]);
});

test("a version comes out as it went in, without notes that only record a class", () => {
  const packed = packVersions([older, newer]);
  expect(unpackVersion(packed, "2022-11-15")).toEqual(older);
  expect(unpackVersion(packed, "2023-01-01")).toEqual({ ...newer, changes: newer.changes.slice(0, 1) });
  expect(unpackVersion(packed, "1999-01-01")).toBeNull();
});
