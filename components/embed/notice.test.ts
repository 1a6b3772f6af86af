import { expect, test } from "vitest";
import { SHOP } from "@/lib/content/__fixtures__/tested";
import { findVersion } from "@/lib/policy/archive";
import { noticeOf } from "./notice";

const TO_IN_FORCE = { address: "/embed/", text: "阅读现行政策全文" };

function find(id: string) {
  const version = findVersion(SHOP.archive, id);
  if (!version) throw new Error(`no version ${id} in ${SHOP.folder}`);
  return version;
}

test.each([
  ["2024-03-01", "2026-09-15", { text: "2024年3月1日起生效，2025年6月1日起由新版本取代。", link: TO_IN_FORCE }],
  ["2025-06-01", "2026-09-15", { text: "2025年6月1日起生效，2026年9月15日起由新版本取代。", link: TO_IN_FORCE }],
  [
    "2026-09-15",
    "2026-09-15",
    { text: "新版本自2027年3月1日起生效。", link: { address: "/embed/2027-03-01/", text: "阅读新版本" } },
  ],
  ["2027-03-01", "2026-09-15", { text: "2027年3月1日起生效。", link: TO_IN_FORCE }],
  ["2027-03-01", "2027-03-01", null],
])("above %s, while %s is in force, stands %j", (shown, inForce, notice) => {
  expect(noticeOf(find(shown), find(inForce))).toEqual(notice);
});
