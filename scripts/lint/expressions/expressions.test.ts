import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { ACCEPTED } from "./accepted";
import { type Built, builtExpressions } from "./built";
import { type Collected, collect, type Literal } from "./collect";
import { judge, type Verdict } from "./judge";
import { productFiles } from "./product-files";

const MAKER = "scripts/lint/expressions/make-expressions.ts";
const files = new Map<string, Collected>(
  productFiles().map((file) => [file, collect(file, readFileSync(file, "utf8"))]),
);
const literals = [...files.values()].flatMap((collected) => collected.literals);
const constructions = [...files.values()].flatMap((collected) => collected.constructions);

let built: readonly Built[] = [];
let found: readonly (Literal & Verdict)[] = [];

beforeAll(async () => {
  const withConstructions = [...files].filter(([, collected]) => collected.constructions.length > 0);
  built = await builtExpressions(MAKER, new Map(withConstructions));
  const judged: (Literal & Verdict)[] = [];
  for (const one of [...literals, ...built]) judged.push({ ...one, ...(await judge(one.source, one.flags)) });
  found = judged;
  // Half a minute of one core the first time; then what is new.
}, 1_800_000);

const known = (one: Literal & Verdict) =>
  ACCEPTED.some(({ file, source, growth }) => file === one.file && source === one.source && growth === one.growth);

test("there are expressions to judge", () => {
  expect(literals.length).toBeGreaterThan(500);
  expect(constructions.length).toBeGreaterThan(5);
});

test(`every expression that is made of parts is made by ${MAKER}`, () => {
  const made = new Set(built.map(({ file, line }) => `${file}:${line}`));
  const missing = constructions.filter(({ file, line }) => !made.has(`${file}:${line}`));
  const mend = `import its file or call its function in ${MAKER}, so that what it makes can be judged`;
  expect(missing.map(({ file, line, call }) => `${file}:${line}: ${call}: ${mend}`)).toEqual([]);
});

test("no expression grows faster than its input", () => {
  const faults = found.filter((one) => one.growth !== "linear" && !known(one));
  const mend =
    "write it as a scanner or so that neighbours share no character; or list it in accepted.ts with its bound";
  expect(
    faults.map(
      ({ file, line, source, flags, growth, detail }) =>
        `${file}:${line}: /${source}/${flags} is ${growth}, ${detail}: ${mend}`,
    ),
  ).toEqual([]);
});

test("what is accepted stands there, is no worse than said, and is needed", () => {
  for (const { file, source, growth } of ACCEPTED) {
    const standing = found.filter((one) => one.file === file && one.source === source);
    expect(
      standing.map((one) => one.growth),
      `${file}: /${source}/`,
    ).toContain(growth);
  }
});
