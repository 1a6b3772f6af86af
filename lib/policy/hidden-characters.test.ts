import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { codeOf, hiddenCharacters, withHiddenShown, withoutHidden } from "./hidden-characters";

const kinds = (text: string) => hiddenCharacters(text).map(({ character, kind }) => `${codeOf(character)} ${kind}`);

describe("what nobody sees, told by what Unicode says of it", () => {
  it.each([
    ["right-to-left override", "不\u202E共享", ["U+202E direction"]],
    ["isolates", "\u2066甲\u2069", ["U+2066 direction", "U+2069 direction"]],
    ["Arabic letter mark", "甲\u061C乙", ["U+061C direction"]],
    ["zero-width space", "甲\u200B乙", ["U+200B unseen"]],
    ["joiner between words", "甲\u200D乙", ["U+200D unseen"]],
    ["soft hyphen", "甲\u00AD乙", ["U+00AD unseen"]],
    ["grapheme joiner", "甲\u034F乙", ["U+034F unseen"]],
    ["word joiner and BOM", "甲\u2060乙\uFEFF", ["U+2060 unseen", "U+FEFF unseen"]],
    ["invisible plus", "甲\u2064乙", ["U+2064 unseen"]],
    ["annotation", "甲\uFFF9乙\uFFFA丙\uFFFB", ["U+FFF9 unseen", "U+FFFA unseen", "U+FFFB unseen"]],
    ["an ignorable that is not assigned yet", "甲\u2065乙\uFFF0", ["U+2065 unseen", "U+FFF0 unseen"]],
    ["tag characters", "甲\u{E0041}", ["U+E0041 unseen"]],
    [
      "fillers of Hangul",
      "\u3164\u115F\u1160\uFFA0",
      ["U+3164", "U+115F", "U+1160", "U+FFA0"].map((c) => `${c} blank`),
    ],
    ["a Braille cell without dots", "甲\u2800乙", ["U+2800 blank"]],
    ["a note without a head", "\u{1D159}", ["U+1D159 blank"]],
    ["in the place of an object", "\uFFFC", ["U+FFFC blank"]],
    ["a selector of nothing", "甲\uFE0F乙", ["U+FE0F variation"]],
    ["a selector of an ideograph", "葛\u{E0100}城", ["U+E0100 variation"]],
    ["a Mongolian selector", "甲\u180B", ["U+180B variation"]],
    ["a selector after a digit alone", "1\uFE0F", ["U+FE0F variation"]],
    ["thin, hair and em space", "甲\u2009乙\u200A丙\u2003", ["U+2009 space", "U+200A space", "U+2003 space"]],
    ["Ogham and narrow no-break space", "\u1680\u202F", ["U+1680 space", "U+202F space"]],
    ["separators", "甲\u2028乙\u2029丙\u0085丁\f", ["U+2028 line", "U+2029 line", "U+0085 line", "U+000C line"]],
    [
      "controls",
      "\u0000\u0001\u001B\u007F\u009B",
      ["0000", "0001", "001B", "007F", "009B"].map((c) => `U+${c} unseen`),
    ],
    [
      "no characters",
      "\uFFFF\uFFFE\uFDD0\u{1FFFE}",
      ["FFFF", "FFFE", "FDD0", "1FFFE"].map((c) => `U+${c} no-character`),
    ],
    ["halves of pairs", "\uD800甲\uDC00", ["U+D800 no-character", "U+DC00 no-character"]],
    ["what could not be read", "\uFFFD", ["U+FFFD no-character"]],
    [
      "a flag written with tags, which can hold any words",
      "🏴\u{E0067}\u{E007F}",
      ["U+E0067 unseen", "U+E007F unseen"],
    ],
  ])("%s", (_, text, expected) => expect(kinds(text)).toEqual(expected));
});

describe("what is seen, or is layout", () => {
  it.each([
    ["words, brackets, digits", "我们（“1688”）不会共享。ABC-123 ①㎡…—"],
    ["the spaces authors type", "甲 乙\u00A0丙\u3000丁"],
    ["a tab and a line feed", "甲\t乙\n"],
    ["a sign with its colourful look", "☎️ ©️ ✉︎"],
    ["a keycap", "按 1️⃣ 或 #️⃣"],
    ["pictures joined", "👨‍👩‍👧 👩🏽‍💻 🏳️‍🌈 ❤️‍🔥"],
    ["a surrogate pair", "𠮷野家 𬱖"],
    ["accents, composed and not", "zhù e\u0301"],
    ["a character of the private use area, which shows as a box", "\uE000"],
    ["Hangul, Thai, Arabic, Hebrew", "한국어 ไทย العربية עברית"],
  ])("%s", (_, text) => expect(kinds(text)).toEqual([]));
});

test("the places count UTF-16 units", () => {
  expect(hiddenCharacters("𠮷\u200B甲\u{E0001}乙\u200B").map(({ index }) => index)).toEqual([2, 4, 7]);
});

test("what is left without them holds none, and nothing else is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const kept = withoutHidden(text);
      expect(withoutHidden(kept)).toBe(kept);
      const seen = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character) && kinds(character).length === 0);
      expect(seen.every((character) => kept.includes(character))).toBe(true);
    }),
  );
  expect(withoutHidden("不\u202E共\u200B享\u2009给\u2028他人")).toBe("不共享 给 他人");
});

test("in a message they stand as their numbers, and nothing else changes", () => {
  expect(withHiddenShown("不\u202E共\u200B享\u2009给\u2028他人\u0007")).toBe(
    "不[U+202E]共[U+200B]享 给[U+2028]他人[U+0007]",
  );
  expect(withHiddenShown("认不出的字符 \uFFFD，☎️\u3000甲\n乙")).toBe("认不出的字符 \uFFFD，☎️\u3000甲\n乙");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(hiddenCharacters(withHiddenShown(text)).filter(({ character }) => character !== "\uFFFD")).toEqual([]);
    }),
  );
});
