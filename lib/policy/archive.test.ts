import { describe, expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { arrangeArchive, findVersion, versionInForce } from "./archive";

const archive = arrangeArchive(
  ["2022-11-15", "2023-05-01-sample", "2020-03-01", "2027-01-15"].map((version) => ({
    document: sampleDocument("## 一、甲", { version }),
    fingerprint: version,
    draft: version === "2027-01-15",
  })),
);

test("versions stand in the order of their effective dates and know their neighbours in history", () => {
  expect(
    archive.map(({ document, previous, next, supersededOn }) => [document.version, previous, next, supersededOn]),
  ).toEqual([
    ["2020-03-01", null, "2022-11-15", "2022-11-15"],
    ["2022-11-15", "2020-03-01", "2027-01-15", "2027-01-15"],
    ["2023-05-01-sample", null, null, null],
    ["2027-01-15", "2022-11-15", null, null],
  ]);
});

describe("the version in force", () => {
  test.each([
    ["2000-01-01", "2020-03-01"],
    ["2020-03-01", "2020-03-01"],
    ["2022-11-14", "2020-03-01"],
    ["2022-11-15", "2022-11-15"],
    // A sample binds nobody, whatever its date.
    ["2023-05-01", "2022-11-15"],
    ["2027-01-14", "2022-11-15"],
    ["2027-01-15", "2027-01-15"],
  ])("on %s is %s", (today, version) => expect(versionInForce(archive, today).document.version).toBe(version));

  test("is a sample where there is nothing else: a reader must find a text", () => {
    const samples = archive.filter(({ document }) => document.provenance === "sample");
    expect(versionInForce(samples, "2022-11-15").document.version).toBe("2023-05-01-sample");
  });

  test("there is none in an empty archive", () => {
    expect(() => versionInForce([], "2022-11-15")).toThrow("the archive holds no version");
  });
});

test("a version is found by its id, or not", () => {
  expect(findVersion(archive, "2022-11-15")?.draft).toBe(false);
  expect(findVersion(archive, "2022-11-1")).toBeNull();
});
