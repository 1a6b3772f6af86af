import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { decompress, init } from "@bokuweb/zstd-wasm";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { siteFolder } from "../../build/site-folder.mjs";
import { CONTENTS, EXAMPLE } from "../../lib/content/__fixtures__/contents";
import { readPolicyFiles } from "../../lib/content/policy-files";
import { printedText } from "../../lib/policy/text";

/** So many characters in a row are nobody's chance: a shorter stretch may stand in the interface too. */
const STRETCH = 8;

function filesIn(folder: string, kind: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => kind.test(name))
    .map((name) => path.join(folder, name));
}

/** What the product itself says and quotes, statutes among it: it is no draft's own. */
const PRODUCT = ["app", "components", "lib"]
  .flatMap((folder) => filesIn(folder, /\.(?:tsx?|ya?ml)$/))
  .filter((file) => !/__fixtures__|\.test\./.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** All words of some files of a content folder: their text and what their authors say of the changes. */
function wordsOf(files: ReturnType<typeof readPolicyFiles>["files"]): string {
  return files
    .flatMap(({ document }) => [...document.blocks.map(printedText), ...document.changes.map(({ note }) => note)])
    .join("\n");
}

/** What stands beside the text of some versions: their facts, kinds of their own and plain lines. */
function besides(content: string, files: ReturnType<typeof readPolicyFiles>["files"]): string {
  return files
    .flatMap(({ document }) =>
      ["facts", "plain"].map((folder) => path.join(content, folder, `${document.version}.yaml`)),
    )
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

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

for (const content of CONTENTS) {
  const { files } = readPolicyFiles({ root: process.cwd(), content, drafts: true, samples: true });
  const drafts = files.filter(({ draft }) => draft);
  if (drafts.length === 0) continue;

  test(`not one stretch of a draft's own words is in any file of the public site of ${content}`, async () => {
    const facts = filesIn(content, /^[^/]*\.yaml$/).map((file) => readFileSync(file, "utf8"));
    const shown = files.filter(({ draft }) => !draft);
    const published = stretches([wordsOf(shown), besides(content, shown), PRODUCT, ...facts].join("\n"));
    const own = [wordsOf(drafts), besides(content, drafts)].join("\n");
    const secret = new Set([...stretches(own)].filter((stretch) => !published.has(stretch)));
    // What an arbitrary draft says anew may be a single number.
    if (content === EXAMPLE) {
      expect(secret.size).toBeGreaterThan(50);
      // An editor's name for a kind that the draft alone has.
      expect(secret).toContain("收礼人的手机号码");
    }
    const names = drafts.map(({ document }) => document.version).filter((name) => !PRODUCT.includes(name));
    await init();
    const leaks: { readonly file: string; readonly words: string }[] = [];
    for (const file of filesIn(siteFolder({ POLICY_CONTENT: content }), /\.\w+$/)) {
      const text = readable(file);
      for (const name of names) if (text.includes(name)) leaks.push({ file, words: name });
      for (const stretch of stretches(text)) if (secret.has(stretch)) leaks.push({ file, words: stretch });
    }
    expect(leaks).toEqual([]);
  });
}
