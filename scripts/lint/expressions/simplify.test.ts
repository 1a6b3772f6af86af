import { describe, expect, test } from "vitest";
import { judge } from "./judge";
import { simplify } from "./simplify";

describe("an expression as the checker reads it", () => {
  test.each<[what: string, source: string, simple: readonly string[]]>([
    ["nothing to do", String.raw`^a[b*{3}|]\|c+$`, [String.raw`^a[b*{3}|]\|c+$`]],
    ["alternatives of the whole", "a|(?:b|c)|(d|e)+", ["a", "b", "c", "(d|e)+"]],
    ["alternatives after the start", "^(?:a|b(?:c|d))|^(?:e|f)g", ["^a", "^b(?:c|d)", "^(?:e|f)g"]],
    ["a counted repetition", String.raw`a[^b]{0,40}?c{12}\d{3,}e*`, [String.raw`a[^b]{0,2}?c{2}\d{1,}e*`]],
    ["a counted repetition in a loop", "(?:a{0,40}bc)*", ["(?:a{0,2}bc)*"]],
    ["braces that count nothing", String.raw`a\{3\}[{4}]`, [String.raw`a\{3\}[{4}]`]],
    ["a look ahead", "a+(?!b)", [String.raw`(?:a+(?:(?:b)\uF8FF|))\uF8FF`]],
    ["a look ahead in a look ahead", "a(?=b(?!c))", [String.raw`(?:a(?:(?:b(?:(?:c)\uF8FF|))\uF8FF|))\uF8FF`]],
    ["a look back", "(?<=a)b", ["(?<=a)b"]],
    ["a name", "(?<year>a|b)", ["a", "b"]],
    ["a reference to a group", String.raw`(a|b)\1|c`, [String.raw`(a|b)\1|c`]],
  ])("%s", (_, source, simple) => {
    expect(simplify(source)).toEqual(simple);
  });
});

describe("how an expression grows", () => {
  test.each<[source: string, growth: string]>([
    ["《[^》]*》", "quadratic"],
    [String.raw`\s+$`, "quadratic"],
    [String.raw`^\s+`, "linear"],
    ["境外[^。]{0,120}权利", "linear"],
    ["a[^。]{0,40}b[^。]*c", "quadratic"],
    ["未经您[^。]*同意[^。]*不会[^。]*权利", "worse"],
    ["^(?:a+)+$", "worse"],
    ["^(?:a{1,40}b?)+$", "worse"],
    ["^(?:a{1,40}b)+$", "linear"],
    ["[A-Za-z]{2,}(?![A-Za-z_])", "quadratic"],
    ["a|b|《[^》]*》", "quadratic"],
    [String.raw`^\d{1,2}(?!\d)`, "linear"],
    [String.raw`年\s+(?=\s*月)`, "quadratic"],
    ["(?<=a+)b", "unknown"],
    [String.raw`(a+)\1`, "unknown"],
  ])("%s", async (source, growth) => {
    expect((await judge(source, "u")).growth).toBe(growth);
  });
});
