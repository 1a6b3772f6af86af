import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { compress, decompress, init } from "@bokuweb/zstd-wasm";
import { type CacheStore, createStore } from "@/lib/content/cache/store";
import { isCompressible } from "@/lib/content-types";
import { listFiles } from "../files";
import { isSibling } from "../manifest";

/** Below one packet's payload nothing is gained. */
const SMALLEST = 1024;
/** The highest level whose window every browser accepts (RFC 9659: 8 MB). */
const ZSTD_LEVEL = 19;

/**
 * What earlier builds packed, by this version of Node, of the libraries and of the level; null with `POLICY_CACHE=0` and in
 * tests. Packing takes longest of all in a build, and most files stay the same.
 */
export function packedBefore(): CacheStore | null {
  const { NODE_ENV, POLICY_CACHE } = process.env;
  if (POLICY_CACHE === "0" || NODE_ENV === "test") return null;
  // It pins the exact version of each.
  const libraries = createHash("sha256").update(readFileSync("package.json")).digest("hex");
  return createStore(".cache/packed", JSON.stringify([process.version, libraries, ZSTD_LEVEL]));
}

/** Once a process: a second start leaves the library's memory in a state where it writes zeros. */
let started: Promise<void> | null = null;

const brotli = promisify<Uint8Array, Uint8Array>(brotliCompress);
const gzipped = (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 });

/**
 * Writes a brotli, a gzip and a Zstandard sibling beside every text file, so that a server packs nothing itself. All are
 * the same for the same file: no clock and no name is in them. Zstandard comes from one WebAssembly build on every Node,
 * since Node's own is there from 22.15 on and may pack in another way.
 * @param before where packed files are kept from one build to the next, if anywhere
 * @returns how many files got siblings
 * @throws Error when a Zstandard sibling does not unpack to its file
 */
export async function compressSite(folder: string, before: CacheStore | null = null): Promise<number> {
  started ??= init();
  await started;
  const files = listFiles(folder).filter((file) => isCompressible(file) && !isSibling(file));
  let packed = 0;
  // Brotli and gzip run on Node's own threads while Zstandard runs on this one: as many files at a time as keep all cores
  // busy, not all, since each is held in memory.
  const waiting = files.values();
  const takeTurns = async () => {
    for (const file of waiting) if (await writeSiblings(path.join(folder, file), before)) packed += 1;
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, takeTurns));
  return packed;
}

/** @returns whether it was large enough for siblings */
async function writeSiblings(file: string, before: CacheStore | null): Promise<boolean> {
  const bytes = readFileSync(file);
  if (bytes.length < SMALLEST) return false;
  const inputs = [createHash("sha256").update(bytes).digest("hex")];
  const write = async (ending: string, pack: () => Uint8Array | Promise<Uint8Array>) => {
    const known = before?.get(ending, inputs) ?? null;
    const made = known ?? Buffer.from(await pack());
    if (known === null) before?.put(ending, inputs, made);
    writeFileSync(`${file}.${ending}`, made);
  };
  await Promise.all([
    write("br", () => brotli(bytes)),
    write("gz", () => gzipped(bytes)),
    write("zst", () => zstandard(file, bytes)),
  ]);
  return true;
}

function zstandard(file: string, bytes: Buffer): Uint8Array {
  const packed = compress(bytes, ZSTD_LEVEL);
  if (!bytes.equals(decompress(packed))) throw new Error(`${file}: its Zstandard sibling does not unpack to it`);
  return packed;
}
