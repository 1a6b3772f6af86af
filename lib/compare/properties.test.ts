import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { line, lines, versions } from "@/lib/compare/__fixtures__/arbitrary";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import type { Change, PolicyDiff, Row, Word } from "@/lib/compare/model";
import { sideText } from "@/lib/compare/words/words";
import { blockText } from "@/lib/policy/text";
import { sideLines } from "@/lib/testing/side-lines";

const pairs = fc.oneof(
  { weight: 3, arbitrary: versions },
  { weight: 1, arbitrary: fc.tuple(lines, lines).map(([a, b]) => [a.join("\n"), b.join("\n")] as const) },
);

const check = (property: (before: string, after: string, diff: PolicyDiff) => void) =>
  fc.assert(
    fc.property(pairs, ([before, after]) => property(before, after, comparePolicies(policy(before), policy(after)))),
    { numRuns: 300 },
  );

const idsBefore = (row: Row): readonly string[] => {
  if (row.kind === "regrouped") return row.before.map((block) => block.id);
  return row.kind === "added" || row.kind === "moved-to" ? [] : [row.before.id];
};
const newIds = (row: Row): readonly string[] => {
  if (row.kind === "regrouped") return row.after.map((block) => block.id);
  return row.kind === "removed" || row.kind === "moved-from" ? [] : [row.after.id];
};

/** A change as seen from the other side. */
function mirrored(change: Change): unknown {
  const kinds = { added: "removed", removed: "added", split: "merged", merged: "split" } as const;
  const { kind } = change;
  return {
    kind: kind === "added" || kind === "removed" || kind === "split" || kind === "merged" ? kinds[kind] : kind,
    before: "after" in change ? change.after.text : undefined,
    after: "before" in change ? change.before.text : undefined,
    words: change.words.map(({ op, text }) => `${op === "equal" ? "=" : op === "delete" ? "+" : "-"}${text}`).sort(),
  };
}

function plain(change: Change): unknown {
  return {
    kind: change.kind,
    before: "before" in change ? change.before.text : undefined,
    after: "after" in change ? change.after.text : undefined,
    words: change.words.map(({ op, text }) => `${op === "equal" ? "=" : op === "delete" ? "-" : "+"}${text}`).sort(),
  };
}

const byContent = (changes: readonly unknown[]) => changes.map((change) => JSON.stringify(change)).sort();

describe("comparing two versions", () => {
  it("keeps both sides to the character, in order", () => {
    check((before, after, diff) => {
      expect(sideLines(diff, "before")).toEqual(policy(before).blocks.map(blockText));
      expect(sideLines(diff, "after")).toEqual(policy(after).blocks.map(blockText));
    });
  });

  it("uses every clause of both versions exactly once, in order", () => {
    check((before, after, diff) => {
      expect(diff.rows.flatMap(idsBefore)).toEqual(policy(before).blocks.map((block) => block.id));
      expect(diff.rows.flatMap(newIds)).toEqual(policy(after).blocks.map((block) => block.id));
    });
  });

  it("finds nothing between a version and itself", () => {
    fc.assert(
      fc.property(lines, (source) => {
        const text = source.join("\n");
        expect(comparePolicies(policy(text), policy(text)).changes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives every change words whose sides are its texts", () => {
    check((_before, _after, diff) => {
      for (const change of diff.changes) {
        if ("before" in change) expect(sideText(change.words, "before")).toBe(change.before.text);
        if ("after" in change) expect(sideText(change.words, "after")).toBe(change.after.text);
      }
    });
  });

  it("names every change once, and every change named in a row", () => {
    check((_before, _after, diff) => {
      const named = diff.changes.map((change) => change.id);
      expect(new Set(named).size).toBe(named.length);
      const used = diff.rows.flatMap((row) => {
        const moves = "detail" in row ? row.detail.words.flatMap((word: Word) => word.move ?? []) : [];
        const own = "change" in row && row.change !== null ? [row.change] : [];
        return [...own, ...("move" in row ? [row.move] : []), ...moves];
      });
      expect(new Set(used)).toEqual(new Set(named));
    });
  });

  it("tells the same story backwards", () => {
    check((before, after, diff) => {
      const back = comparePolicies(policy(after), policy(before));
      expect(byContent(back.changes.map(mirrored))).toEqual(byContent(diff.changes.map(plain)));
    });
  });

  it("lets a clause inserted anywhere change no other", () => {
    const fresh = "本条为全新内容：电子邮箱、紧急联系人与语言偏好仅供海外仓调度。";
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.nat(12), (source, at) => {
        const rows = source.filter((text) => !text.startsWith("|"));
        const { changes } = comparePolicies(policy(rows.join("\n")), policy(rows.toSpliced(at, 0, fresh).join("\n")));
        expect(changes.map((change) => [change.kind, "after" in change ? change.after.text : ""])).toEqual([
          ["added", fresh],
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
