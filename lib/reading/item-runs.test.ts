import { expect, test } from "vitest";
import { TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { sampleDocument } from "@/lib/testing/sample";
import { itemRuns } from "./item-runs";

const kinds = (body: string) =>
  itemRuns(sampleDocument(body).blocks).map((run) => run.map(({ kind }) => kind).join(" "));

test.each([
  ["items one behind another", "## 一、甲\n\n1、乙\n\n2、丙", ["heading", "item item"]],
  ["an item alone is no list", "## 一、甲\n\n1、乙\n\n丙", ["heading item paragraph"]],
  ["words between two items part them", "## 一、甲\n\n1、乙\n\n丙\n\n2、丁", ["heading item paragraph item"]],
  ["a list between words", "## 一、甲\n\n乙\n\n1、丙\n\n2、丁\n\n戊", ["heading paragraph", "item item", "paragraph"]],
])("%s", (_, body, expected) => expect(kinds(body)).toEqual(expected));

test.each(
  TESTED_CONTENTS.flatMap(({ folder, documents }) =>
    documents.map(({ version, blocks }) => ({ folder, version, blocks })),
  ),
)("joined, the runs of $version of $folder are its blocks", ({ blocks }) => {
  expect(itemRuns(blocks).flat()).toEqual(blocks);
});
