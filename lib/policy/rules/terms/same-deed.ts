/** Words that say nothing of what is done: pronouns, prepositions, particles and modals. */
const FORM = new RegExp(
  [
    "我们|您|你|其中|上述|前述|该等|该项|此项|这些|相关|有关|所有|全部|任何|各自|相应|及时|按照|依照|根据|通过",
    "时限|期限|期间|期内|以内|之内|保存期|最长|最迟|最多|不超过|不少于|至少|共计|之日起|不得|同时",
    "可以|应当|必须|需要|一律|务必|[每各向对将会在于为的地得了等其并且也又再以与和及或者至由从自起之内前后时中上下是有项个次一均都仍即就请给把被所该可应须需]",
  ].join("|"),
  "g",
);
const OTHER = /[^\u4e00-\u9fff]/g;

/** What is left of a deed has so many characters at least, or anything is like it. */
const SHORTEST = 4;
/** So much of the shorter of two deeds stands in the longer: its characters, its pairs of them, and its order. */
const CHARACTERS = 0.85;
const PAIRS = 0.5;
const ORDER = 0.5;

/** What a part of a sentence says is done, without its form. */
export const deedOf = (words: string): string => words.replace(FORM, "").replace(OTHER, "");

/** How many characters two texts have in one order; both are parts of a sentence. */
function inOneOrder(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (let at = 0; at < b.length; at += 1) {
      next.push(one === b.charAt(at) ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether two deeds are one: nearly all that the shorter says the longer says too. */
export function isSameDeed(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST) return false;
  const left = new Map<string, number>();
  for (const character of long) left.set(character, (left.get(character) ?? 0) + 1);
  let shared = 0;
  for (const character of short) {
    const count = left.get(character) ?? 0;
    if (count === 0) continue;
    left.set(character, count - 1);
    shared += 1;
  }
  if (shared < CHARACTERS * short.length) return false;
  let pairs = 0;
  for (let at = 0; at + 1 < short.length; at += 1) if (long.includes(short.slice(at, at + 2))) pairs += 1;
  return pairs >= PAIRS * (short.length - 1) && inOneOrder(short, long) >= ORDER * short.length;
}

/** A part of a sentence between its marks, with where it begins in the text. */
export interface Part {
  readonly words: string;
  readonly start: number;
}

/** No part of a sentence that says one thing is longer. */
const LONGEST = 80;

/** The parts of a text that its marks divide. */
export function partsOf(text: string): readonly Part[] {
  return [...text.matchAll(/[^，。；：！？\n\t]+/g)].flatMap(({ 0: words, index: start }) =>
    words.length <= LONGEST ? [{ words, start }] : [],
  );
}
