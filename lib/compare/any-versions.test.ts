import { describe, expect, it } from "vitest";
import { TESTED_CONTENTS } from "../content/__fixtures__/tested";
import { blockText } from "../policy/text";
import { sideLines } from "../testing/side-lines";
import { backwards, kindsOf } from "./__fixtures__/edits";
import { comparePolicies } from "./compare-policies";

describe.each(TESTED_CONTENTS)("versions of $folder", ({ documents }) => {
  const pairs = documents.flatMap((from) => documents.map((to) => ({ from, to })));

  it.each(pairs)("$from.version and $to.version are kept to the character", ({ from, to }) => {
    const diff = comparePolicies(from, to);
    expect(sideLines(diff, "before")).toEqual(from.blocks.map(blockText));
    expect(sideLines(diff, "after")).toEqual(to.blocks.map(blockText));
    const sum = Object.values(diff.counts).reduce((all, count) => all + count, 0);
    expect(sum).toBe(diff.changes.length);
    expect(new Set(diff.changes.map(({ id }) => id)).size).toBe(diff.changes.length);
  });

  it.each(documents)("$version has not changed against itself", (document) => {
    expect(comparePolicies(document, document).changes).toEqual([]);
  });

  it.each(pairs.filter(({ from, to }) => from.effectiveOn < to.effectiveOn))(
    "what is added from $from.version to $to.version is removed on the way back",
    ({ from, to }) => {
      const there = comparePolicies(from, to).changes.map(({ kind }) => backwards(kind));
      expect(kindsOf(comparePolicies(to, from).changes)).toEqual(there.sort());
    },
  );
});
