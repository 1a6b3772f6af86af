import { isUtf16 } from "./decode";
import type { DraftFile } from "./draft";
import { refuse } from "./refusal";

/** How far into a file a name of an OLE stream or a line of front matter is looked for, in bytes. */
const OLE_DIRECTORY_BYTES = 2_000_000;

const ZIP = [0x50, 0x4b, 3, 4];
const EMPTY_ZIP = [0x50, 0x4b, 5, 6];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

const latin = (bytes: Uint8Array, length: number) => {
  let text = "";
  for (const byte of bytes.subarray(0, length)) text += String.fromCharCode(byte);
  return text;
};

/** Whether an OLE file holds a stream of that name, which it writes in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const end = Math.min(bytes.length, OLE_DIRECTORY_BYTES) - wanted.length;
  for (let at = 0; at <= end; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Whether bytes that are not UTF-16 can be no text: controls that no text file has. */
function isBinary(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return false;
  let controls = 0;
  const head = bytes.subarray(0, 65_536);
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1;
  }
  return controls > Math.max(4, head.length / 100);
}

/** How far into a file its first tag, or the headers of a message, are looked for, in bytes. */
const TAG_BYTES = 2_000;
const OFFICE_NAME = /\.(?:docx?|wps|dot|dotx|rtf)$/iu;

/** What a file of text is by its beginning: a page, an archive of one, Word's XML, the authoring format, or nothing of these. */
function textKind(bytes: Uint8Array): "html" | "mhtml" | "flat-word" | "mdx" | null {
  const start = latin(bytes, TAG_BYTES)
    .replace(/^\u00EF\u00BB\u00BF/u, "")
    .trimStart();
  const lines = start.split(/\r?\n/u);
  if (/^<(?:!doctype\s+html|html|head|body)\b/iu.test(start)) return "html";
  if (start.startsWith("<?xml") || start.startsWith("<!--")) {
    if (/<(?:pkg:package|w:wordDocument)\b/u.test(start)) return "flat-word";
    if (/<(?:!doctype\s+html|html)\b/iu.test(start)) return "html";
  }
  const headers = lines.slice(0, lines.indexOf("") < 0 ? lines.length : lines.indexOf(""));
  const typed = headers.some((line) => /^content-type:\s*(?:multipart\/related|text\/html)/iu.test(line));
  if (typed && headers.some((line) => /^mime-version:/iu.test(line))) return "mhtml";
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  const front = end < 0 ? (lines[0] === "---" ? lines : []) : lines.slice(1, end);
  // Other tools have versions too; these two entries are ours.
  return front.some((line) => /^(?:effectiveOn|provenance):/u.test(line)) ? "mdx" : null;
}

/**
 * Tells from a file's bytes what it is; a name tells Markdown from plain text, and a page of the web from one in disguise.
 * @throws {Refusal} when it is nothing that can be imported
 */
export function sniff({ name, bytes }: DraftFile): "zip" | "mdx" | "markdown" | "html" | "mhtml" | "text" {
  if (bytes.length === 0) throw refuse("empty");
  const head = latin(bytes, 16);
  if (begins(bytes, ZIP) || begins(bytes, EMPTY_ZIP)) return "zip";
  if (begins(bytes, OLE)) {
    if (hasStream(bytes, "EncryptedPackage")) throw refuse("encrypted");
    throw refuse(hasStream(bytes, "WordDocument") ? "oldWord" : "ole");
  }
  if (head.startsWith("%PDF-")) throw refuse("pdf");
  if (head.startsWith("{\\rtf")) throw refuse("rtf");
  if (isBinary(bytes)) throw refuse("binary");
  if (/\.mdx$/iu.test(name)) return "mdx";
  const kind = textKind(bytes);
  if (kind === "flat-word") throw refuse("flatWord");
  if ((kind === "html" || kind === "mhtml") && OFFICE_NAME.test(name)) throw refuse("webPage");
  if (kind !== null) return kind;
  if (/\.(?:html?|xhtml)$/iu.test(name)) return "html";
  return /\.(?:md|markdown)$/iu.test(name) ? "markdown" : "text";
}
