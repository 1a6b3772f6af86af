import { expect, test } from "vitest";
import { arrangeArchive, findVersion, versionInForce } from "../policy/archive";
import { sampleDocument } from "../testing/sample";
import { pinnedAddress } from "./pinned-address";

const archive = arrangeArchive(
  ["2021-11-01-sample", "2022-11-15", "2026-03-01", "2027-01-15"].map((version) => ({
    document: sampleDocument("## 一、甲", { version }),
    fingerprint: version,
    draft: version === "2027-01-15",
  })),
);

test.each([
  ["superseded", "2021-11-01-sample", "/versions/2021-11-01-sample/"],
  ["in force", "2022-11-15", "/versions/2022-11-15/"],
  ["announced", "2026-03-01", "/versions/2026-03-01/"],
  ["a draft", "2027-01-15", null],
])("the address of the words of a version that is %s on 2026-01-01", (_status, id, address) => {
  const version = findVersion(archive, id);
  expect(version && pinnedAddress(version)).toBe(address);
});

test("what `/` names on the day of a build is the address of the same words on every later day", () => {
  const built = versionInForce(archive, "2026-02-28");
  const named = pinnedAddress(built);
  for (const day of ["2026-02-28", "2026-03-01", "2030-01-01"]) {
    const today = versionInForce(archive, day);
    expect(pinnedAddress(today) === named).toBe(today === built);
  }
});
