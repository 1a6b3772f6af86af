import type { WordTables } from "./word-tables";

/** A place between two characters of a run where many texts have another. */
export interface MissingCharacter {
  /** The place of the character behind the gap. */
  readonly at: number;
  readonly right: string;
  /** How much more many texts say for the run with the character. */
  readonly gain: number;
}

/** What counts, stands for a person or joins words may be written or left out. */
const LEFT_OUT = /[零〇一二三四五六七八九十百千万亿两他她它们的地得]/;
/** Two characters so common beside each other lack nothing between them. */
const TOUCH = 6;
/** A pair so common is a word that is whole. */
const WHOLE = 4;
/** The word that a missing character makes is at least so common. */
const WORD = 5;
/** So many of the three triples that a character makes are known. */
const KNOWN = 2;
const TRIPLE = 3;
/** How much the pair that a gap makes is taken for, and the commonness of the character that fills it. */
const PAIR = 2;
const COMMON = 0.7;
/** What is taken off where the pieces beside the gap could stand without it. */
const PIECE_ALONE = 5;
const ONE_SIDE = 1;
const OTHER_BROKEN = 3;
const NEEDED = 11;

/** What stands beside a gap: three characters before it, the last one first, and three behind it. */
interface Gap {
  readonly before: readonly [last: string, second: string, third: string];
  readonly after: readonly [first: string, second: string, third: string];
}

function gapAt(run: string, at: number): Gap {
  const one = (index: number) => run.charAt(index);
  return { before: [one(at - 1), one(at - 2), one(at - 3)], after: [one(at), one(at + 1), one(at + 2)] };
}

/** Which sides of a gap end in a word that is whole, so that the character next to the gap belongs to it. */
function wholeSides({ before, after }: Gap, { level, isWord }: WordTables): readonly [left: boolean, right: boolean] {
  const [a, a2, a3] = before;
  const [b, b2, b3] = after;
  return [
    isWord(a2, a) && level(a2, a) >= WHOLE && (!isWord(a3, a2) || level(a3, a2) <= level(a2, a)),
    isWord(b, b2) && level(b, b2) >= WHOLE && (!isWord(b2, b3) || level(b2, b3) <= level(b, b2)),
  ];
}

/** Whether a character belongs to no word with the next one to it, and is none by itself: more than one character is odd there. */
const isStray = (second: string, third: string, isWord: boolean, { standsAlone }: WordTables) =>
  second !== "" && third !== "" && !isWord && !standsAlone(second);

/** How much many texts say for one character in a gap; null where it makes no word with a piece beside it. */
function gainOf(gap: Gap, right: string, whole: readonly [boolean, boolean], tables: WordTables): number | null {
  const { level, isWord, together, standsAlone, commonness } = tables;
  const [a, a2] = gap.before;
  const [b, b2] = gap.after;
  const [left, behind] = [level(a, right), level(right, b)];
  const withLeft = !whole[0] && isWord(a, right) && left >= WORD;
  const withRight = !whole[1] && isWord(right, b) && behind >= WORD;
  if (!(withLeft || withRight)) return null;
  const known = [together(a2, a, right), together(a, right, b), together(right, b, b2)].filter(Boolean).length;
  if (known < KNOWN) return null;
  const alone = (!withLeft || standsAlone(a)) && (!withRight || standsAlone(b));
  const broken =
    (withLeft && !withRight && !whole[1] && !standsAlone(b)) ||
    (withRight && !withLeft && !whole[0] && !standsAlone(a));
  return (
    left +
    behind -
    PAIR * level(a, b) -
    COMMON * commonness(right) +
    TRIPLE * known -
    (alone ? PIECE_ALONE : 0) -
    (withLeft && withRight ? 0 : ONE_SIDE) -
    (broken ? OTHER_BROKEN : 0)
  );
}

/**
 * The character that many texts have between two that stand beside each other in a run, where these hardly ever do, a piece
 * of a word is left there, and the character makes it whole: 手机码, 手机号码.
 * @param run a run of Chinese characters
 * @param at the place of the character behind the gap, from 1
 * @returns null where nothing need be missing
 */
export function missingCharacter(run: string, at: number, tables: WordTables): MissingCharacter | null {
  const gap = gapAt(run, at);
  const [a, a2] = gap.before;
  const [b, b2] = gap.after;
  if (a === "" || b === "" || LEFT_OUT.test(a + b) || tables.level(a, b) > TOUCH) return null;
  if (tables.together(a2, a, b) || tables.together(a, b, b2)) return null;
  const whole = wholeSides(gap, tables);
  if (whole[0] && whole[1]) return null;
  const [, , a3] = gap.before;
  const [, , b3] = gap.after;
  if (!whole[0] && tables.level(a2, a) < WHOLE && isStray(a2, a3, tables.isWord(a3, a2), tables)) return null;
  if (!whole[1] && tables.level(b, b2) < WHOLE && isStray(b2, b3, tables.isWord(b2, b3), tables)) return null;
  let best: MissingCharacter | null = null;
  for (const right of tables.behind(a)) {
    if (LEFT_OUT.test(right)) continue;
    const gain = gainOf(gap, right, whole, tables);
    if (gain !== null && gain >= NEEDED && gain > (best?.gain ?? 0)) best = { at, right, gain };
  }
  return best;
}
