/** Marks a place in a sample: what comes after it is where a finding must point. */
export const MARK = "‸";

export interface Positioned {
  /** The sample without its marks. */
  readonly text: string;
  /** The places marked, in order: lines and columns from 1. */
  readonly places: readonly { readonly line: number; readonly column: number }[];
}

/** Takes the marks out of a sample, so that a test shows the expected place instead of counting to it. */
export function positioned(sample: string): Positioned {
  const parts = sample.split(MARK);
  let before = "";
  const places = parts.slice(0, -1).map((part) => {
    before += part;
    return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
  });
  return { text: parts.join(""), places };
}
