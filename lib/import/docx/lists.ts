import { childrenNamed, settingOf, type XmlElement } from "./xml";

/** What a list is defined by. */
interface Definition {
  readonly id: string;
  /** By `w:ilvl`. */
  readonly levels: ReadonlyMap<string, XmlElement>;
  /** The level that the first of these styles with one is linked to, else the outermost. */
  readonly linked: (styles: readonly string[]) => number;
}

/** The lists of a document. Each part of the numbering is read once, however often it is asked for. */
export interface Lists {
  readonly definition: (list: string) => Definition;
  /** What a list has of its own, by `w:ilvl`. */
  readonly overrides: (list: string) => ReadonlyMap<string, XmlElement>;
}

/** Reads what a key stands for once, however often it is asked for. */
export function once<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

/** Elements by an attribute; the first of a name counts. */
const by = (elements: readonly XmlElement[], name: (element: XmlElement) => string | undefined) =>
  new Map(elements.map((own): [string, XmlElement] => [name(own) ?? "", own]).reverse());

/** Reads a numbering part; without one no list has a definition. */
export function readLists(part: XmlElement | null): Lists {
  const all = childrenNamed(part ?? undefined, "w:abstractNum");
  const abstracts = by(all, ({ attributes }) => attributes["w:abstractNumId"]);
  const styled = by(all, (own) => settingOf(own, "w:styleLink"));
  const numbers = by(childrenNamed(part ?? undefined, "w:num"), ({ attributes }) => attributes["w:numId"]);
  const read = once((id: string): Definition => {
    const levels = childrenNamed(abstracts.get(id), "w:lvl");
    const ofStyle = by(levels, (own) => settingOf(own, "w:pStyle"));
    return {
      id,
      levels: by(levels, ({ attributes }) => attributes["w:ilvl"]),
      linked: (styles) => {
        const own = styles.find((style) => ofStyle.has(style));
        return Number(own === undefined ? 0 : (ofStyle.get(own)?.attributes["w:ilvl"] ?? 0));
      },
    };
  });
  return {
    definition: once((list) => {
      const id = settingOf(numbers.get(list), "w:abstractNumId") ?? "";
      // A list that only names a list style is defined where that style is.
      const link = settingOf(abstracts.get(id), "w:numStyleLink");
      return read((link === undefined ? undefined : styled.get(link)?.attributes["w:abstractNumId"]) ?? id);
    }),
    overrides: once((list) =>
      by(childrenNamed(numbers.get(list), "w:lvlOverride"), ({ attributes }) => attributes["w:ilvl"]),
    ),
  };
}
