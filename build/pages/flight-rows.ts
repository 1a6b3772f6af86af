import { UnknownShape } from "../unknown-shape";

/** A row whose text is as long as it says, in bytes, and ends without a line break. */
const TEXT = /^T([0-9a-f]+),/;
/** Rows of bytes, by their tags: nothing here sends any, and they could not be told from text. */
const BYTES = /^[AObUoSsLlGgMmV]/;
const REFERENCE = /"\$([0-9a-f]+)"/g;

interface Row {
  /** Not a number for a hint, which has none. */
  readonly id: number;
  /** From the id on, with whatever ends it. */
  readonly text: string;
  /** A hint names what may be fetched before it is asked for, an import where a client component is found. */
  readonly kind: "hint" | "import" | "other";
}

/**
 * Flight data with its hints and imports first, in the order of their ids. React sends these whenever the reader of the
 * stream has room, so that their places among the rows follow the speed of the machine that built the page; all other rows
 * stay in their order. A row may come before what it refers to, but for an import: what one refers to goes before it.
 * @param data rows as React 19 writes them: `<id>:<tag?><JSON>` and a line break, or `<id>:T<bytes>,<text>`
 * @throws UnknownShape for a row of another form, and an import that refers to a row behind it
 */
export function settledRows(data: string): string {
  const rows = readRows(data);
  const first = new Set<number>();
  for (const { kind, id, text } of rows) {
    if (kind !== "import") continue;
    const needed = Array.from(text.matchAll(REFERENCE), ([, hex = ""]) => Number.parseInt(hex, 16));
    if (needed.some((other) => other >= id)) throw new UnknownShape(text, "imports that refer to earlier rows alone");
    for (const one of [id, ...needed]) first.add(one);
  }
  const hints = rows.filter(({ kind }) => kind === "hint");
  const imports = rows.filter(({ kind, id }) => kind !== "hint" && first.has(id)).toSorted((a, b) => a.id - b.id);
  const others = rows.filter(({ kind, id }) => kind !== "hint" && !first.has(id));
  return [...hints, ...imports, ...others].map(({ text }) => text).join("");
}

function readRows(data: string): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < data.length; ) {
    const colon = data.indexOf(":", at);
    const id = data.slice(at, colon);
    if (colon === -1 || !/^[0-9a-f]*$/.test(id)) throw unknown(data, at);
    const end = endOfRow(data, at, colon + 1);
    const tag = data.charAt(colon + 1);
    const kind = tag === "H" ? "hint" : tag === "I" ? "import" : "other";
    rows.push({ id: Number.parseInt(id, 16), text: data.slice(at, end), kind });
    at = end;
  }
  return rows;
}

/** @returns the place behind the row that begins at `start` and whose body begins at `body` */
function endOfRow(data: string, start: number, body: number): number {
  if (BYTES.test(data.slice(body, body + 1))) throw unknown(data, start);
  const text = TEXT.exec(data.slice(body, body + 20));
  if (!text) {
    const end = data.indexOf("\n", body);
    if (end === -1) throw unknown(data, start);
    return end + 1;
  }
  let left = Number.parseInt(text[1] ?? "", 16);
  let at = body + text[0].length;
  while (left > 0 && at < data.length) {
    const character = String.fromCodePoint(data.codePointAt(at) ?? 0);
    left -= Buffer.byteLength(character);
    at += character.length;
  }
  if (left !== 0) throw unknown(data, start);
  return at;
}

function unknown(data: string, at: number): UnknownShape {
  return new UnknownShape(
    data.slice(at, at + 120),
    "rows of flight data: <id>:<JSON> to the end of a line, or <id>:T<bytes>,<text>",
  );
}
