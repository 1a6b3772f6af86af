import { wordSegmenter } from "../../policy/word-segments";

const segmenter = wordSegmenter();

/**
 * Lengths of the words of a normalised text, one base-36 digit each. The segmenter cuts legal terms too finely
 * (注|销|账户), so words tell where a term may begin and end, never what a term is.
 * @throws Error on an engine without a segmenter
 */
export function wordLengths(text: string): string {
  // The index is made by Node, which has one.
  if (segmenter === null) throw new Error("this engine cannot cut a text at its words");
  let lengths = "";
  for (const segment of segmenter(text)) {
    for (let rest = segment.length; rest > 0; rest -= 35) lengths += Math.min(rest, 35).toString(36);
  }
  return lengths;
}
