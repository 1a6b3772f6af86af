/**
 * From this length on a text is cut before it is given to the engine, which copies all of it for each word it finds: a
 * paragraph of 80,000 characters took 27 seconds in one piece.
 */
const PIECE = 1000;
/** A run as long as this without a place to cut is no text of a policy; it is cut wherever it is. */
const LONGEST = 4000;

/**
 * Where a word ends whatever stands around: behind a space, a full stop or a bracket, before a letter, a digit or a Han
 * character (UAX #29: nothing joins these, and a dictionary's run ends there).
 */
const END = /[\s。、！？）】》”](?=[\p{Script=Han}A-Za-z0-9])/u;

const SECOND_HALF = /^[\uDC00-\uDFFF]/;

/** A text in pieces whose words are the words of the text. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const room = text.slice(start + PIECE, start + LONGEST);
    const found = END.exec(room);
    const cut = start + (found === null ? LONGEST : PIECE + found.index + 1);
    const end = found === null && SECOND_HALF.test(text.slice(cut, cut + 1)) ? cut + 1 : cut;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}

/** Cuts a text at the words of a dictionary. The words joined are the text. */
export type WordSegmenter = (text: string) => readonly string[];

/** @returns null on an engine without a segmenter */
export function wordSegmenter(): WordSegmenter | null {
  if (typeof Intl === "undefined" || !("Segmenter" in Intl)) return null;
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  // Mapped at once: a kept segment holds a copy of the whole input in V8.
  return (text) => piecesOf(text).flatMap((piece) => Array.from(segmenter.segment(piece), ({ segment }) => segment));
}
