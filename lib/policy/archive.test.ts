import { describe, expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { arrangeArchive, findVersion, versionInForce } from "./archive";

const archive = arrangeArchive(
  ["2022-11-15", "2021-11-01-sample", "2027-01-15"].map((version) => ({
    document: sampleDocument("## 一、甲", { version }),
    fingerprint: version,
    draft: version === "2027-01-15",
  })),
);

test("versions stand in the order of their effective dates and know their neighbours", () => {
  expect(
    archive.map(({ document, previous, next, supersededOn }) => [document.version, previous, next, supersededOn]),
  ).toEqual([
    ["2021-11-01-sample", null, "2022-11-15", "2022-11-15"],
    ["2022-11-15", "2021-11-01-sample", "2027-01-15", "2027-01-15"],
    ["2027-01-15", "2022-11-15", null, null],
  ]);
});

describe("the version in force", () => {
  test.each([
    ["2000-01-01", "2021-11-01-sample"],
    ["2021-11-01", "2021-11-01-sample"],
    ["2022-11-14", "2021-11-01-sample"],
    ["2022-11-15", "2022-11-15"],
    ["2027-01-14", "2022-11-15"],
    ["2027-01-15", "2027-01-15"],
  ])("on %s is %s", (today, version) => expect(versionInForce(archive, today).document.version).toBe(version));

  test("there is none in an empty archive", () => {
    expect(() => versionInForce([], "2022-11-15")).toThrow("the archive holds no version");
  });
});

test("a version is found by its id, or not", () => {
  expect(findVersion(archive, "2022-11-15")?.draft).toBe(false);
  expect(findVersion(archive, "2022-11-1")).toBeNull();
});
