import { expect, test } from "vitest";
import { paired } from "./pairs";

const keyed = (words: string) => words.split("").map((word) => ({ keys: [word] }));

test.each([
  ["the same", "甲乙丙", "甲乙丙", [0, 1, 2]],
  ["more on either side", "甲乙丙", "题甲丁丙", [1, -1, 3]],
  ["as many as there can be, though one of them stands again", "甲乙丙丁", "丁甲乙丙", [1, 2, 3, -1]],
  ["nothing", "甲乙", "丙丁", [-1, -1]],
] as const)("%s", (_, first, second, pairs) => {
  expect(paired(keyed(first), keyed(second))).toEqual(pairs);
});

test("of very many each takes the next that it can", () => {
  const many = Array.from({ length: 4_200 }, (_, at) => ({ keys: [`第${at}段`] }));
  const others = [{ keys: ["标题"] }, ...many, { keys: ["落款"] }];
  expect(paired([{ keys: ["前言"] }, ...many], others).slice(0, 3)).toEqual([-1, 1, 2]);
});
