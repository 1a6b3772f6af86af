/** A stretch of a text; `start` and `end` count its characters. */
export interface TitleRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What stands between 《 and 》 names another document; its words are not the policy's. A title that is never closed is
 * none, and an expression would look for its end again from each 《.
 * @returns the titles with their brackets, in the order of the text
 */
export function titleRanges(text: string): readonly TitleRange[] {
  const titles: TitleRange[] = [];
  let end = 0;
  for (let start = text.indexOf("《"); start >= 0; start = text.indexOf("《", end)) {
    end = text.indexOf("》", start) + 1;
    if (end === 0) break;
    titles.push({ start, end });
  }
  return titles;
}

/** The text with each character of its titles blank, so that every other character keeps its place. */
export function withoutTitles(text: string): string {
  let plain = "";
  let at = 0;
  for (const { start, end } of titleRanges(text)) {
    plain += text.slice(at, start) + "　".repeat(end - start);
    at = end;
  }
  return plain + text.slice(at);
}
