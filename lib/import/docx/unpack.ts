import { Inflate } from "fflate";
import { Refusal, refuse } from "../refusal";

/** Bounds on what an archive may unfold to. A policy of a hundred pages has some 60 parts and 3 MB. */
const LIMITS = { entries: 5_000, totalBytes: 300_000_000, partBytes: 16_000_000, ratio: 200 } as const;

/** Input handed to the inflater at a time; deflate unfolds it at most 1032 times. */
const SLICE_BYTES = 16_384;

interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
}

/** An archive whose parts are unfolded one by one, on demand. */
export interface Archive {
  readonly names: readonly string[];
  /** A part's bytes, or null when there is none of that name. @throws {Refusal} */
  readonly read: (name: string) => Uint8Array | null;
}

const END_SIZE = 22;
const COMMENT_LIMIT = 65_535;

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - COMMENT_LIMIT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw refuse("zipBroken");
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly ArchiveEntry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw refuse("zipBomb");
  const decoder = new TextDecoder();
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw refuse("zipBroken");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/gu, "/"),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unfolds in slices and stops at the first byte too many: what the directory says of sizes may be a lie. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw refuse("zipBomb");
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE_BYTES) {
    inflater.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
  }
  if (length !== size) throw refuse("zipBroken");
  return whole;
}

function readEntry(bytes: Uint8Array, view: DataView, entry: ArchiveEntry): Uint8Array {
  if (entry.encrypted) throw refuse("zipEncrypted");
  if (entry.size > LIMITS.partBytes) throw refuse("zipBomb");
  const { header } = entry;
  if (view.getUint32(header, true) !== 0x04034b50) throw refuse("zipBroken");
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw refuse("zipBroken");
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw refuse("zipBroken");
  return inflate(packed, entry.size);
}

/** Anything the reader of bytes or the inflater throws means that the archive is broken. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Refusal ? error : refuse("zipBroken");
  }
}

/**
 * Opens a ZIP archive by its directory, unfolding nothing yet.
 * @throws {Refusal} when it is broken, or declares more than a document can hold
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = guarded(() => readDirectory(bytes, view));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const folded = entries.some(({ size, packed }) => size > 1_000_000 && size > packed * LIMITS.ratio);
  if (total > LIMITS.totalBytes || folded) throw refuse("zipBomb");
  // Names of parts are one whatever their case: ECMA-376 part 2, 6.2.2.3.
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry ? guarded(() => readEntry(bytes, view, entry)) : null;
    },
  };
}
