import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { decompress } from "@bokuweb/zstd-wasm";
import { expect, test } from "vitest";
import { type CacheStore, createStore } from "@/lib/content/cache/store";
import { compressSite } from "./compress";

const text = "个人信息".repeat(400);

function folderWithText(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "compress-"));
  writeFileSync(path.join(folder, "index.html"), text);
  writeFileSync(path.join(folder, "small.json"), "{}");
  writeFileSync(path.join(folder, "picture.png"), text);
  return folder;
}

test("large text files get siblings that unpack to the same; small files and pictures do not", async () => {
  const folder = folderWithText();
  expect(await compressSite(folder)).toBe(1);
  expect(readdirSync(folder).sort()).toEqual([
    "index.html",
    "index.html.br",
    "index.html.gz",
    "index.html.zst",
    "picture.png",
    "small.json",
  ]);
  const read = (ending: string) => readFileSync(path.join(folder, `index.html.${ending}`));
  expect(brotliDecompressSync(read("br")).toString()).toBe(text);
  expect(gunzipSync(read("gz")).toString()).toBe(text);
  expect(Buffer.from(decompress(read("zst"))).toString()).toBe(text);
});

test("each of many files gets its siblings and is counted once", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "compress-"));
  const names = Array.from({ length: 40 }, (_, at) => `page-${at}.html`);
  for (const [at, name] of names.entries()) writeFileSync(path.join(folder, name), `${text}${at}`);
  expect(await compressSite(folder)).toBe(40);
  for (const [at, name] of names.entries()) {
    const read = (ending: string) => readFileSync(path.join(folder, `${name}.${ending}`));
    const unpacked = [brotliDecompressSync(read("br")), gunzipSync(read("gz")), Buffer.from(decompress(read("zst")))];
    expect(unpacked.map(String), name).toEqual([`${text}${at}`, `${text}${at}`, `${text}${at}`]);
  }
});

test("what was packed before is not packed again, and what is kept is what was packed", async () => {
  const store = createStore(mkdtempSync(path.join(tmpdir(), "packed-")), "packers");
  const asked: string[] = [];
  const before: CacheStore = {
    get: (kind, inputs) => {
      const known = store.get(kind, inputs);
      asked.push(`${kind} ${known === null ? "packed" : "kept"}`);
      return known;
    },
    put: store.put,
  };
  const folders = [folderWithText(), folderWithText()];
  for (const folder of folders) await compressSite(folder, before);
  expect(asked).toEqual(["br packed", "gz packed", "zst packed", "br kept", "gz kept", "zst kept"]);
  for (const ending of ["br", "gz", "zst"]) {
    const [first, second] = folders.map((folder) => readFileSync(path.join(folder, `index.html.${ending}`)));
    expect(first?.equals(second ?? Buffer.of())).toBe(true);
  }
});

test("siblings are the same wherever and whenever they are made", async () => {
  const folders = [folderWithText(), folderWithText()];
  for (const folder of folders) await compressSite(folder);
  for (const ending of ["br", "gz", "zst"]) {
    const [first, second] = folders.map((folder) => readFileSync(path.join(folder, `index.html.${ending}`)));
    expect(first?.equals(second ?? Buffer.of())).toBe(true);
  }
});
