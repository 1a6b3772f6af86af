import { describe, expect, it } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { clauseHistories, RECENT_EVENTS, versionSteps } from "@/lib/compare/readings/history";
import type { PolicyDocument } from "@/lib/policy/model";

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

function historiesOf(oldest: PolicyDocument, ...later: readonly PolicyDocument[]) {
  const steps = later.map((version, at) => versionSteps(comparePolicies(later[at - 1] ?? oldest, version)));
  return clauseHistories(
    steps,
    oldest.blocks.map(({ id }) => id),
  );
}
const histories = historiesOf(first, second, third);
const newest = histories.get("2022-01-01");

describe("the history of a clause", () => {
  it("goes back through edits and moves to the oldest version", () => {
    expect(newest?.get("s2-p")).toEqual({
      recent: [
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
      ],
      omitted: 0,
      origin: { kind: "present", version: "2020-01-01", clause: "s1-p" },
    });
  });

  it("ends where the clause appeared", () => {
    expect(newest?.get("s2-p~2")).toEqual({
      recent: [],
      omitted: 0,
      origin: { kind: "appeared", version: "2022-01-01", clause: "s2-p~2", change: "added-s2-p~2" },
    });
  });

  it("follows a clause that never changed under its ids of the time", () => {
    expect(newest?.get("s1-p")).toEqual({
      recent: [],
      omitted: 0,
      origin: { kind: "present", version: "2020-01-01", clause: "s2-p" },
    });
  });

  it("has nothing to say of a clause that does not exist", () => {
    expect(newest?.get("s9")).toBeUndefined();
  });

  it("is told for every version as of its own day", () => {
    expect(
      histories
        .get("2021-01-01")
        ?.get("s2-p")
        ?.recent.map((event) => event.kind),
    ).toEqual(["changed"]);
    expect(histories.has("2020-01-01")).toBe(false);
  });

  it("does not grow with the archive: the latest events are told, the others counted", () => {
    const edited = Array.from({ length: RECENT_EVENTS + 4 }, (_, year) =>
      policy(`# 一、权利\n我们将在${30 + year}天内答复您的请求，请您留意站内消息。`, `${2010 + year}-01-01`),
    );
    const [oldest = first, ...later] = edited;
    const history = historiesOf(oldest, ...later)
      .get("2018-01-01")
      ?.get("s1-p");
    expect(history?.recent.map(({ version }) => version)).toEqual([
      "2018-01-01",
      "2017-01-01",
      "2016-01-01",
      "2015-01-01",
      "2014-01-01",
    ]);
    expect(history?.omitted).toBe(3);
    expect(history?.origin).toEqual({ kind: "present", version: "2010-01-01", clause: "s1-p" });
  });
});
