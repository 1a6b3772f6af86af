/** A text and the encoding it was read in; `null` is UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "UTF-16 LE" | "UTF-16 BE" | "GB18030" | null;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** A broken character in this many whole ones is a fault of the file, and no sign of another encoding. */
const WHOLE_FOR_ONE_BROKEN = 20;

/** How many characters are of that kind. */
function countOf(text: string, kind: RegExp): number {
  let count = 0;
  for (const character of text) if (kind.test(character)) count += 1;
  return count;
}

/** What a Chinese policy is made of, and how much of it must be that where nothing else tells the encoding. */
const READABLE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60\x20-\x7E\s“”‘’—…]/u;
const READABLE_PART = 0.95;

/** UTF-16 without a mark: zeros, which no other encoding has, and words that make sense in one order of the bytes. */
function unmarked(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 !== 0 || !bytes.subarray(0, 65_536).includes(0)) return null;
  for (const encoding of ["utf-16le", "utf-16be"] as const) {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, 65_536));
    if (countOf(text, READABLE) >= text.length * READABLE_PART && /\p{Script=Han}/u.test(text)) return encoding;
  }
  return null;
}

/** Whether bytes are a text in UTF-16, with a mark or surely without. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || unmarked(bytes) !== null;

/**
 * Reads a text as people save one in China: UTF-8 with or without a mark, even with a few broken characters, UTF-16,
 * else GB18030, which holds GBK and GB2312 and gives every sequence of bytes a meaning.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16 LE" };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "UTF-16 BE" };
  const wide = unmarked(bytes);
  if (wide !== null) {
    const encoding = wide === "utf-16le" ? "UTF-16 LE" : "UTF-16 BE";
    return { text: new TextDecoder(wide).decode(bytes), encoding };
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = countOf(text, /\uFFFD/u);
  const whole = countOf(text, /[\u0080-\uFFFC]/u);
  if (broken === 0 || broken * WHOLE_FOR_ONE_BROKEN < whole) return { text, encoding: null };
  return { text: new TextDecoder("gb18030").decode(bytes).replace(/^\uFEFF/u, ""), encoding: "GB18030" };
}
