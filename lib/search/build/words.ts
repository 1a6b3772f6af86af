/**
 * Lengths of the words of a normalised text, one base-36 digit each. The segmenter cuts legal terms too finely
 * (注|销|账户), so words tell where a term may begin and end, never what a term is.
 */
export function wordLengths(text: string): string {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  let lengths = "";
  for (const { segment } of segmenter.segment(text)) {
    for (let rest = segment.length; rest > 0; rest -= 35) lengths += Math.min(rest, 35).toString(36);
  }
  return lengths;
}
