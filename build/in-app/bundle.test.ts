import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BundleManifest, packBundle, readBundle } from "./bundle";

const HASH = "a".repeat(64);
const page = (link: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>p{margin:0}</style>` +
  `<script defer src="/_assets/embed.0123456789ab.js" data-search="/_assets/search.0123456789ab.js"></script></head>` +
  `<body data-search-index="/search/index/0123456789abcdef.js">` +
  `<div id="top" data-version="2022-11-15" data-fingerprint="${HASH}" data-notice="/versions/2022-11-15/" ` +
  `data-summary="/policy.json" data-since-page="/embed/since/*/"><a href="${link}">x</a>` +
  `<a href="#s1">y</a><a href="mailto:a@policy.example">z</a></div></body></html>`;

let folder = "";

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bundle-"));
  write("index.html", "the site's own page");
  write("policy.json", "{}");
  write("_assets/embed.0123456789ab.js", "one()");
  write("_assets/loader.0123456789ab.js", "another()");
  write("_assets/search.0123456789ab.js", "search()");
  write("search/index/0123456789abcdef.js", "self.index=1");
  write("embed/404.html", page("/embed/"));
  write("embed/index.html", page("/embed/since/2021-11-01-sample/"));
  write("embed/index.html.br", "packed");
  write("embed/since/2021-11-01-sample/index.html", page("/embed/"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const unpack = () => {
  const parts = unzipSync(packBundle(readBundle(folder, "https://policy.example")));
  const text = (file: string) => strFromU8(parts[file] ?? new Uint8Array());
  return { parts, text };
};

test("the bundle holds the edition and no more, in folders that every packer keeps", () => {
  expect(Object.keys(unpack().parts)).toEqual([
    "assets/embed.0123456789ab.js",
    "assets/search.0123456789ab.js",
    "embed/index.html",
    "embed/since/2021-11-01-sample/index.html",
    "policy.json",
    "search/index/0123456789abcdef.js",
    "manifest.json",
  ]);
});

test("every address is relative and names its file; the receipt's public address stays whole", () => {
  const { text } = unpack();
  expect(text("embed/index.html")).toContain('href="since/2021-11-01-sample/index.html"');
  expect(text("embed/index.html")).toContain('data-since-page="since/*/index.html"');
  expect(text("embed/index.html")).toContain('data-notice="https://policy.example/versions/2022-11-15/"');
  const since = text("embed/since/2021-11-01-sample/index.html");
  expect(since).toContain('src="../../../assets/embed.0123456789ab.js"');
  expect(since).toContain('data-search="../../../assets/search.0123456789ab.js"');
  expect(since).toContain('data-search-index="../../../search/index/0123456789abcdef.js"');
  expect(since).toContain('href="../../index.html"');
  expect(since).toContain('data-summary="../../../policy.json"');
  expect(since).toContain('href="#s1"');
  expect(since).not.toMatch(/(?:href|src|data-summary|data-since-page)="(?:\/|https?:)/);
});

test("a link to a clause of another page keeps its clause", () => {
  write("embed/rights/index.html", page("/embed/#s1-2"));
  expect(unpack().text("embed/rights/index.html")).toContain('href="../index.html#s1-2"');
  rmSync(path.join(folder, "embed/rights"), { recursive: true });
});

test("a page allows its own script and its one style sheet, by a policy inside it", () => {
  const hash = createHash("sha256").update("p{margin:0}").digest("base64");
  expect(unpack().text("embed/index.html")).toContain(
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'sha256-${hash}'; `,
  );
});

test("the manifest tells the truth about every file", () => {
  const { parts, text } = unpack();
  const manifest = BundleManifest.parse(JSON.parse(text("manifest.json")));
  expect(manifest).toMatchObject({ version: "2022-11-15", fingerprint: HASH, start: "embed/index.html" });
  expect(manifest.files.map(({ path: file }) => file)).toEqual(
    Object.keys(parts).filter((file) => file !== "manifest.json"),
  );
  for (const { path: file, bytes, sha256 } of manifest.files) {
    const content = parts[file] ?? new Uint8Array();
    expect([content.length, createHash("sha256").update(content).digest("hex")]).toEqual([bytes, sha256]);
  }
});

test("two bundles of one site are the same to the byte", () => {
  const pack = () => packBundle(readBundle(folder, "https://policy.example"));
  expect(Buffer.from(pack()).equals(Buffer.from(pack()))).toBe(true);
});

test("a link to what is not in the bundle stops it", () => {
  write("embed/2022-11-15/index.html", page("/versions/"));
  expect(() => readBundle(folder, "https://policy.example")).toThrow(
    "embed/2022-11-15/index.html refers to /versions/, which is not in the bundle",
  );
  rmSync(path.join(folder, "embed/2022-11-15"), { recursive: true });
});
