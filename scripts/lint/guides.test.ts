import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

/** Guides lead where they say. */

const RECORDS = "docs/decisions";
const records = readdirSync(RECORDS).sort();
const guides = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...inFolder("docs"), ...inFolder(RECORDS)];

function inFolder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith(".md") ? [path.posix.join(folder, name)] : []));
}

/** The part of a guide below a heading of the second rank. */
function section(file: string, heading: string): string {
  const [, below = ""] = readFileSync(file, "utf8").split(`\n## ${heading}\n`);
  return below.split("\n## ")[0] ?? "";
}

test.each(guides)("%s: every link to a file leads to one", (guide) => {
  const links = [...readFileSync(guide, "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].flatMap(
    ([, to]) => to ?? [],
  );
  expect(links.filter((to) => !existsSync(path.join(path.dirname(guide), to)))).toEqual([]);
});

describe("decision records", () => {
  test.each(records)("%s has its number, a date and a status", (name) => {
    const [title, empty, date] = readFileSync(path.join(RECORDS, name), "utf8").split("\n");
    expect(title).toMatch(new RegExp(`^# ${name.slice(0, 4)}: \\S`));
    expect(empty).toBe("");
    expect(date).toMatch(/^Date: \d{4}-\d\d-\d\d · Status: (?:accepted|replaced in part|replaced)(?: · |$)/);
  });

  test("no two share a number", () => {
    const numbers = records.map((name) => name.slice(0, 4));
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  });
});

describe("where a change belongs", () => {
  const rows = section("CONTRIBUTING.md", "Where a change belongs")
    .split("\n")
    .filter((line) => /^\| (?!to |-)/.test(line));

  test("ten changes at least are named, each with its files", () => {
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.filter((row) => !/`[\w./()-]+`/.test(row))).toEqual([]);
  });

  test.each(rows)("%s", (row) => {
    const paths = [...row.matchAll(/`([\w.()[\]-]+(?:\/[\w.()[\]-]*)+)`/g)].flatMap(([, name]) => name ?? []);
    // What another policy has beside its text stands in the folder of an example where `content/` has none of it.
    const there = (name: string) => existsSync(name) || existsSync(name.replace(/^content\//, "examples/shop/"));
    expect(paths.filter((name) => !there(name))).toEqual([]);
  });
});

test("README names every folder at the root that holds sources", () => {
  const named = section("README.md", "Find your way");
  const made = /^(?:node_modules|out(?:[-.].*)?|test-results|playwright-report|\..*)$/;
  const folders = readdirSync(".", { withFileTypes: true }).filter((one) => one.isDirectory() && !made.test(one.name));
  expect(folders.map(({ name }) => name).filter((name) => !named.includes(`\`${name}/\``))).toEqual([]);
});
