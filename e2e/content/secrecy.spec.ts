import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { decompress, init } from "@bokuweb/zstd-wasm";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { readPolicyFiles } from "../lib/content/policy-files";
import { printedText } from "../lib/policy/text";
import { CONTENT_SITE } from "./support/sites";

/** So many characters in a row are nobody's chance: a shorter stretch may stand in the interface too. */
const STRETCH = 8;

/** Words of the Personal Information Protection Law (articles 23, 38, 39 and 45), which the checks quote: no draft's own. */
const STATUTE =
  "中华人民共和国个人信息保护法 向其他个人信息处理者提供个人信息 提供给其他个人信息处理者 向境外提供个人信息的 转移至其指定的个人信息处理者";

const { files } = readPolicyFiles({ root: process.cwd(), drafts: true, samples: true });
const wordsOf = (draft: boolean) =>
  files
    .filter((file) => file.draft === draft)
    .flatMap(({ document }) => [...document.blocks.map(printedText), ...document.changes.map(({ note }) => note)])
    .join("\n");

function stretches(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + STRETCH <= text.length; at++) {
    const stretch = text.slice(at, at + STRETCH);
    if (/^[\p{Script=Han}\w]+$/u.test(stretch) && /\p{Script=Han}{4}/u.test(stretch)) found.add(stretch);
  }
  return found;
}

function unpacked(file: string): Uint8Array {
  const bytes = readFileSync(file);
  switch (path.extname(file)) {
    case ".br":
      return brotliDecompressSync(bytes);
    case ".gz":
      return gunzipSync(bytes);
    case ".zst":
      return decompress(bytes);
    case ".docx":
      return Buffer.concat(Object.values(unzipSync(bytes)));
    default:
      return bytes;
  }
}

/** A file's text as anybody could read it: unpacked, and with escaped characters written out. */
function readable(file: string): string {
  return Buffer.from(unpacked(file))
    .toString("utf8")
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

test("not one stretch of a draft's own words is in any file of the public site", async () => {
  const published = stretches(`${wordsOf(false)}\n${STATUTE}`);
  const secret = new Set([...stretches(wordsOf(true))].filter((stretch) => !published.has(stretch)));
  expect(secret.size).toBeGreaterThan(500);
  await init();
  const leaks: { readonly file: string; readonly words: string }[] = [];
  for (const name of readdirSync(CONTENT_SITE, { recursive: true, encoding: "utf8" })) {
    if (!/\.\w+$/.test(name)) continue;
    const text = readable(path.join(CONTENT_SITE, name));
    if (text.includes("2027-01-15")) leaks.push({ file: name, words: "2027-01-15" });
    for (const stretch of stretches(text)) if (secret.has(stretch)) leaks.push({ file: name, words: stretch });
  }
  expect(leaks).toEqual([]);
});

test("a draft named in an address is a page that does not exist", async ({ page, request }) => {
  const response = await page.goto("/versions/2027-01-15-sample/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有这个页面");
  expect((await request.get("/versions/2027-01-15-sample/document.json")).status()).toBe(404);
});
