import { XML_ENTITIES } from "../../policy/xml-entities";
import { type Budget, STEPS } from "../budget";
import { refuse } from "../refusal";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Word itself stays below 60; a paper of 600 pages with formulas has some 400,000. */
const LIMITS = { depth: 200, elements: 500_000 } as const;

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Name spaces by the prefix that this code uses, whatever prefix a file gives them; the strict ones are ISO 29500's. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [WORD, "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.openxmlformats.org/package/2006/content-types", ""],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["urn:schemas-microsoft-com:vml", "v"],
]);

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([A-Za-z]\w*)|[^;]?);?/giu, (_, decimal, hexadecimal, name) => {
    if (name !== undefined) {
      const known = XML_ENTITIES.get(name);
      if (known === undefined) throw refuse("xmlEntities");
      return known;
    }
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    if (!(code <= 0x10ffff)) throw refuse("xml");
    return String.fromCodePoint(code);
  });
}

/** The namespaces that hold at a place, by prefix; the innermost is the last. One for all elements: none is copied. */
type Scope = Map<string, string[]>;

interface Open {
  readonly name: string;
  readonly raw: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** The prefixes that it declares, which hold no more behind its end. */
  readonly declared: readonly string[];
}

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;

function canonical(raw: string, scope: Scope, isElement: boolean): string {
  const [first = "", second] = raw.split(":");
  if (second === undefined && !isElement) return raw;
  const uri = scope.get(second === undefined ? "" : first)?.at(-1);
  const prefix = uri === undefined ? undefined : PREFIXES.get(uri);
  if (prefix === undefined) return raw;
  const local = second ?? first;
  return prefix === "" ? local : `${prefix}:${local}`;
}

/** Reads a tag and adds what it declares to the scope. */
function openTag(source: string, scope: Scope): Omit<Open, "children"> & { readonly end: number } {
  const name = /^[^\s/>]+/u.exec(source)?.[0] ?? "";
  const given: [string, string][] = [];
  ATTRIBUTE.lastIndex = name.length;
  let end = name.length;
  for (let match = ATTRIBUTE.exec(source); match; match = ATTRIBUTE.exec(source)) {
    given.push([match[1] ?? "", decodeEntities(match[2] ?? match[3] ?? "")]);
    end = ATTRIBUTE.lastIndex;
  }
  const declares = ([key]: readonly [string, string]) => key === "xmlns" || key.startsWith("xmlns:");
  const declared = given.filter(declares).map(([key, uri]) => {
    const prefix = key.slice(6);
    const uris = scope.get(prefix);
    if (uris) uris.push(uri);
    else scope.set(prefix, [uri]);
    return prefix;
  });
  const attributes = Object.fromEntries(
    given.filter((own) => !declares(own)).map(([key, value]) => [canonical(key, scope, false), value]),
  );
  return { name: canonical(name, scope, true), raw: name, attributes, declared, end };
}

/** The end of a tag: the first `>` outside of quotes. */
function tagEnd(text: string, from: number): number {
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
  }
  throw refuse("xml");
}

function skipTo(text: string, from: number, end: string): number {
  const at = text.indexOf(end, from);
  if (at < 0) throw refuse("xml");
  return at + end.length;
}

/**
 * Reads one part of a Word file. Only what such parts need: no document type, so that no entity can be declared, none
 * but the five known ones, and bounds on depth and number.
 * @throws {Refusal}
 */
export function parseXml(text: string, budget: Budget): XmlElement {
  budget.spend(text.length);
  const root: Open = { name: "", raw: "", attributes: {}, children: [], declared: [] };
  const open: Open[] = [root];
  const scope: Scope = new Map();
  const leave = ({ declared }: Open) => {
    for (const prefix of declared) scope.get(prefix)?.pop();
  };
  let elements = 0;
  let at = 0;
  while (at < text.length) {
    const parent = open.at(-1) ?? root;
    const next = text.indexOf("<", at);
    const words = decodeEntities(text.slice(at, next < 0 ? text.length : next));
    if (words !== "" && open.length > 1) parent.children.push(words);
    if (next < 0) break;
    if (text.startsWith("<?", next)) at = skipTo(text, next, "?>");
    else if (text.startsWith("<!--", next)) at = skipTo(text, next, "-->");
    else if (text.startsWith("<![CDATA[", next)) {
      at = skipTo(text, next, "]]>");
      parent.children.push(text.slice(next + 9, at - 3));
    } else if (text.startsWith("<!", next)) throw refuse("xmlEntities");
    else {
      const end = tagEnd(text, next);
      at = end + 1;
      if (text.charAt(next + 1) === "/") {
        if (open.length < 2 || text.slice(next + 2, end).trim() !== parent.raw) throw refuse("xml");
        open.pop();
        leave(parent);
        continue;
      }
      const source = text.slice(next + 1, end);
      const tag = openTag(source, scope);
      const rest = source.slice(tag.end).trim();
      if (tag.raw === "" || (rest !== "" && rest !== "/")) throw refuse("xml");
      const element: Open = { ...tag, children: [] };
      parent.children.push(element);
      elements += 1;
      budget.spend(STEPS.element);
      if (elements > LIMITS.elements) throw refuse("tooMuch");
      if (rest === "") open.push(element);
      else leave(element);
      if (open.length > LIMITS.depth) throw refuse("xmlDeep");
    }
  }
  const [top, ...others] = root.children.filter((node) => typeof node !== "string");
  if (open.length !== 1 || top === undefined || others.length > 0) throw refuse("xml");
  return top;
}

export const elementsOf = (element: XmlElement | undefined): readonly XmlElement[] =>
  element?.children.filter((child): child is XmlElement => typeof child !== "string") ?? [];

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element).find((one) => one.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  elementsOf(element).filter((one) => one.name === name);

/** The `w:val` of a child, or undefined. */
export const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes["w:val"];

/** Whether a child that is on or off is there, and which; undefined when it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (found === undefined) return undefined;
  return !["0", "false", "off", "none"].includes(found.attributes["w:val"] ?? "");
}
