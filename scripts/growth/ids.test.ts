import { expect, test } from "vitest";
import { counted } from "../steps/counted-code";
import { growthOf } from "../steps/steps";

const { createIdAllocator } = await counted<typeof import("@/lib/policy/parse/ids")>("lib/policy/parse/ids.ts");
const { splitLabel } = await counted<typeof import("@/lib/policy/labels/read")>("lib/policy/labels/read.ts");

type Ids = ReturnType<typeof createIdAllocator>;

test.each<readonly [what: string, give: (ids: Ids, index: number) => unknown]>([
  ["one decimal number", (ids) => ids.heading(1, splitLabel("1.1.1 甲").label, "甲")],
  ["one chapter", (ids) => ids.heading(1, splitLabel("一、甲").label, "甲")],
  ["one number under one chapter", (ids) => ids.heading(2, splitLabel("（一）甲").label, "甲")],
  ["one name of a chapter", (ids) => ids.heading(1, null, "引言")],
  ["one definition", (ids) => ids.definition("账号")],
  ["paragraphs of one section", (ids) => ids.block("p")],
  ["two numbers in turn", (ids, index) => ids.heading(1, splitLabel(index % 2 ? "1.1 甲" : "1.2 甲").label, "甲")],
  ["a number that looks like a repeated one", (ids, index) => ids.definition(index % 2 ? "甲" : `甲.${index}`)],
])("ten times as many clauses that want one id get theirs in at most 15 times the steps: %s", (_what, give) => {
  const run = (size: number) => {
    const ids = createIdAllocator();
    const given = new Set<unknown>();
    for (let index = 0; index < size; index += 1) given.add(give(ids, index));
    expect(given.size).toBe(size);
  };
  const { ratio, where } = growthOf((size) => size, run, [200, 2000]);
  expect(ratio, where).toBeLessThanOrEqual(15);
});
