import { hashOf, type PackedSet, unpackSet } from "./packed-set";

/** The tables as `npm run word-tables` writes them; `docs/decisions` says what they are made of. */
export interface PackedTables {
  /** Every character the tables know, the commonest first. */
  readonly characters: string;
  /** Base64: the pairs in their order, each the gap to the one before it, and its state. */
  readonly pairs: string;
  /** Groups of characters that sound alike, divided by spaces. */
  readonly sounds: string;
  /** Groups of a character and others that look like it. */
  readonly shapes: string;
  /** Characters that are words by themselves so often that any other may stand beside them. */
  readonly alone: string;
  /** Three characters that stand together in many texts. */
  readonly triples: PackedSet;
}

/** How common pairs of characters are, which of them are words, and what may be taken for what. */
export interface WordTables {
  /** How common a pair is, as a power of two; 0 for one that hardly occurs. */
  readonly level: (a: string, b: string) => number;
  /** Whether two characters are a word of a dictionary. */
  readonly isWord: (a: string, b: string) => boolean;
  /** The characters that one may be written for, by their sound or their shape. */
  readonly alike: (character: string) => readonly string[];
  readonly standsAlone: (character: string) => boolean;
  /** Whether many texts have the three characters one behind another; one answer in thirty-two is a yes by chance. */
  readonly together: (a: string, b: string, c: string) => boolean;
  /** The characters that stand behind one in many texts, the commonest of all first. */
  readonly behind: (character: string) => readonly string[];
  /** How often a character stands before any other, as a power of two. */
  readonly commonness: (character: string) => number;
}

/** How common a pair of each state is; state 0 is not packed. */
export const LEVELS = [0, 3, 4, 5, 6, 7, 10, 13];
/** A state and the flag of a word take so many bits; the gap stands above them. */
export const STATE_BITS = 4;
const WORD = 8;

/** Unpacks the tables: some megabytes, in a tenth of a second. */
export function unpackTables(packed: PackedTables): WordTables {
  const index = new Map([...packed.characters].map((character, at) => [character, at]));
  const size = index.size;
  const states = new Uint8Array(size * size);
  let place = -1;
  let value = 0;
  let shift = 0;
  for (const character of atob(packed.pairs)) {
    const byte = character.charCodeAt(0);
    value += (byte & 127) * 2 ** shift;
    shift += 7;
    if (byte > 127) continue;
    place += Math.floor(value / 2 ** STATE_BITS) + 1;
    states[place] = value % 2 ** STATE_BITS;
    value = 0;
    shift = 0;
  }
  const stateOf = (a: string, b: string) => {
    const row = index.get(a);
    const column = index.get(b);
    return row === undefined || column === undefined ? 0 : (states[row * size + column] ?? 0);
  };
  const holds = unpackSet(packed.triples);
  const together = (a: string, b: string, c: string) => {
    const [x, y, z] = [index.get(a), index.get(b), index.get(c)];
    return x !== undefined && y !== undefined && z !== undefined && holds(hashOf(x, y, z, packed.triples.space));
  };
  const alone = new Set(packed.alone);
  const others = likenesses(packed);
  const characters = [...packed.characters];
  const level = (a: string, b: string) => LEVELS[stateOf(a, b) % WORD] ?? 0;
  const behind = remembered((a: string) => characters.filter((b) => stateOf(a, b) % WORD > 0));
  return {
    level,
    isWord: (a, b) => stateOf(a, b) >= WORD,
    alike: (character) => others.get(character) ?? [],
    standsAlone: (character) => alone.has(character),
    together,
    behind,
    commonness: remembered((a: string) => Math.log2(1 + behind(a).reduce((sum, b) => sum + 2 ** level(a, b), 0))),
  };
}

/** A function of a character that works out each answer once. */
function remembered<Answer>(work: (character: string) => Answer): (character: string) => Answer {
  const answers = new Map<string, Answer>();
  return (character) => {
    const known = answers.get(character);
    if (known !== undefined) return known;
    const answer = work(character);
    answers.set(character, answer);
    return answer;
  };
}

function likenesses({ sounds, shapes }: PackedTables): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, Set<string>>();
  const link = (a: string, b: string) => {
    if (a === b) return;
    const own = sets.get(a);
    if (own) own.add(b);
    else sets.set(a, new Set([b]));
  };
  for (const group of sounds.split(" ")) for (const a of group) for (const b of group) link(a, b);
  for (const [a = "", ...rest] of shapes.split(" ")) {
    for (const b of rest) {
      link(a, b);
      link(b, a);
    }
  }
  return new Map([...sets].map(([character, set]) => [character, [...set]]));
}
