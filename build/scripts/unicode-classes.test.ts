import { expect, test } from "vitest";
import { writeOutClasses } from "./unicode-classes";

/** What a script says to `say`. */
function said(script: string): readonly unknown[] {
  const words: unknown[] = [];
  new Function("say", script)((word: unknown) => words.push(word));
  return words;
}

test.each([
  ["a class", 'say("甲a1，".match(new RegExp("[\\\\p{L}\\\\p{N}]+","gu")))', [["甲a1"]]],
  ["a class of all others", 'say("甲，b".split(new RegExp("[^\\\\p{L}]","u")))', [["甲", "b"]]],
  ["a property outside a class", 'say(new RegExp("^\\\\p{Script=Han}{2}$","u").test("甲乙"))', [true]],
  ["a bracket that is a character", 'say("[甲".match(new RegExp("\\\\[\\\\p{L}","u"))[0])', ["[甲"]],
  ["characters beyond two bytes", 'say(new RegExp("^\\\\p{L}$","u").test("\u{20000}"))', [true]],
  ["the same property twice", 'say(new RegExp("\\\\p{N}\\\\p{N}","u").test("12"))', [true]],
] as const)("%s finds what it found, and names no property", (_, script, expected) => {
  const written = writeOutClasses(script);
  expect(written).not.toContain("\\p{");
  expect(said(written)).toEqual(expected);
});

test("a script without properties stays as it is", () => {
  expect(writeOutClasses('say(new RegExp("a","u"))')).toBe('say(new RegExp("a","u"))');
});
