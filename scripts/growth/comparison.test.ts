import { expect, test } from "vitest";
import type { PolicyDocument } from "@/lib/policy/model";
import type { Decisions } from "@/lib/review/decisions";
import { counted } from "../steps/counted-code";
import { growthOf } from "../steps/steps";
import { readableDocument } from "./documents";
import { VERSION_SHAPES, type VersionShape } from "./version-shapes";

const { comparePolicies } = await counted<typeof import("@/lib/compare/compare-policies")>(
  "lib/compare/compare-policies.ts",
);
const { redlineLines } = await counted<typeof import("@/lib/redline/lines")>("lib/redline/lines.ts");
const { newlyStressed } = await counted<typeof import("@/lib/compare/readings/newly-stressed")>(
  "lib/compare/readings/newly-stressed.ts",
);
const { clauseHistories, versionSteps } = await counted<typeof import("@/lib/compare/readings/history")>(
  "lib/compare/readings/history.ts",
);
const { notesSince } = await counted<typeof import("@/lib/compare/readings/notes-since")>(
  "lib/compare/readings/notes-since.ts",
);
const { buildReport } = await counted<typeof import("@/lib/review/report")>("lib/review/report.ts");
const { reportCsv } = await counted<typeof import("@/lib/review/report-csv")>("lib/review/report-csv.ts");
const { decisionsOf, withDecisions } =
  await counted<typeof import("@/lib/review/front-matter")>("lib/review/front-matter.ts");

/** A comparison that was made, and what it was made of. */
interface Compared {
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  readonly diff: ReturnType<typeof comparePolicies>;
  readonly decisions: Decisions;
}

/** What is done with a comparison. */
const BEHIND: readonly (readonly [what: string, run: (made: Compared) => unknown])[] = [
  ["report", ({ diff, decisions }) => reportCsv(buildReport(diff, decisions, { today: "2026-01-01" }))],
  ["decisions", ({ to, diff, decisions }) => decisionsOf(withDecisions(to, diff, decisions), diff)],
  ["redline", ({ diff }) => redlineLines(diff)],
  ["emphasis", ({ diff }) => newlyStressed(diff)],
  [
    "history",
    ({ from, diff }) =>
      clauseHistories(
        [versionSteps(diff)],
        from.blocks.map(({ id }) => id),
      ),
  ],
  [
    "notes",
    ({ from, to, diff }) =>
      notesSince(
        [
          { document: noted(to), onward: null },
          { document: noted(from), onward: diff },
        ],
        diff,
        to,
      ),
  ],
];

/** With a note on each clause. */
const noted = (document: PolicyDocument): PolicyDocument => ({
  ...document,
  changes: document.blocks.map(({ id }) => ({ clause: id, class: "权利变化", note: "改" })),
});

function versionsOf({ before, after, sizes }: VersionShape) {
  const made = new Map(
    sizes.map((size) => [size, [readableDocument(before(size)), readableDocument(after(size))] as const]),
  );
  return (size: number) => {
    const versions = made.get(size);
    if (!versions) throw new Error(`no versions of ${size}`);
    return versions;
  };
}

test.each(VERSION_SHAPES.map((shape) => [shape.name, shape] as const))(
  "ten times the versions are compared, reported and drawn in at most 15 times the steps: %s",
  (_name, shape) => {
    const at = versionsOf(shape);
    const compared = new Map<PolicyDocument, Compared>();
    const comparison = growthOf(
      at,
      ([from, to]) => {
        const diff = comparePolicies(from, to);
        const decisions = Object.fromEntries(
          diff.changes.map(({ id }) => [id, { class: "权利变化", note: "改" } as const]),
        );
        compared.set(from, { from, to, diff, decisions });
      },
      shape.sizes,
    );
    const madeOf = (size: number) => {
      const made = compared.get(at(size)[0]);
      if (!made) throw new Error("not compared");
      return made;
    };
    const grown = [
      ["comparison", comparison] as const,
      ...BEHIND.map(([what, run]) => [what, growthOf(madeOf, run, shape.sizes)] as const),
    ];
    expect(
      grown.flatMap(([what, { ratio, where }]) => (ratio > 15 ? [`${what}: ${ratio.toFixed(1)}\n${where}`] : [])),
    ).toEqual([]);
  },
);
