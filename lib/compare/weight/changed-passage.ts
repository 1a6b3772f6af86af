import type { Change, Word } from "../model";

/** So many characters of what stayed are shown on either side of what changed. */
const CONTEXT = 16;
/** A cut is made at a comma where so many characters are left. */
const CLAUSE = 6;
/** Of what came or went so many characters are shown. */
const LONGEST = 40;
/** Edits with no more than this between them are read together. */
const NEAR = 6;
/** So many places of one change are shown; its clause shows the rest. */
const PLACES = 3;

const CUT = "…";
const equal = (text: string): Word => ({ op: "equal", text });
const line = (text: string) => text.replace(/\s+/gu, " ");

/** What stands behind an edit, to the end of its sentence or as far as the context reaches. */
function behind(text: string): string {
  const whole = text.slice(0, CONTEXT);
  const end = whole.search(/[。；！？]/u);
  if (end >= 0) return whole.slice(0, end + 1);
  if (text.length <= CONTEXT) return whole;
  const comma = whole.lastIndexOf("，");
  return (comma >= CLAUSE ? whole.slice(0, comma) : whole) + CUT;
}

/** What stands before an edit, from the beginning of its sentence or as far as the context reaches. */
function before(text: string): string {
  const whole = text.slice(-CONTEXT);
  const begin = Math.max(...["。", "；", "！", "？"].map((mark) => whole.lastIndexOf(mark)));
  if (begin >= 0) return whole.slice(begin + 1);
  if (text.length <= CONTEXT) return whole;
  const comma = whole.indexOf("，");
  return CUT + (comma >= 0 && whole.length - comma > CLAUSE ? whole.slice(comma + 1) : whole);
}

/** The words of a change with its layout as it is now: a space that came is no edit here. */
function withoutLayout(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const text = line(word.text);
    const op = word.layout === true ? "equal" : word.op;
    if (word.layout === true && word.op === "delete") continue;
    const last = joined.at(-1);
    if (op === "equal" && last?.op === "equal") joined[joined.length - 1] = equal(last.text + text);
    else joined.push({ op, text });
  }
  return joined;
}

/** Which words are shown: the edits that hold what weighs, all where none does, and what is edited close to them. */
function shown(words: readonly Word[], change: Change): readonly boolean[] {
  const said = {
    delete: change.flags.flatMap((flag) => flag.before),
    insert: change.flags.flatMap((flag) => flag.after),
  };
  const weighs = words.map(
    ({ op, text }) => op !== "equal" && said[op].some((word) => text.includes(line(word)) || line(word).includes(text)),
  );
  const centres = weighs.includes(true) ? weighs : words.map(({ op }) => op !== "equal");
  const isBridge = ({ op, text }: Word) => op === "equal" && text.length <= NEAR && !/[。；]/u.test(text);
  const shows = [...centres];
  const spread = (from: number, step: 1 | -1) => {
    for (let at = from + step; at >= 0 && at < words.length; at += step) {
      const word = words[at];
      if (word === undefined || shows[at] === true || (word.op === "equal" && !isBridge(word))) return;
      if (word.op !== "equal") shows[at] = true;
    }
  };
  for (const [at, is] of centres.entries()) {
    if (!is) continue;
    spread(at, 1);
    spread(at, -1);
  }
  return shows;
}

/**
 * What a change does that weighs, in its sentence: the words that came and went with some of those that stayed around them.
 * @returns words in one line, cut with an ellipsis; none where a clause came or went whole, or only stress or numbers changed
 */
export function changedPassage(change: Change): readonly Word[] {
  if (change.kind === "added" || change.kind === "removed") return [];
  const words = withoutLayout(change.words);
  const shows = shown(words, change);
  const passage: Word[] = [];
  let places = 0;
  for (const [at, word] of words.entries()) {
    const [wasShown, isNext] = [shows[at - 1] === true, shows[at + 1] === true];
    if (word.op !== "equal") {
      if (shows[at] !== true || places > PLACES) continue;
      if (words[at - 1]?.op === "equal" || at === 0) places += 1;
      if (places > PLACES) continue;
      passage.push({ op: word.op, text: word.text.length > LONGEST ? word.text.slice(0, LONGEST) + CUT : word.text });
      continue;
    }
    const more = isNext && places < PLACES;
    if (wasShown && more && word.text.length <= CONTEXT * 2) passage.push(equal(word.text));
    else if (wasShown || more) {
      const [last, next] = [wasShown ? behind(word.text) : "", more ? before(word.text) : ""];
      passage.push(equal(last.endsWith(CUT) && next.startsWith(CUT) ? last + next.slice(CUT.length) : last + next));
    }
  }
  return passage;
}
