import type { Element } from "hast";
import type { Paragraph, RootContent } from "mdast";
import type { Options } from "rehype-remark";

type State = Parameters<NonNullable<NonNullable<Options["handlers"]>[string]>>[0];

/** What parts a term from the words that explain it, which a page sets apart: a blank, which is no word. */
const APART = "\u3000";

const joined = (term: Paragraph, words: Paragraph): Paragraph => ({
  type: "paragraph",
  children: [...term.children, { type: "text", value: APART }, ...words.children],
});

/** The terms and explanations of a list of definitions, those in groups among them. */
const entriesOf = (list: Element): readonly Element[] =>
  list.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "dt" || child.tagName === "dd" ? [child] : entriesOf(child);
  });

/** A list of definitions as paragraphs: each term in one with the words that explain it, further paragraphs behind it. */
export function definitionList(state: State, list: Element): RootContent[] {
  const all: RootContent[] = [];
  let term: Paragraph | null = null;
  for (const entry of entriesOf(list)) {
    const [first, ...rest] = state.toFlow(state.all(entry));
    if (first === undefined) continue;
    if (entry.tagName === "dd" && term !== null && first.type === "paragraph") {
      all.splice(-1, 1, joined(term, first), ...rest);
    } else all.push(first, ...rest);
    term = entry.tagName === "dt" && first.type === "paragraph" && rest.length === 0 ? first : null;
  }
  return all;
}
