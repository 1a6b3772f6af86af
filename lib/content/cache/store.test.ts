import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CONTENTS } from "../__fixtures__/contents";
import { readPolicyFiles } from "../policy-files";
import { remembered } from "./build-cache";
import { codeHash } from "./code-hash";
import { createStore } from "./store";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "policy-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entries = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());

/** Asks for a value and tells whether it had to be made. */
function ask(code: string, kind: string, inputs: readonly string[]): "made" | "kept" {
  let made = false;
  const value = remembered(createStore(folder, code), kind, inputs, () => {
    made = true;
    return { kind, inputs };
  });
  expect(value).toEqual({ kind, inputs });
  return made ? "made" : "kept";
}

describe("a result is kept under the hash of everything it was made from", () => {
  test("the same inputs find it again", () => {
    expect([ask("code", "parsed", ["a", "b"]), ask("code", "parsed", ["a", "b"])]).toEqual(["made", "kept"]);
  });

  test.each([
    ["other content", "code", "parsed", ["a", "c"]],
    ["the same characters in other parts", "code", "parsed", ["ab", ""]],
    ["parts in another order", "code", "parsed", ["b", "a"]],
    ["another kind of result", "code", "compared", ["a", "b"]],
    ["changed code", "code of tomorrow", "parsed", ["a", "b"]],
  ] as const)("%s finds nothing", (_, code, kind, inputs) => {
    ask("code", "parsed", ["a", "b"]);
    expect(ask(code, kind, inputs)).toBe("made");
  });

  test("without a store everything is made anew", () => {
    expect(remembered(null, "parsed", [], () => 1)).toBe(1);
  });
});

describe("what is damaged is as good as none, and is replaced", () => {
  test.each([
    ["empty", () => Buffer.alloc(0)],
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ["with one bit changed", (bytes: Buffer) => bytes.map((byte, at) => (at === bytes.length - 2 ? byte ^ 1 : byte))],
    ["somebody else's JSON", () => Buffer.from('{"document":null}')],
  ])("%s", (_, damage) => {
    ask("code", "parsed", ["a"]);
    const [file = ""] = entries();
    writeFileSync(file, damage(readFileSync(file)));
    expect([ask("code", "parsed", ["a"]), ask("code", "parsed", ["a"])]).toEqual(["made", "kept"]);
  });

  test("a folder that cannot be written costs only time", () => {
    writeFileSync(path.join(folder, "file"), "");
    const store = createStore(path.join(folder, "file"), "code");
    expect(remembered(store, "parsed", ["a"], () => "value")).toBe("value");
  });
});

test("what was not used for longest goes first when the folder is too large, and nothing half written stays", () => {
  const store = createStore(folder, "code");
  for (const name of ["old", "used", "new"]) store.put("kind", [name], Buffer.alloc(1000));
  const long = new Date("2020-01-01");
  for (const file of entries()) utimesSync(file, long, long);
  store.get("kind", ["used"]);
  store.get("kind", ["new"]);
  createStore(folder, "code", 2100).put("kind", ["newest"], Buffer.alloc(10));
  const left = ["old", "used", "new", "newest"].filter((name) => store.get("kind", [name]) !== null);
  expect(left).toEqual(["used", "new", "newest"]);
  expect(entries().filter((file) => file.endsWith(".partial"))).toEqual([]);
});

test("the code's hash changes with a source, and is none while what runs may not be what is on disk", () => {
  const source = path.join(folder, "lib", "a.ts");
  const later = Date.now() + 60_000;
  expect(codeHash(folder, later)).toBeNull();
  mkdirSync(path.dirname(source));
  writeFileSync(source, "1");
  const before = codeHash(folder, later);
  writeFileSync(path.join(folder, "lib", "a.test.ts"), "a test decides nothing");
  expect(codeHash(folder, later)).toBe(before);
  writeFileSync(source, "2");
  expect(codeHash(folder, later)).not.toBe(before);
  expect(codeHash(folder, Date.now() - 60_000)).toBeNull();
});

test.each(CONTENTS)("the versions of %s are the same whether parsed or kept", (content) => {
  const options = { root: process.cwd(), content, drafts: true, samples: true };
  const parsed = readPolicyFiles(options);
  const first = readPolicyFiles({ ...options, cache: createStore(folder, "code") });
  const kept = readPolicyFiles({ ...options, cache: createStore(folder, "code") });
  expect(entries().length).toBeGreaterThan(0);
  expect(first).toEqual(parsed);
  expect(kept).toEqual(parsed);
});
