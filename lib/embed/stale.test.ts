import { expect, test } from "vitest";
import { newerVersion, supersededBy } from "./stale";

const old = { version: "2021-11-01", effectiveOn: "2021-11-01" };
const later = { version: "2022-11-15", effectiveOn: "2022-11-15" };
const summary = { versions: [old, later] };

test("a copy is outdated from the day the next version takes effect", () => {
  expect(newerVersion(summary, old.version, "2022-11-14")).toBeNull();
  expect(newerVersion(summary, old.version, "2022-11-15")).toEqual(later);
  expect(newerVersion(summary, later.version, "2030-01-01")).toBeNull();
});

test.each([[null], [[]], [{ versions: "x" }], [{ versions: [null, { version: 1 }] }]])("%j tells nothing", (answer) => {
  expect(newerVersion(answer, old.version, "2030-01-01")).toBeNull();
});

test.each([
  ["", "2030-01-01", null],
  ["2027-01-15", "2027-01-14", null],
  ["2027-01-15", "2027-01-15", "2027-01-15"],
  ["<b>", "2030-01-01", null],
])("a copy that knows its successor of %j says on %s: %j", (supersededOn, today, said) => {
  expect(supersededBy(supersededOn, today)).toBe(said);
});
