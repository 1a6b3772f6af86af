import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { listFiles } from "@/build/files";

/** What a file of the in-app edition weighs, in bytes. */
export interface Weight {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const MEASURED = /^(?:embed\/.*\.html|_assets\/embed\.[0-9a-f]+\.js)$/;

/**
 * Weighs the pages and the script of the in-app edition in an exported site, packed as strongly as gzip and brotli can.
 * @throws when the site holds none
 */
export function embedWeights(folder: string): readonly Weight[] {
  const files = listFiles(folder).filter((file) => MEASURED.test(file));
  if (files.length === 0) throw new Error(`there is no in-app edition in ${folder}: run npm run build first`);
  return files.map((file) => {
    const bytes = readFileSync(path.join(folder, file));
    return {
      file,
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    };
  });
}
