import { cutOutSmallWords, keepBrackets } from "./seams";
import { joined, type Stretch } from "./stretches";
import type { Token } from "./tokens";

/** With less than this of a clause kept, old and new are easier to read one after the other than interleaved. */
const READ_AS_BLOCKS = 0.35;

/** A kept run this short between two edits is an accident: one character, or a mark such as 、 or 的. */
const ACCIDENT = 1;

/** An equality longer than this is worth its own run, however long the edits around it. */
const ALWAYS_KEPT = 12;

/** Beside an edit that replaces words and one that does not, a word is crowded out; a phrase is when it is dwarfed. */
const A_WORD = 2;
const DWARFED = 6;

/** What is dropped may make its neighbours accidents in turn; in a real clause that ends after three or four times. */
const PASSES = 30;

const length = (tokens: readonly Token[]) => tokens.reduce((sum, token) => sum + token.text.length, 0);
const letters = (tokens: readonly Token[]) =>
  tokens.reduce((sum, token) => sum + (token.kind === "mark" ? 0 : token.key.length), 0);
const extent = (stretch: Stretch) => Math.max(length(stretch.before), length(stretch.after));
const replaces = (stretch: Stretch) => stretch.before.length > 0 && stretch.after.length > 0;
const isBreak = (token: Token) => token.kind === "break";

/** Whether all that an edit does is begin a line or a cell, or join two. */
const cuts = ({ before, after }: Stretch) =>
  [...before, ...after].every(({ kind }) => kind === "mark" || kind === "break");

/** Words with a mark on either side: an item of an enumeration, or a label as in `，电话：`. */
const isItem = (tokens: readonly Token[]) =>
  tokens[0]?.kind === "mark" && tokens.at(-1)?.kind === "mark" && letters(tokens) > ACCIDENT;

/** Case 1: punctuation alone differs. That is layout, and must not pose as an edit. */
function marksAreLayout(stretches: readonly Stretch[]): readonly Stretch[] {
  const endsInDigit = (token: Token | undefined) => /\p{N}$/u.test(token?.key ?? "");
  const startsWithDigit = (token: Token | undefined) => /^\p{N}/u.test(token?.key ?? "");
  return joined(
    stretches.map((stretch, at) => {
      if (stretch.same || ![...stretch.before, ...stretch.after].every((token) => token.kind === "mark"))
        return stretch;
      // Between digits a mark is part of a number: 1.5 is not 15.
      const splitsNumber =
        endsInDigit(stretches[at - 1]?.after.at(-1)) && startsWithDigit(stretches[at + 1]?.after.at(0));
      return splitsNumber ? stretch : { ...stretch, same: true };
    }),
  );
}

/**
 * Case 2: `收[-集您的姓-]{+存您的名+}`, not `收[-集-]{+存+}您的[-姓-]{+名+}`: a kept run between two edits is dropped when
 * it is an accident, or no longer than the edits on both sides and one of them replaces words. Between two
 * pure insertions it stays, because dropping it would strike out words only to repeat them.
 */
function dropAccidents(stretches: readonly Stretch[]): readonly Stretch[] {
  let current = stretches;
  for (let pass = 0; ; pass++) {
    const next = joined(
      current.map((stretch, at) => {
        const left = current[at - 1];
        const right = current[at + 1];
        if (!stretch.same || !left || !right || stretch.after.some(isBreak) || stretch.before.some(isBreak))
          return stretch;
        if (stretch.before.length === 0 || stretch.after.length === 0) return stretch;
        const kept = Math.max(letters(stretch.before), letters(stretch.after));
        if (isItem(stretch.before) && isItem(stretch.after)) return stretch;
        // A series cut into lines, or lines joined to one: the words between two cuts stay.
        if (cuts(left) || cuts(right)) return stretch;
        const replaced = [left, right].filter(replaces).length;
        const short = kept <= ACCIDENT && replaced > 0;
        const room = Math.min(extent(left), extent(right));
        const crowded = kept > 0 && kept <= room && kept <= ALWAYS_KEPT && replaced > 0;
        const weak = replaced === 2 || kept <= A_WORD || kept * DWARFED <= room;
        return short || (crowded && weak) ? { ...stretch, same: false } : stretch;
      }),
    );
    if (next.length === current.length || pass === PASSES) return next;
    current = next;
  }
}

/** Case 3: what both sides of an edit begin or end with was not edited. */
function giveBackEnds(stretches: readonly Stretch[]): readonly Stretch[] {
  return joined(
    stretches.flatMap((stretch) => {
      if (stretch.same) return [stretch];
      const { before, after } = stretch;
      const most = Math.min(before.length, after.length);
      let head = 0;
      while (head < most && before[head]?.key === after[head]?.key) head++;
      let tail = 0;
      while (tail < most - head && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail++;
      return [
        { same: true, before: before.slice(0, head), after: after.slice(0, head) },
        {
          same: false,
          before: before.slice(head, before.length - tail),
          after: after.slice(head, after.length - tail),
        },
        { same: true, before: before.slice(before.length - tail), after: after.slice(after.length - tail) },
      ];
    }),
  );
}

/** How good a place is to begin an insertion: after a block, a sentence, a phrase, or anywhere. */
function boundary(token: Token | undefined): number {
  if (token === undefined || token.kind === "break") return 3;
  if (/[。；！？!?;]/u.test(token.key)) return 2;
  return token.kind === "mark" ? 1 : 0;
}

/**
 * Case 4: `同意。{+您可以拒绝。+}您`, not `同意{+。您可以拒绝+}。您`: a pure insertion or deletion whose last words also stand
 * before it can be slid, and reads best where it begins after a full stop.
 */
function slideToBoundaries(stretches: readonly Stretch[]): readonly Stretch[] {
  const result = [...stretches];
  for (let at = 0; at < result.length; at++) {
    const stretch = result[at];
    const left = result[at - 1];
    const right = result[at + 1];
    if (!stretch || stretch.same || replaces(stretch) || (at > 0 && !left)) continue;
    const inserted = stretch.after.length > 0 ? stretch.after : stretch.before;
    const side = (run: Stretch | undefined) => (stretch.after.length > 0 ? run?.after : run?.before) ?? [];
    // Sliding moves tokens across an equality, so it is only safe where both sides print them alike.
    const alike = (run: Stretch | undefined) =>
      (run?.before ?? []).map((token, i) => token.text === run?.after[i]?.text);
    const whole = [...side(left), ...inserted, ...side(right)];
    const start = side(left).length;
    const leftAlike = alike(left);
    const rightAlike = alike(right);
    if (left && left.before.length !== left.after.length) continue;
    if (right && right.before.length !== right.after.length) continue;
    let first = start;
    while (first > 0 && leftAlike[first - 1] && whole[first - 1]?.text === whole[first - 1 + inserted.length]?.text)
      first--;
    let last = start;
    while (
      last + inserted.length < whole.length &&
      rightAlike[last - start] &&
      whole[last]?.text === whole[last + inserted.length]?.text
    ) {
      last++;
    }
    let best = start;
    const score = (place: number) =>
      boundary(whole[place - 1]) * 2 + (boundary(whole[place - 1 + inserted.length]) > 0 ? 1 : 0);
    for (let place = first; place <= last; place++) if (score(place) > score(best)) best = place;
    if (best === start) continue;
    const kept = [whole.slice(0, best), whole.slice(best, best + inserted.length), whole.slice(best + inserted.length)];
    const [head = [], middle = [], tail = []] = kept;
    const edge = (run: Stretch | undefined, tokens: readonly Token[], from: "start" | "end"): Stretch => {
      // The other side of an equality keeps its own characters; only the tokens that crossed are common.
      const own = stretch.after.length > 0 ? (run?.before ?? []) : (run?.after ?? []);
      const difference = tokens.length - own.length;
      const crossed = difference > 0 ? (from === "end" ? tokens.slice(own.length) : tokens.slice(0, difference)) : [];
      const remaining = difference < 0 ? (from === "end" ? own.slice(0, tokens.length) : own.slice(-difference)) : own;
      const other = from === "end" ? [...remaining, ...crossed] : [...crossed, ...remaining];
      return stretch.after.length > 0
        ? { same: true, before: other, after: tokens }
        : { same: true, before: tokens, after: other };
    };
    const none: Stretch = { same: true, before: [], after: [] };
    const pieces = [
      edge(left ?? none, head, "end"),
      stretch.after.length > 0
        ? { same: false, before: [], after: middle }
        : { same: false, before: middle, after: [] },
      edge(right ?? none, tail, "start"),
    ];
    result.splice(left ? at - 1 : at, (left ? 1 : 0) + 1 + (right ? 1 : 0), ...pieces);
    if (!left) at++;
  }
  return joined(result);
}

/** Case 5: too little is left to be read in between. */
function asBlocks(stretches: readonly Stretch[]): readonly Stretch[] {
  const before = stretches.flatMap((stretch) => stretch.before);
  const after = stretches.flatMap((stretch) => stretch.after);
  if (before.some(isBreak) || after.some(isBreak)) return stretches;
  const kept = stretches.filter((stretch) => stretch.same).reduce((sum, stretch) => sum + letters(stretch.after), 0);
  const edits = stretches.filter((stretch) => !stretch.same).length;
  const [shorter, longer] = [letters(before), letters(after)].sort((a, b) => a - b);
  // A single edit is as easy to read where it stands, however long.
  if (shorter === undefined || longer === undefined || edits < 2) return stretches;
  // A paragraph kept whole and added to is no rewrite, so the longer text counts only where edits are scattered.
  const rewritten = kept < shorter * READ_AS_BLOCKS || (edits > 2 && kept < longer * READ_AS_BLOCKS);
  return rewritten ? [{ same: false, before, after }] : stretches;
}

/**
 * Turns the shortest difference into the one a person would mark with a pen. The two sides stay what they were,
 * to the character.
 */
export function simplify(stretches: readonly Stretch[]): readonly Stretch[] {
  const steps = [
    marksAreLayout,
    dropAccidents,
    giveBackEnds,
    keepBrackets,
    cutOutSmallWords,
    marksAreLayout,
    slideToBoundaries,
    asBlocks,
  ];
  return steps.reduce((current, step) => step(current), stretches);
}
