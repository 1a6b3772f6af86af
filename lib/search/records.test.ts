import { expect, test } from "vitest";
import { documentOf } from "./__fixtures__/document";
import { clauseRecords } from "./records";

const older = documentOf("2021-01-01", "## 一、删除\n\n您可以删除信息。\n\n## 二、注销\n\n您可以**注销**账户。");
const newer = documentOf("2022-01-01", "## 一、注销\n\n您可以**注销**账户。\n\n您可以注销。");

const { versions, headings, records } = clauseRecords([older, newer]);
const record = (text: string) => records.find((candidate) => candidate.text === text);

test("versions come newest first, whatever their order was", () => {
  expect(versions).toEqual([
    { id: "2022-01-01", effectiveOn: "2022-01-01" },
    { id: "2021-01-01", effectiveOn: "2021-01-01" },
  ]);
});

test("one text in two versions is one record with both places", () => {
  expect(records.filter(({ text }) => text === "您可以注销账户。")).toHaveLength(1);
  expect(record("您可以注销账户。")?.places).toEqual([
    {
      versions: [0],
      id: "s1-p1",
      label: "",
      number: "第一章第1段",
      path: [headings.indexOf("一、注销")],
      chapter: "s1",
      emphasis: "bold",
    },
    {
      versions: [1],
      id: "s2-p1",
      label: "",
      number: "第二章第1段",
      path: [headings.indexOf("二、注销")],
      chapter: "s2",
      emphasis: "bold",
    },
  ]);
});

test("a text of one version stands in that version only", () => {
  expect(record("您可以删除信息。")?.places.map(({ versions }) => versions)).toEqual([[1]]);
});

test("a renumbered heading keeps its record and shows each number at its place", () => {
  expect(record("注销")?.places.map(({ label, versions }) => [label, versions])).toEqual([
    ["一、", [0]],
    ["二、", [1]],
  ]);
});

test("a text that a version repeats can be found at both places", () => {
  const twice = clauseRecords([documentOf("2022-01-01", "## 一、甲\n\n请注意。\n\n## 二、乙\n\n请注意。")]);
  expect(twice.records.filter(({ text }) => text === "请注意。").map(({ places }) => places[0]?.id)).toEqual([
    "s1-p1",
    "s2-p1",
  ]);
});

test("the dates printed above the text are records too", () => {
  expect(record("生效日期：2022年1月1日")?.places[0]?.id).toBe("effective-on");
});

test("many versions that share their text cost one record a clause", () => {
  const same = Array.from({ length: 20 }, (_, number) =>
    documentOf(`2022-01-${String(number + 1).padStart(2, "0")}`, "## 一、甲\n\n一样的话。"),
  );
  expect(clauseRecords(same).records.filter(({ kind }) => kind !== "meta")).toHaveLength(2);
});
