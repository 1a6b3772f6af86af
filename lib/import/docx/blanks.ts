import type { Piece } from "./tree";

/** What a line to be filled in is written as, however long it is. */
export const BLANK = "____";

/** One space that is underlined parts two words; a tab or several spaces are a line to write on. */
const isBlank = (text: string) => text.trim() === "" && (text.length > 1 || text.includes("\t"));

/**
 * Writes a line to be filled in, which Word makes of underlined spaces, so that it stays: 项目名称：____.
 * @param tell called for each
 */
export function withBlanks(pieces: readonly Piece[], tell: () => void): readonly Piece[] {
  const result: Piece[] = [];
  let stretch: Piece[] = [];
  const close = () => {
    const text = stretch.map((piece) => (piece.kind === "words" ? piece.text : "")).join("");
    if (isBlank(text)) {
      tell();
      result.push({ kind: "words", text: BLANK, emphasis: null, underlined: true });
    } else for (const piece of stretch) result.push(piece);
    stretch = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "words" && piece.underlined) {
      stretch.push(piece);
      continue;
    }
    close();
    result.push(piece);
  }
  close();
  return result;
}
