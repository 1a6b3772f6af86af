import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { TableView } from "./TableView";

test("a column without a name has no heading, and each cell its column", () => {
  const { blocks } = sampleDocument("## 一、信息\n\n| 种类 | | |\n| --- | --- | --- |\n| 设备 | 型号 | 统计 |");
  const table = blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("the sample has a table");
  expect(
    renderToStaticMarkup(<TableView block={table} links={{ base: "", definedIn: {}, addresses: {} }} keyed={false} />),
  ).toBe(
    '<table id="s1-t1"><thead><tr><th scope="col">种类</th><td></td><td></td></tr></thead><tbody><tr><td data-column="种类">设备</td><td data-column="">型号</td><td data-column="">统计</td></tr></tbody></table>',
  );
});
