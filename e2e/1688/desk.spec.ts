import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { IS_1688 } from "../../lib/content/__fixtures__/contents";
import { openDesk, pick, view } from "../support/desk-page";

test.skip(!IS_1688, "the text of 1688 is not here");

/** The rows of the sample draft, each with the change that it is and the kind it is told to be. */
const ROWS = [
  ["B1 corrections", "edited-s5-3-1-p1", "改写"],
  ["B2 inserted in a list", "added-s2-2-3-i2", "新增"],
  ["B3 new paragraph", "added-s2-1-3-p4", "新增"],
  ["B4 merged", "merged-s2-5-2-p3", "合并"],
  ["B5 moved", "moved-s2-6-3", "移动"],
  ["B6 moved and edited", "passage-s2-8-2-p1", "移动并改写"],
  ["B7 new recipient", "edited-s3-1-5-1-b-p1", "改写"],
  ["B8 new right", "added-s4-4", "新增"],
  ["B9 number and unit", "edited-s4-8-p1", "改写"],
  ["B10 heavy rewrite", "edited-s5-2-p1", "改写"],
  ["B11 split", "split-s7-1", "拆分"],
  ["B12 contact", "added-s8-i3", "新增"],
  ["B13 definition", "edited-def-设备信息", "改写"],
  ["B14 emphasis", "emphasis-s2-5-2-p2", "加粗变化"],
  ["B15 layout", "layout-s2-2-1-p2", "仅排版"],
  ["B16 heading renamed", "edited-s3", "改写"],
  ["B17 table added", "added-s2-10", "新增"],
] as const;

test("a Word file from LibreOffice, with its own habits, gives the same changes", async ({ page }) => {
  const requests = await openDesk(page);
  await pick(page, {
    name: "draft-from-libreoffice.docx",
    mimeType: "application/octet-stream",
    buffer: readFileSync("proofs/1688/word/draft-from-libreoffice.docx"),
  });
  await view(page, "修改");
  for (const [row, id, kind] of ROWS) {
    const change = page.locator(`.with-decision:has(> [id="${id}"])`);
    await expect(change.locator("b.kind").first(), row).toHaveText(kind);
  }
  expect(requests).toEqual([]);
});
