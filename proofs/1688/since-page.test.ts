import { expect, test } from "vitest";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { newlyStressed } from "@/lib/compare/readings/newly-stressed";
import { notesSince } from "@/lib/compare/readings/notes-since";
import { DRAFT_SAMPLE, OLD_SAMPLE, PUBLISHED, sampleProof, version } from "./text";

sampleProof("since an older version", () => {
  test("stress that was added, raised or came with new words is newly stressed; a move or a small edit is not", () => {
    const stressed = newlyStressed(comparePolicies(version(PUBLISHED), version(DRAFT_SAMPLE)));
    const kinds = new Set(stressed.map(({ change }) => change.split("-")[0]));
    expect(kinds).toContain("added");
    expect(kinds).toContain("emphasis");
    expect(kinds).not.toContain("moved");
  });

  test("a note of a skipped version is followed to where its clause stands now, and stays when it is gone", () => {
    const note = (clause: string) => ({ clause, class: "结构", note: clause }) as const;
    const newest = version(DRAFT_SAMPLE);
    const middle = { ...version(PUBLISHED), changes: [note("s2-6-2"), note("s2-5-3-p2"), note("s7")] };
    const diff = comparePolicies(version(OLD_SAMPLE), newest);
    const passed = [
      { document: middle, onward: comparePolicies(middle, newest) },
      { document: { ...newest, changes: [note("s4-4")] }, onward: null },
    ];
    expect(notesSince(passed, diff, newest).map(({ version: id, clause, change }) => [id, clause, change])).toEqual([
      ["2022-11-15", "s2-6-2", "moved-s2-6-3"],
      ["2022-11-15", "s2-5-3-p2", null],
      ["2022-11-15", "s7", "moved-s7"],
      ["2027-01-15-sample", "s4-4", "added-s4-4"],
    ]);
  });
});
