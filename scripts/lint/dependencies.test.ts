import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Which room may import which, whole: what does not stand here is refused. A room is a folder, or a file of `lib/` by itself. */

/** Files of `lib/` that stand on nothing of ours. */
const GROUND = ["lib/routes", "lib/strings", "lib/headers", "lib/content-types"];
/** What every concept stands on. */
const POLICY = [...GROUND, "lib/policy"];
/** All concepts: none of them touches a file or a page. */
const CONCEPTS = [
  ...POLICY,
  ...["glossary", "reading", "search", "compare", "review", "facts", "redline", "import"].map((name) => `lib/${name}`),
  ...["desk", "embed", "feed", "settings"].map((name) => `lib/${name}`),
];
/** Files that are served as they are, of which code takes types alone. */
const SERVED = "public";

interface Room {
  readonly room: string;
  /** Rooms of ours that it may import, beside itself. */
  readonly may: readonly string[];
  /** What it may have of the platform. `node`: files and processes of the machine. */
  readonly has?: readonly ("node" | "react" | "next")[];
}

const ROOMS: readonly Room[] = [
  { room: "lib/routes", may: [] },
  { room: "lib/strings", may: ["lib/routes"] },
  { room: "lib/headers", may: ["lib/routes", "lib/content-types"] },
  { room: "lib/content-types", may: [] },
  { room: "lib/settings", may: ["lib/strings"] },
  { room: "lib/policy", may: GROUND },
  { room: "lib/glossary", may: POLICY },
  { room: "lib/feed", may: POLICY },
  { room: "lib/import", may: POLICY },
  // A page that is read is its text with the terms of the glossary linked.
  { room: "lib/reading", may: [...POLICY, "lib/glossary"] },
  { room: "lib/search", may: [...POLICY, "lib/reading"] },
  { room: "lib/compare", may: [...POLICY, "lib/reading"] },
  { room: "lib/redline", may: [...POLICY, "lib/compare"] },
  { room: "lib/facts", may: [...POLICY, "lib/compare"] },
  { room: "lib/review", may: [...POLICY, "lib/compare", "lib/reading", "lib/facts"] },
  { room: "lib/embed", may: [...POLICY, "lib/reading", SERVED] },
  { room: "lib/desk", may: CONCEPTS },
  { room: "lib/testing", may: [...POLICY, "lib/compare"] },
  // The only readers and the only writers of content. Whoever reads cannot write.
  { room: "lib/content", may: CONCEPTS, has: ["node"] },
  { room: "lib/publish", may: [...CONCEPTS, "lib/content"], has: ["node"] },
  // A script that a page loads knows no framework: it would come along.
  { room: "components/reader/script", may: [...CONCEPTS, "components", SERVED] },
  { room: "components/offline/worker", may: CONCEPTS },
  // Handed their data by a route: they read no files and know no routes of Next.
  { room: "components", may: [...CONCEPTS, "components/reader/script"], has: ["react"] },
  // Load, call a pure function, render one component. `dev` serves the plain scripts as the build writes them.
  { room: "app/dev", may: ["build"] },
  { room: "app", may: [...CONCEPTS, "lib/content", "components", "styles"], has: ["react", "next"] },
  // What makes the site of what Next exports; of components it bundles the scripts.
  {
    room: "build",
    may: [...CONCEPTS, "lib/content", "components/offline/worker", "scripts/server"],
    has: ["node", "next"],
  },
  // What it starts the framework with runs on pages, as the script of those that are read does.
  { room: "build/scripts/loader", may: [...CONCEPTS, "components/reader/script"] },
  { room: "cli", may: [...CONCEPTS, "lib/content", "lib/publish"], has: ["node"] },
];

const files = ["lib", "components", "app", "build", "cli"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, ...name.split(path.sep)))
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !/\.(?:test|d)\.tsx?$|__fixtures__/.test(name)),
);

const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\bnew URL\(\s*)"([^"\n]+)"/g;

/** The row that a path stands under: that of the longest name. */
function roomOf(file: string): Room | undefined {
  const bare = file.replace(/\.(?:tsx?|mjs)$/, "");
  const fit = ROOMS.filter(({ room }) => bare === room || bare.startsWith(`${room}/`));
  return fit.reduce<Room | undefined>(
    (best, one) => (best && best.room.length > one.room.length ? best : one),
    undefined,
  );
}

/** The part of the platform that a package is. */
function platformOf(name: string): "node" | "react" | "next" | null {
  if (/^(?:node:|fs(?:\/|$))/.test(name)) return "node";
  if (/^react(?:-dom)?(?:\/|$)/.test(name)) return "react";
  return /^next(?:\/|$)/.test(name) ? "next" : null;
}

/** Why an import is refused; null when it is as the table says. */
function objection(file: string, name: string): string | null {
  const from = roomOf(file);
  if (!from) return `${file} stands in no room`;
  const inside = name.startsWith("@/")
    ? name.slice(2)
    : name.startsWith(".") && path.posix.join(path.dirname(file), name);
  if (inside === false) {
    const platform = platformOf(name);
    return platform === null || from.has?.includes(platform)
      ? null
      : `${file}: ${from.room} has no ${platform}: ${name}`;
  }
  const room = roomOf(inside)?.room;
  if (room === from.room) return null;
  const may = from.may.some((one) => one === room || (room === undefined && `${inside}/`.startsWith(`${one}/`)));
  return may ? null : `${file}: ${from.room} may not import ${inside}`;
}

const importsOf = (file: string) => [...readFileSync(file, "utf8").matchAll(IMPORT)].flatMap(([, name]) => name ?? []);

test("every import goes the way of the table", () => {
  expect(files.flatMap((file) => importsOf(file).flatMap((name) => objection(file, name) ?? []))).toEqual([]);
});

test("no two rooms import each other, but the reading script and the components that it shares markup with", () => {
  const mutual = ROOMS.flatMap(({ room, may }) =>
    ROOMS.filter((other) => other.room !== room && may.includes(other.room) && other.may.includes(room)).map(
      (other) => `${room} ~ ${other.room}`,
    ),
  );
  expect(mutual).toEqual(["components/reader/script ~ components", "components ~ components/reader/script"]);
});

test.each([
  ["lib/policy/a.ts", "@/lib/search/plan/b", "lib/policy/a.ts: lib/policy may not import lib/search/plan/b"],
  ["lib/glossary/a.ts", "../compare/b", "lib/glossary/a.ts: lib/glossary may not import lib/compare/b"],
  ["lib/content/a.ts", "../publish/b", "lib/content/a.ts: lib/content may not import lib/publish/b"],
  ["lib/search/a.ts", "node:fs", "lib/search/a.ts: lib/search has no node: node:fs"],
  ["lib/review/a.ts", "react", "lib/review/a.ts: lib/review has no react: react"],
  ["components/lists/A.tsx", "next/link", "components/lists/A.tsx: components has no next: next/link"],
  ["components/lists/A.tsx", "@/lib/content/b", "components/lists/A.tsx: components may not import lib/content/b"],
  [
    "components/reader/script/a.ts",
    "react",
    "components/reader/script/a.ts: components/reader/script has no react: react",
  ],
  ["app/(site)/page.tsx", "@/lib/publish/b", "app/(site)/page.tsx: app may not import lib/publish/b"],
  ["cli/a.ts", "@/components/ui/B", "cli/a.ts: cli may not import components/ui/B"],
  ["lib/utils/a.ts", "./b", "lib/utils/a.ts stands in no room"],
])("%s may not import %s", (file, name, said) => {
  expect(objection(file, name)).toBe(said);
});
