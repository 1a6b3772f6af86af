import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { listFiles } from "./files";

const TEXT = /\.(?:html|js|css|json|xml|svg|txt)$/;
/** Below one packet's payload nothing is gained. */
const SMALLEST = 1024;

/**
 * Writes a brotli and a gzip sibling beside every text file, so that a server packs nothing itself. Both are the same
 * for the same file: no clock and no name is in them.
 * @returns how many files got siblings
 */
export function compressSite(folder: string): number {
  const files = listFiles(folder).filter((file) => TEXT.test(file));
  let packed = 0;
  for (const file of files) {
    const name = path.join(folder, file);
    const bytes = readFileSync(name);
    if (bytes.length < SMALLEST) continue;
    writeFileSync(`${name}.br`, brotliCompressSync(bytes));
    writeFileSync(`${name}.gz`, gzipSync(bytes, { level: 9 }));
    packed += 1;
  }
  return packed;
}
