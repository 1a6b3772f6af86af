import { XML_ENTITIES } from "../../policy/xml-entities";
/** An element of a Word part by where it stands in the part's text, so that whatever is not touched stays to the letter. */
export interface RawElement {
  readonly name: string;
  /** Where it begins and ends, its tags included. */
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends; the same where it has none. */
  readonly from: number;
  readonly to: number;
  readonly children: readonly RawElement[];
}

interface Open {
  readonly name: string;
  readonly start: number;
  readonly from: number;
  readonly children: RawElement[];
}

/** A tag with its closing slash, its name and what follows that. */
const TAG = /<(\/?)([^\s/<>!?"']+)((?:[\s/](?:[^"'<>]|"[^"<]*"|'[^'<]*')*)?)>/gu;

/**
 * Reads the elements of a well-formed part; null where its tags do not match, or where it holds a comment or CDATA, which
 * no word processor writes there and which may hold what looks like a tag.
 */
export function readRaw(xml: string): RawElement | null {
  if (xml.includes("<!")) return null;
  const root: Open = { name: "", start: 0, from: 0, children: [] };
  const open: Open[] = [root];
  for (const { 0: whole, 1: closing, 2: name, 3: rest = "", index } of xml.matchAll(TAG)) {
    if (name === undefined) continue;
    const end = index + whole.length;
    const parent = open.at(-1);
    if (parent === undefined) return null;
    if (closing === "/") {
      if (parent.name !== name || open.length === 1) return null;
      open.pop();
      open.at(-1)?.children.push({ ...parent, end, to: index });
    } else if (rest.endsWith("/")) parent.children.push({ name, start: index, end, from: end, to: end, children: [] });
    else open.push({ name, start: index, from: end, children: [] });
  }
  if (open.length !== 1) return null;
  return { ...root, end: xml.length, to: xml.length };
}

export const childOf = (element: RawElement | undefined, name: string): RawElement | undefined =>
  element?.children.find((child) => child.name === name);

export const sourceOf = (xml: string, element: RawElement | undefined): string =>
  element === undefined ? "" : xml.slice(element.start, element.end);

/** A stretch of a text and what stands in its place afterwards. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with each stretch replaced; several at one place in the order they are given. None may overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const inOrder = [...replacements].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at = 0;
  for (const one of inOrder) {
    result += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return result + text.slice(at);
}

/** The characters of a part's text, its entities read. */
export function decodedText(source: string): string {
  return source.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));/gu, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return XML_ENTITIES.get(name) ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
}

/** Characters as a part's text may hold them. */
export const encodedText = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
