import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Disk, type FileWrite, RollbackError, writeTogether } from "./write-together";

/** A disk in memory that breaks at the given writes, counted from 1. */
function memory(files: Readonly<Record<string, string>>, broken: readonly number[] = []) {
  const now = new Map(Object.entries(files));
  let writes = 0;
  const write = (change: () => void) => {
    writes += 1;
    if (broken.includes(writes)) throw new Error(`write ${writes} failed`);
    change();
  };
  const disk: Disk = {
    read: (file) => (now.has(file) ? Buffer.from(now.get(file) ?? "") : null),
    replace: (file, bytes) => write(() => now.set(file, bytes.toString())),
    remove: (file) => write(() => now.delete(file)),
  };
  return { disk, files: () => Object.fromEntries(now) };
}

const BEFORE = { log: "log\n", lock: "{}\n", draft: "文字\n", other: "other\n" };
const WRITES: readonly FileWrite[] = [
  { file: "log", text: "log and a line\n" },
  { file: "lock", text: "{locked}\n" },
  { file: "version", text: "文字\n" },
  { file: "draft", text: null },
];

describe("files written together", () => {
  it("are all written", () => {
    const { disk, files } = memory(BEFORE);
    writeTogether(WRITES, disk);
    expect(files()).toEqual({ log: "log and a line\n", lock: "{locked}\n", version: "文字\n", other: "other\n" });
  });

  it.each([1, 2, 3, 4])("are all as they were when write %i fails", (at) => {
    const { disk, files } = memory(BEFORE, [at]);
    expect(() => writeTogether(WRITES, disk)).toThrow(`write ${at} failed`);
    expect(files()).toEqual(BEFORE);
  });

  it("are put back even when a file was half done before its write failed", () => {
    const { disk, files } = memory(BEFORE);
    const tearing: Disk = {
      ...disk,
      remove: (file) => {
        disk.remove(file);
        if (file === "draft") throw new Error("torn");
      },
    };
    expect(() => writeTogether(WRITES, tearing)).toThrow("torn");
    expect(files()).toEqual(BEFORE);
  });

  it("are named when they cannot be put back", () => {
    const { disk } = memory(BEFORE, [4, 5, 6, 7]);
    expect(() => writeTogether(WRITES, disk)).toThrow(RollbackError);
    expect(() => writeTogether(WRITES, memory(BEFORE, [4, 5, 6, 7]).disk)).toThrow(
      "could not restore version, lock, log",
    );
  });
});

describe("on a real disk", () => {
  const folder = () => {
    const root = mkdtempSync(path.join(tmpdir(), "together-"));
    onTestFinished(() => rmSync(root, { recursive: true }));
    return root;
  };

  it("missing folders are made and nothing is left beside the files", () => {
    const root = folder();
    writeTogether([{ file: path.join(root, "a/b.txt"), text: "文字" }]);
    expect(readFileSync(path.join(root, "a/b.txt"), "utf8")).toBe("文字");
    expect(readdirSync(path.join(root, "a"))).toEqual(["b.txt"]);
  });

  it("a folder in the place of a file stops everything before it begins or puts it back", () => {
    const root = folder();
    writeFileSync(path.join(root, "log"), "log");
    mkdirSync(path.join(root, "version/inside"), { recursive: true });
    const writes = [
      { file: path.join(root, "log"), text: "changed" },
      { file: path.join(root, "gone"), text: null },
    ];
    expect(() => writeTogether(writes)).toThrow();
    expect(readFileSync(path.join(root, "log"), "utf8")).toBe("log");
    expect(() => writeTogether([{ file: path.join(root, "version"), text: "文字" }])).toThrow();
    expect(readdirSync(root).sort()).toEqual(["log", "version"]);
  });
});
