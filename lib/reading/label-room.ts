/** How much of the room before an item's words its label takes. */
export type LabelRoom = "narrow" | "middle" | "wide";

/** Signs as wide as a Chinese character; of other signs two are as wide as one, but for brackets and points, which are narrower. */
const FULL = /[\u2460-\u24ff\u2e80-\uffff]/;
const SLIM = /[()[\].,:]/;

/**
 * How wide a label is set, in three steps. The label is an inline element, so that a search in the page and a copy find
 * “1)如您” as it is read; what is missing to the width of the column is added to its right, by a class.
 */
export function labelRoom(printed: string): LabelRoom {
  let width = 0;
  for (const sign of printed) width += FULL.test(sign) ? 1 : SLIM.test(sign) ? 0.33 : 0.56;
  return width < 1.2 ? "narrow" : width < 1.8 ? "middle" : "wide";
}
