import { expect, it } from "vitest";
import { checkDates, noticeDays } from "./dates";

const LATEST = { version: "2022-11-15", effectiveOn: "2022-11-15" };

it.each([
  ["announced ten days ahead", "2027-01-05", "2027-01-15", "2027-01-01", []],
  ["announced just seven days ahead", "2027-01-08", "2027-01-15", "2027-01-08", []],
  [
    "announced six days ahead",
    "2027-01-09",
    "2027-01-15",
    "2027-01-01",
    [
      "warning 从 2027-01-09 到生效日期（2027-01-15）只有 6 天，不足七天。《电子商务法》第三十四条要求平台服务协议和交易规则的修改至少在实施前七日公示",
    ],
  ],
  [
    "updated in time but published late",
    "2027-01-01",
    "2027-01-15",
    "2027-01-15",
    [
      "warning 从 2027-01-15 到生效日期（2027-01-15）只有 0 天，不足七天。《电子商务法》第三十四条要求平台服务协议和交易规则的修改至少在实施前七日公示",
    ],
  ],
  [
    "in force yesterday",
    "2027-01-01",
    "2027-01-15",
    "2027-01-16",
    ["error 生效日期（2027-01-15）已经过去，今天是 2027-01-16。变更应当在生效之前告知；请写今天以后的日期"],
  ],
  [
    "not after the latest version, and in force before it was updated",
    "2022-11-20",
    "2022-11-15",
    "2022-11-01",
    [
      "error 生效日期（2022-11-15）早于更新日期（2022-11-20）。请改正其中一个",
      "error 生效日期（2022-11-15）不晚于已发布的最新版本 2022-11-15（2022-11-15）。新版本必须在它之后生效",
    ],
  ],
])("%s", (_case, updatedOn, effectiveOn, today, expected) => {
  const found = checkDates({ updatedOn, effectiveOn }, LATEST, today);
  expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(expected);
});

it.each([
  ["public before it was updated for the last time", { announcedOn: "2027-01-01", updatedOn: "2027-01-10" }, []],
  [
    "public after it was updated",
    { announcedOn: "2027-01-10", updatedOn: "2027-01-01" },
    [
      "从 2027-01-10 到生效日期（2027-01-15）只有 5 天，不足七天。《电子商务法》第三十四条要求平台服务协议和交易规则的修改至少在实施前七日公示",
    ],
  ],
])("the notice is counted from the day that a version says it was made %s", (_case, stated, expected) => {
  const dates = { ...stated, effectiveOn: "2027-01-15" };
  expect(checkDates(dates, LATEST, "2026-12-31").map(({ message }) => message)).toEqual(expected);
});

it("the first version has nothing before it", () => {
  expect(checkDates({ updatedOn: "2022-11-05", effectiveOn: "2022-11-15" }, null, "2022-11-05")).toEqual([]);
});

it("notice runs from the update, or from today when that is later", () => {
  const dates = { updatedOn: "2027-01-05", effectiveOn: "2027-01-15" };
  expect(["2026-12-01", "2027-01-10", "2027-01-20"].map((today) => noticeDays(dates, today))).toEqual([10, 5, -5]);
});
