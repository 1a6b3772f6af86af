/** A text and the encoding it was read in; `null` is UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "UTF-16 LE" | "UTF-16 BE" | "GB18030" | null;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/**
 * Reads a text as people save one in China: UTF-8 with or without a mark, UTF-16 with one, else GB18030, which holds
 * GBK and GB2312 and gives every sequence of bytes a meaning.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16 LE" };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "UTF-16 BE" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: null };
  } catch {
    return { text: new TextDecoder("gb18030").decode(bytes), encoding: "GB18030" };
  }
}
