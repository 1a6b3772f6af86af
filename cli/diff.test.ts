import { expect, test } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { printedDiff } from "./diff";

test("a comparison is printed as counts, then changes with a little of their surroundings", () => {
  const before = policy(
    "# 一、权利\n1) 我们将在15天内答复您向我们提出的上述请求，并在此后妥善保存我们与您往来的记录。",
    "2021-11-01",
  );
  const after = policy(
    "# 一、权利\n1) 您可以随时撤回同意。\n2) 我们将在30天内答复您向我们提出的上述请求，并在此后妥善保存我们与您往来的记录。",
    "2022-11-15",
  );
  expect(printedDiff(comparePolicies(before, after))).toBe(
    [
      "2021-11-01 → 2022-11-15：共 2 处变化",
      "新增 1，改写 1",
      "新增 #s1-i1",
      "  {+您可以随时撤回同意。+}",
      "改写 #s1-i1 → #s1-i2 1) → 2)",
      "  我们将在[-15天-]{+30天+}内答复您向我们提出的上述…保存我们与您往来的记录。",
    ].join("\n"),
  );
});

test("nothing changed is said in one line", () => {
  const version = policy("# 一、权利", "2022-11-15");
  expect(printedDiff(comparePolicies(version, version))).toBe("2022-11-15 与 2022-11-15 没有差异。");
});
