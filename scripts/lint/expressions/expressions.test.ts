import { beforeAll, expect, test } from "vitest";
import { ACCEPTED } from "./accepted";
import type { Literal } from "./collect";
import { judge, type Verdict } from "./judge";
import { keptVerdicts, keyOf } from "./kept-verdicts";
import { MAKER, type ProductExpressions, productExpressions } from "./product-expressions";

/** So many may wait for `npm run expressions`: each is judged here meanwhile, at the price of a moment. */
const MAY_WAIT = 100;
/** Each so-manieth verdict of the repository is spoken again. */
const SAMPLE = 60;

const kept = keptVerdicts();
let product: ProductExpressions = { literals: [], constructions: [], built: [] };
let keys: ReadonlySet<string> = new Set();
let found: readonly (Literal & Verdict)[] = [];

beforeAll(async () => {
  product = await productExpressions();
  const all = [...product.literals, ...product.built];
  keys = new Set(all.map(keyOf));
  const verdicts = new Map(kept);
  const missing = all.filter((one) => !kept.has(keyOf(one)));
  for (const one of missing.slice(0, MAY_WAIT)) {
    verdicts.set(keyOf(one), verdicts.get(keyOf(one)) ?? (await judge(one.source, one.flags)));
  }
  const unjudged: Verdict = { growth: "unknown", detail: "not judged: too many wait" };
  found = all.map((one) => ({ ...one, ...(verdicts.get(keyOf(one)) ?? unjudged) }));
});

const known = (one: Literal & Verdict) =>
  ACCEPTED.some(({ file, source, growth }) => file === one.file && source === one.source && growth === one.growth);

test("there are expressions to judge", () => {
  expect(product.literals.length).toBeGreaterThan(500);
  expect(product.constructions.length).toBeGreaterThan(5);
});

test(`every expression that is made of parts is made by ${MAKER}`, () => {
  const made = new Set(product.built.map(({ file, line }) => `${file}:${line}`));
  const missing = product.constructions.filter(({ file, line }) => !made.has(`${file}:${line}`));
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

test("the verdicts of the repository are those of the product's expressions, but for what has just changed", () => {
  const waiting = [...keys].filter((key) => !kept.has(key));
  const gone = [...kept.keys()].filter((key) => !keys.has(key));
  const all = [...waiting, ...gone];
  expect(all.length > MAY_WAIT ? all : [], "run `npm run expressions`").toEqual([]);
});

test("a verdict of the repository is what the judge says", async () => {
  const standing = [...product.literals, ...product.built].filter((one) => kept.has(keyOf(one)));
  const sample = [...new Map(standing.map((one) => [keyOf(one), one]))].filter((_, index) => index % SAMPLE === 0);
  expect(sample.length).toBeGreaterThan(5);
  for (const [key, { source, flags }] of sample) {
    const { growth } = await judge(source, flags);
    expect(kept.get(key)?.growth, key).toBe(growth);
  }
});
