import { describe, expect, it } from "vitest";
import { CONTEXT, parseSample } from "./__fixtures__/sample";
import { RULES } from "./catalogue";

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it("finds something in its own example", () => {
    expect(rule.check(parseSample(rule.example), CONTEXT).map((finding) => finding.rule)).toContain(rule.id);
  });

  it.each(rule.falseAlarms)("says nothing of %s", (text) => {
    expect(rule.check(parseSample(text), CONTEXT)).toEqual([]);
  });
});

describe("the catalogue", () => {
  it("names every rule once, by group and file", () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^(slips|references|terms|law|reading)\/[a-z-]+$/.test(id))).toEqual([]);
  });
});
