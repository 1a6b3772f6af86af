import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressSite } from "./compress";

test("large text files get siblings that unpack to the same; small files and pictures do not", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "compress-"));
  const text = "个人信息".repeat(400);
  writeFileSync(path.join(folder, "index.html"), text);
  writeFileSync(path.join(folder, "small.json"), "{}");
  writeFileSync(path.join(folder, "picture.png"), text);
  expect(compressSite(folder)).toBe(1);
  expect(readdirSync(folder).sort()).toEqual([
    "index.html",
    "index.html.br",
    "index.html.gz",
    "picture.png",
    "small.json",
  ]);
  expect(brotliDecompressSync(readFileSync(path.join(folder, "index.html.br"))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(path.join(folder, "index.html.gz"))).toString()).toBe(text);
});
