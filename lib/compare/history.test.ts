import { describe, expect, it } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { clauseHistory } from "@/lib/compare/history";

const first = policy(
  "# 一、权利\n我们将在30天内答复您的请求。\n# 二、更新\n我们会公示本政策的变更。\n请您经常查看。",
  "2020-01-01",
);
const second = policy(
  "# 一、更新\n我们会公示本政策的变更。\n请您经常查看。\n# 二、权利\n我们将在30天内答复您的请求。",
  "2021-01-01",
);
const third = policy(
  "# 一、更新\n我们会公示本政策的变更。\n请您经常查看。\n# 二、权利\n我们将在15天内答复您的请求。\n您可以向法院提起诉讼。",
  "2022-01-01",
);
const diffs = [comparePolicies(first, second), comparePolicies(second, third)];

describe("the history of a clause", () => {
  it("goes back through edits and moves to the oldest version", () => {
    expect(clauseHistory(diffs, "s2-p")).toEqual([
      {
        kind: "changed",
        how: "edited",
        version: "2022-01-01",
        from: "2021-01-01",
        clause: "s2-p",
        before: "s2-p",
        change: "edited-s2-p",
      },
      {
        kind: "changed",
        how: "moved",
        version: "2021-01-01",
        from: "2020-01-01",
        clause: "s2-p",
        before: "s1-p",
        change: "moved-s2",
      },
      { kind: "present", version: "2020-01-01", clause: "s1-p" },
    ]);
  });

  it("ends where the clause appeared", () => {
    expect(clauseHistory(diffs, "s2-p~2")).toEqual([
      { kind: "appeared", version: "2022-01-01", clause: "s2-p~2", change: "added-s2-p~2" },
    ]);
  });

  it("follows a clause that never changed under its ids of the time", () => {
    expect(clauseHistory(diffs, "s1-p")).toEqual([{ kind: "present", version: "2020-01-01", clause: "s2-p" }]);
  });

  it("has nothing to say of a clause that does not exist", () => {
    expect(clauseHistory(diffs, "s9")).toEqual([]);
  });
});
