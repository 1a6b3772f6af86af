import { describe, expect, test } from "vitest";
import type { Segment } from "../compare/words/runs";
import { apart } from "./ends";
import type { Line, Mark, TextLine } from "./lines";

const SIGNS = { "+": "insert", "-": "delete", "=": "equal" } as const;

/** A line as `=kept +came -went`, and behind `|` what happens to its end. */
function line(written: string, style: TextLine["style"] = "paragraph"): TextLine {
  const [words = "", mark = "="] = written.split("|");
  const segments = words.split(" ").flatMap((own): readonly Segment[] => {
    const op = own.startsWith("+") ? SIGNS["+"] : own.startsWith("-") ? SIGNS["-"] : SIGNS["="];
    return own === "" ? [] : [{ op, text: own.slice(1), before: null, after: null }];
  });
  const end: Mark = mark === "+" ? "insert" : mark === "-" ? "delete" : "equal";
  return { kind: "text", style, oldStyle: null, segments, mark: end, move: null, change: null };
}
const sign = (op: Mark) => (op === "insert" ? "+" : op === "delete" ? "-" : "=");
const shown = (one: Line): string =>
  one.kind === "table"
    ? "table"
    : `${one.segments.map(({ op, text }) => sign(op) + text).join(" ")}|${sign(one.mark)}${one.oldStyle === null ? "" : ` was ${one.oldStyle}`}`;

/** What accepting or rejecting gives, a line feed for each end that stays. */
const given = (lines: readonly Line[], dropped: Mark): string =>
  lines
    .map((one) =>
      one.kind === "table"
        ? "table\n"
        : one.segments
            .filter(({ op }) => op !== dropped)
            .map(({ text }) => text)
            .join("") + (one.mark === dropped ? "" : "\n"),
    )
    .join("");

describe("insertions on both sides of an end that stays are kept apart", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "new paragraphs behind new words",
      ["=甲。 +乙。|=", "+丙。|+", "=丁。|="],
      ["=甲。 +乙。|+", "+丙。|=", "=丁。|="],
    ],
    [
      "several of them",
      ["=甲。 +乙。|=", "+丙。|+", "+戊。|+", "=丁。|="],
      ["=甲。 +乙。|+", "+丙。|+", "+戊。|=", "=丁。|="],
    ],
    ["a character that both end in", ["=甲。 +乙。|=", "+丙 =丁。|="], ["=甲 +。乙 =。|=", "+丙 =丁。|="]],
    ["no character in common", ["=甲。 +乙；|=", "+丙 =丁。|="], ["=甲 +。乙； -。|=", "+丙 =丁。|="]],
    ["a deletion beside it", ["=甲 -己 +乙；|=", "+丙 =丁。|="], ["=甲 +乙； -己|=", "+丙 =丁。|="]],
    ["nothing kept in the first", ["+乙；|=", "+丙 =丁。|="], ["+乙；|=", "-丁 +丙丁 =。|="]],
    [
      "nothing kept in the first, and a character in common",
      ["+乙；|=", "+丁丙 =丁。|="],
      ["+乙；|=", "=丁 +丙丁 =。|="],
    ],
    [
      "a new paragraph before one that was cut off another",
      ["=甲。 +乙。|=", "+丙。|+", "=戊。|+", "=丁。|="],
      ["=甲。 +乙。|+", "+丙。|=", "=戊。|+", "=丁。|="],
    ],
    [
      "new paragraphs before words that begin anew",
      ["=甲。 +乙；|=", "+丙。|+", "+戊 =丁。|="],
      ["=甲。 +乙；|+", "+丙。|=", "-丁 +戊丁 =。|="],
    ],
  ])("%s", (_, lines, wanted) => {
    const made = apart(lines.map((own) => line(own)));
    expect(made.map(shown)).toEqual(wanted);
    for (const dropped of ["insert", "delete"] as const)
      expect(given(made, dropped)).toBe(
        given(
          lines.map((own) => line(own)),
          dropped,
        ),
      );
  });

  test.each<readonly [string, readonly string[]]>([
    ["words that stay between", ["=甲。 +乙。|=", "=丙 +丁|="]],
    ["a deletion behind the end", ["=甲。 +乙。|=", "-丙 +丁|="]],
    ["an end that came too", ["=甲。 +乙。|+", "+丙。|=", "=丁|="]],
    ["a new paragraph behind kept words", ["=甲。|=", "+丙。|+", "=丁|="]],
  ])("and nothing else is touched: %s", (_, lines) => {
    expect(apart(lines.map((own) => line(own))).map(shown)).toEqual(lines);
  });

  test("the last new paragraph gets the style of the first back when it is rejected", () => {
    const made = apart([line("=甲。 +乙。|=", "heading-2"), line("+丙。|+", "item"), line("=丁。|=")]);
    expect(made.map(shown)).toEqual(["=甲。 +乙。|+", "+丙。|= was heading-2", "=丁。|="]);
  });
});
