import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Conventions that a linter cannot see, each with its reason as the name of its test. */

/** What is made or installed beside the sources. Not asked of git: an archive of the sources has none. */
const MADE = /^(?:node_modules|out(?:[-.].*)?|test-results|playwright-report|\..*|.*\.d\.ts)$/;

function sources(folder: string): readonly string[] {
  return readdirSync(folder || ".", { withFileTypes: true }).flatMap((entry) => {
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (MADE.test(entry.name)) return [];
    return entry.isDirectory() ? sources(name) : [name];
  });
}

const files = sources("").filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.includes("__fixtures__"));
const read = (file: string) => readFileSync(file, "utf8");
const code = files.filter((file) => !/\.(?:test|spec)\./.test(file));

test("there is code to check", () => {
  expect(code.length).toBeGreaterThan(20);
});

describe("client and server are told apart by the file's name", () => {
  const marked = (file: string) => /^\s*["']use client["']/.test(read(file));
  test('only *.client.tsx says "use client", and the two files that Next wants so and names itself', () => {
    const others = code.filter((file) => marked(file) && !file.endsWith(".client.tsx"));
    expect(others).toEqual(["app/(site)/error.tsx", "app/global-error.tsx"]);
  });
  test("every component in *.client.tsx says it", () => {
    expect(code.filter((file) => file.endsWith(".client.tsx") && !marked(file))).toEqual([]);
  });
});

test("files are read only in lib/content, lib/publish, build, cli and scripts, so that the domain runs in a browser too", () => {
  const allowed = /^(?:lib\/(?:content|publish)|build|cli|scripts|deploy|e2e|proofs)\/|^[^/]+$/;
  const readers = code.filter((file) => /from ["'](?:node:)?fs/.test(read(file)));
  expect(readers.filter((file) => !allowed.test(file))).toEqual([]);
});

test("a file is one idea: at most 250 lines", () => {
  expect(code.filter((file) => read(file).split("\n").length > 251)).toEqual([]);
});

test("nothing is re-exported from a barrel, so that a name has one address", () => {
  const barrels = code.filter(
    (file) => /(?:^|\/)index\.tsx?$/.test(file) || /^export (?:\*|\{[^}]*\}) from/m.test(read(file)),
  );
  expect(barrels).toEqual([]);
});

test("nothing follows the language or the time zone of the machine", () => {
  const local = new RegExp(
    [
      "\\.localeCompare\\([^,()]*\\)",
      "\\.toLocale\\w+\\(\\)",
      "\\bIntl\\.\\w+\\(\\)",
      "\\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\\(\\)",
      "\\.to(?:Date|Time)String\\(\\)",
    ].join("|"),
  );
  expect(files.filter((file) => local.test(read(file)))).toEqual([]);
});

test("no test waits for time to pass: it awaits what it is to see", () => {
  // A pause of nothing is a turn of the event loop.
  const pause = new RegExp(
    ["\\bsetTimeout\\((?!\\w+, 0\\))", "\\bwaitForTimeout\\b", "\\bnetwork" + "idle\\b"].join("|"),
  );
  const tests = files.filter((file) => /\.(?:test|spec)\.tsx?$|^e2e\//.test(file) && !/conventions/.test(file));
  expect(tests.filter((file) => pause.test(read(file)))).toEqual([]);
});

/** How a proof in a browser asks whether the text of 1688 is there, once, for all tests of its file. */
const BROWSER_GUARD = /^test\.skip\(!(?:IS_1688|HAS_1688_SAMPLES), "[^"]+"\);$/m;

test("no test is skipped or alone, and no rule is silenced", () => {
  const silenced = new RegExp(
    [
      "\\b(?:test|it|describe)\\.(?:skip|only|fixme|todo)\\b",
      `@ts-${"ignore"}`,
      `@ts-${"expect-error"}`,
      `biome-${"ignore"}`,
    ].join("|"),
  );
  expect(files.filter((file) => silenced.test(read(file).replace(BROWSER_GUARD, "")))).toEqual([]);
});

describe("what is true of one text alone", () => {
  const unit = files.filter((file) => /^(?:lib|build|cli|scripts|components|proofs)\/.*\.test\.tsx?$/.test(file));

  test("stands in proofs/, whose every test asks first whether that text is there", () => {
    const proofs = unit.filter((file) => file.startsWith("proofs/"));
    expect(proofs.length).toBeGreaterThan(0);
    const outside = proofs.filter((file) => /^(?:test|it|describe)\b/m.test(read(file)));
    expect(outside).toEqual([]);
  });

  test("is the only reason to skip a unit test, but for a machine without IPv6", () => {
    const conditional = files
      .filter((file) => /^(?:lib|build|cli|scripts|components|proofs)\//.test(file) && !/conventions/.test(file))
      .filter((file) => /\.(?:skipIf|runIf)\(/.test(read(file)));
    expect(conditional).toEqual(["proofs/1688/text.ts", "scripts/server/listen.test.ts"]);
  });

  test("stands in e2e/1688/ where a browser proves it: its files alone ask whether that text is there, and all of them do", () => {
    const specs = files.filter((file) => /^e2e\/.*\.spec\.ts$/.test(file));
    const proofs = specs.filter((file) => file.startsWith("e2e/1688/"));
    expect(proofs.length).toBeGreaterThan(0);
    expect(specs.filter((file) => BROWSER_GUARD.test(read(file)))).toEqual(proofs);
  });

  test("is read nowhere else: a test that opens files of content/ does so in a scratch project", () => {
    const opening = unit.filter((file) => {
      const text = read(file);
      const opens =
        /\bread(?:File|dir)Sync\(/.test(text) && /["'`]content\/(?:versions|drafts)\/[\w-]+\.mdx["'`]/.test(text);
      return opens && !/mkdtempSync|\bproject\(|withDraft\(/.test(text) && !/conventions/.test(file);
    });
    expect(opening).toEqual([]);
  });
});
