/** An element of a Word part. Text stands as an element named `#text`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: Element[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decode = (text: string) => text.replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);

const element = (name: string, attributes: Readonly<Record<string, string>>, text = ""): Element => ({
  name,
  attributes,
  text,
  children: [],
});

/** Reads the well-formed XML that `docx` writes: no comments, no CDATA. */
export function parseXml(source: string): Element {
  const root = element("#root", {});
  const open: Element[] = [root];
  for (const [, close, name, rest, empty, text] of source.matchAll(/<(?:(\/)?([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/)?|\?[^>]*)>|([^<]+)/gu)) {
    const parent = open.at(-1);
    if (!parent) throw new Error("unbalanced XML");
    if (text !== undefined) {
      parent.children.push(element("#text", {}, decode(text)));
    } else if (close) {
      open.pop();
    } else if (name !== undefined) {
      const attributes = Object.fromEntries(
        [...(rest ?? "").matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key, value]) => [key ?? "", decode(value ?? "")]),
      );
      const child = element(name, attributes);
      parent.children.push(child);
      if (!empty) open.push(child);
    }
  }
  if (open.length !== 1) throw new Error("unbalanced XML");
  return root;
}

/** The children of that name. */
export const all = (parent: Element | undefined, name: string): readonly Element[] =>
  parent?.children.filter((child) => child.name === name) ?? [];

/** The first child of that name. */
export const one = (parent: Element | undefined, name: string): Element | undefined => all(parent, name)[0];

/** Every descendant, in document order. */
export const descendants = (parent: Element): readonly Element[] =>
  parent.children.flatMap((child) => [child, ...descendants(child)]);
