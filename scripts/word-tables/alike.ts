import { readFileSync } from "node:fs";
import { pinyin } from "pinyin-pro";

/** Characters by what they sound like, without tones; one that is read in two ways stands in two groups. */
export function soundGroups(characters: readonly string[]): readonly string[] {
  const groups = new Map<string, string>();
  for (const character of characters) {
    const sounds = pinyin(character, { multiple: true, toneType: "none", type: "array" });
    for (const sound of new Set(sounds)) groups.set(sound, (groups.get(sound) ?? "") + character);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The edits that turn one sequence of strokes into another, or more than `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same));
    }
    if (Math.min(...row) > most) return most + 1;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** So many strokes a character has at least that may differ in two of them. */
const MANY = 7;

/**
 * Characters that look alike: those of a public set, and those whose strokes differ in one, of seven or more in two.
 * @param known every character of the tables; others are rare
 * @param setFile groups of similar characters, one a line, divided by tabs
 * @param strokesFile a character and its strokes as letters, one a line
 * @returns strings of a character and those behind it in `characters` that look like it
 */
export function shapeGroups(
  characters: readonly string[],
  known: ReadonlySet<string>,
  setFile: string,
  strokesFile: string,
): readonly string[] {
  const order = new Map(characters.map((character, index) => [character, index]));
  const alike = characters.map(() => new Set<number>());
  const link = (a: number, b: number) => alike[Math.min(a, b)]?.add(Math.max(a, b));
  for (const line of readFileSync(setFile, "utf8").split("\n")) {
    const group = line
      .trim()
      .split(/\s+/)
      .flatMap((character) => order.get(character) ?? []);
    for (const a of group) for (const b of group) if (a !== b) link(a, b);
  }
  const strokes = readFileSync(strokesFile, "utf8")
    .split("\n")
    .flatMap((line): readonly (readonly [number, string])[] => {
      const [character = "", sequence = ""] = line.trim().split(/\s+/);
      const index = order.get(character);
      return index === undefined || sequence === "" ? [] : [[index, sequence]];
    });
  for (const [at, [a, x]] of strokes.entries()) {
    for (const [b, y] of strokes.slice(at + 1)) {
      const most = Math.max(x.length, y.length) >= MANY ? 2 : 1;
      if (distance(x, y, most) <= most) link(a, b);
    }
  }
  const groups = alike.flatMap((others, index) => {
    const rest = [...others].sort((a, b) => a - b).map((other) => characters[other] ?? "");
    return rest.length === 0 ? [] : [[characters[index] ?? "", ...rest].join("")];
  });
  return [...groups, ...rareGroups(characters.slice(0, COMMON), strokesOf(strokesFile), known)];
}

/** A rare character is looked for in place of one so common. */
const COMMON = 1500;

function strokesOf(file: string): ReadonlyMap<string, string> {
  return new Map(
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line): readonly (readonly [string, string])[] => {
        const [character = "", sequence = ""] = line.trim().split(/\s+/);
        return sequence === "" ? [] : [[character, sequence]];
      }),
  );
}

/** What a simplified text may print: the characters of GB 2312. */
const printed = (() => {
  const decoder = new TextDecoder("gb2312");
  const rows = Array.from({ length: 72 }, (_, at) => at + 0xb0);
  return rows.flatMap((row) =>
    Array.from({ length: 94 }, (_, at) => decoder.decode(Uint8Array.from([row, at + 0xa1]))),
  );
})();

/** Characters that no pair of the tables holds, each with the common ones that differ from it in a stroke: 仟 and 任. */
function rareGroups(
  common: readonly string[],
  strokes: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): readonly string[] {
  return printed.flatMap((rare) => {
    const sequence = strokes.get(rare);
    if (known.has(rare) || sequence === undefined || sequence.length < 4) return [];
    const others = common.filter((one) => distance(sequence, strokes.get(one) ?? "", 1) <= 1);
    return others.length === 0 ? [] : [rare + others.join("")];
  });
}
