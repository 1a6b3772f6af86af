/** Characters of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
