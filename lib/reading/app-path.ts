/** A stretch of an app path's text: a screen's name, or the punctuation between two. `start` counts characters. */
export interface AppPathPart {
  readonly kind: "screen" | "quote" | "step" | "or";
  readonly start: number;
  readonly text: string;
}

const PARTS = /(?<step>[“”]{0,2}[—–-]+[“”]*)|(?<or>[“”]\/[“”])|(?<quote>[“”])|[^“”—–-]+/gu;

/** Cuts `“我的”—“设置”` into names and punctuation. The parts joined are the text. */
export function appPathParts(text: string): readonly AppPathPart[] {
  return [...text.matchAll(PARTS)].map((match) => {
    const { step, or, quote } = match.groups ?? {};
    const kind = step ? "step" : or ? "or" : quote ? "quote" : "screen";
    return { kind, start: match.index, text: match[0] };
  });
}
