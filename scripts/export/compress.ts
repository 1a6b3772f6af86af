import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { compress, decompress, init } from "@bokuweb/zstd-wasm";
import { isCompressible } from "@/lib/content-types";
import { listFiles } from "./files";
import { isSibling } from "./manifest";

/** Below one packet's payload nothing is gained. */
const SMALLEST = 1024;
/** The highest level whose window every browser accepts (RFC 9659: 8 MB). */
const ZSTD_LEVEL = 19;

/** Once a process: a second start leaves the library's memory in a state where it writes zeros. */
let started: Promise<void> | null = null;

/**
 * Writes a brotli, a gzip and a Zstandard sibling beside every text file, so that a server packs nothing itself. All are
 * the same for the same file: no clock and no name is in them. Zstandard comes from one WebAssembly build on every Node,
 * since Node's own is there from 22.15 on and may pack in another way.
 * @returns how many files got siblings
 * @throws Error when a Zstandard sibling does not unpack to its file
 */
export async function compressSite(folder: string): Promise<number> {
  started ??= init();
  await started;
  const files = listFiles(folder).filter((file) => isCompressible(file) && !isSibling(file));
  let packed = 0;
  for (const file of files) {
    const name = path.join(folder, file);
    const bytes = readFileSync(name);
    if (bytes.length < SMALLEST) continue;
    writeFileSync(`${name}.br`, brotliCompressSync(bytes));
    writeFileSync(`${name}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${name}.zst`, zstandard(file, bytes));
    packed += 1;
  }
  return packed;
}

function zstandard(file: string, bytes: Buffer): Uint8Array {
  const packed = compress(bytes, ZSTD_LEVEL);
  if (!bytes.equals(decompress(packed))) throw new Error(`${file}: its Zstandard sibling does not unpack to it`);
  return packed;
}
