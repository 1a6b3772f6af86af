import { describe, expect, test } from "vitest";
import { chinaDate, daysBetween, printedDate, statusOn } from "./dates";

describe("the day in China", () => {
  test.each([
    ["2022-11-14T15:59:59.999Z", "2022-11-14"],
    ["2022-11-14T16:00:00.000Z", "2022-11-15"],
    ["2022-11-15T00:00:00.000+08:00", "2022-11-15"],
    ["2022-11-14T23:59:59.999+08:00", "2022-11-14"],
    ["2023-12-31T16:00:00Z", "2024-01-01"],
    ["2024-02-28T16:00:00Z", "2024-02-29"],
    ["2022-07-01T15:30:00-01:00", "2022-07-02"],
  ])("at %s it is %s", (moment, day) => expect(chinaDate(new Date(moment))).toBe(day));
});

describe("where a version stands", () => {
  test.each([
    ["the day before it comes into force", "2022-11-15", "2023-01-01", "2022-11-14", "upcoming"],
    ["the day it comes into force", "2022-11-15", "2023-01-01", "2022-11-15", "in-force"],
    ["the day before the next", "2022-11-15", "2023-01-01", "2022-12-31", "in-force"],
    ["the day the next comes into force", "2022-11-15", "2023-01-01", "2023-01-01", "superseded"],
    ["the newest, years later", "2022-11-15", null, "2099-01-01", "in-force"],
    ["the newest, before", "2022-11-15", null, "2022-01-01", "upcoming"],
  ])("%s", (_, effectiveOn, supersededOn, today, status) => {
    expect(statusOn(effectiveOn, supersededOn, today)).toBe(status);
  });
});

test.each([
  ["2022-11-05", "2022-11-15", 10],
  ["2022-11-15", "2022-11-15", 0],
  ["2022-11-15", "2022-11-05", -10],
  ["2024-02-28", "2024-03-01", 2],
  ["2023-02-28", "2023-03-01", 1],
])("from %s to %s are %i days", (from, to, days) => expect(daysBetween(from, to)).toBe(days));

test.each([
  ["2022-11-05", "2022年11月5日"],
  ["2023-01-31", "2023年1月31日"],
])("%s is printed %s", (date, printed) => expect(printedDate(date)).toBe(printed));
