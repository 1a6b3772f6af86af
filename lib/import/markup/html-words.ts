import type { RootContent } from "hast";

/** The words of an element and all that stands in it. */
export const wordsOf = (node: RootContent): string =>
  node.type === "text" ? node.value : node.type === "element" ? node.children.map(wordsOf).join("") : "";

/** Elements that begin a line of their own. */
export const BLOCKS =
  /^(?:p|div|section|article|main|center|h[1-6]|ul|ol|li|table|thead|tbody|tfoot|tr|td|th|blockquote|dl|dt|dd|pre)$/u;
