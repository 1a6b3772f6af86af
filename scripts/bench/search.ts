import Fuse from "fuse.js";
import { JUDGED_QUERIES } from "../../lib/content/__fixtures__/contents";
import { readOptions } from "../../lib/content/load-content";
import { readPolicyFiles } from "../../lib/content/policy-files";
import { readSynonyms } from "../../lib/content/synonyms";
import { buildSearchIndex } from "../../lib/search/build/build-search-index";
import type { SearchIndex } from "../../lib/search/search-index";
import { createSearcher } from "../../lib/search/searcher";
import { multiplyVersions } from "./search/archive";
import { fitBelief } from "./search/fit";
import { generateQueries } from "./search/generate";
import { indexOfContent } from "./search/index-of";
import { leaveOneOut } from "./search/leave-one-out";
import { measureQuality, percentiles } from "./search/measure";
import { type JudgedQuery, readQueries } from "./search/queries";
import { createRandom } from "./search/random";
import { measureUnseen, readUnseen, type UnseenFigures } from "./search/unseen";

/**
 * `npm run bench:search [-- seed]`: how well and how fast the search answers. Quality on the hand-written queries and
 * on a generated set; speed as a ratio to plain Fuse over the same records in the same run.
 */
const QUERIES_PER_KIND = 60;
const SCALES = [1, 10, 100];

const documents = readPolicyFiles(readOptions(process.env, process.cwd())).files.map(({ document }) => document);
const source = documents.find(({ provenance }) => provenance === "source");
if (!source) throw new Error("there is no version to search");
const { awake: synonyms } = readSynonyms(process.cwd(), documents);
const index = indexOfContent();
const argument = Number(process.argv[2]);
const seed = Number.isInteger(argument) && argument > 0 ? argument : Math.floor(Math.random() * 2 ** 31);

const files = process.argv.slice(2).filter((argument) => argument.endsWith(".json"));
if (process.argv.includes("--set")) reportUnseen(files);
if (process.argv.includes("--leave-one-out")) reportLosses(files);
if (process.argv.includes("--fit")) reportFit(files);
if (files.length > 0) process.exit();
const judged = JUDGED_QUERIES.map((file) => ({ file, queries: readQueries(file) }));
const generated = generateQueries(buildSearchIndex([source], synonyms), createRandom(seed), QUERIES_PER_KIND);

for (const { file, queries } of judged) report(file, queries, index, source.version);
report(`generated, seed ${seed}`, generated, index, source.version);
for (const scale of SCALES) reportSpeed(scale);

function report(name: string, queries: readonly JudgedQuery[], searched: SearchIndex, version: string): void {
  const searcher = createSearcher(searched);
  const all = measureQuality(searcher, queries, version);
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const part = queries.filter((query) => query.kind === kind);
    return [kind, measureQuality(searcher, part, version).quality] as const;
  });
  console.log(`\n${name}: ${queries.length} queries`);
  console.table(
    Object.fromEntries(
      [...rows, ["all", all.quality] as const].map(([kind, quality]) => [
        kind,
        {
          queries: quality.queries + quality.nothing,
          "hit@1": quality.queries > 0 ? percent(quality.first) : "",
          "hit@3": quality.queries > 0 ? percent(quality.amongThree) : "",
          "hit@5": quality.queries > 0 ? percent(quality.amongFive) : "",
          MRR: quality.queries > 0 ? quality.reciprocal.toFixed(3) : "",
          "false hits": quality.nothing > 0 ? `${quality.falseHits} of ${quality.nothing}` : "",
        },
      ]),
    ),
  );
  for (const { query, place } of all.misses) {
    const where = place === null ? "found something" : place === 0 ? "not found" : `at place ${place}`;
    console.log(`  ${query.kind}: ${query.query} ${where}${query.expect.length > 0 ? ` (${query.expect[0]})` : ""}`);
  }
}

/** Both engines are asked the same queries in turns, so that the machine's mood falls on both alike. */
function reportSpeed(scale: number): void {
  if (!source) return;
  const scaled = buildSearchIndex(multiplyVersions(source, scale), synonyms);
  const searcher = createSearcher(scaled);
  const plain = new Fuse(scaled.records, { keys: ["text"], ignoreLocation: true, threshold: 0.4 });
  searcher.prepare();
  const ours: number[] = [];
  const theirs: number[] = [];
  const bytes = Buffer.byteLength(JSON.stringify(scaled));
  for (const { query } of (judged.length > 0 ? judged.flatMap(({ queries }) => queries) : generated).filter(
    ({ query }) => query.trim() !== "",
  )) {
    ours.push(timed(() => searcher.search(query)));
    theirs.push(timed(() => plain.search(query)));
  }
  const our = percentiles(ours);
  const their = percentiles(theirs);
  const versions = `${scale} version${scale === 1 ? "" : "s"}, all searched`;
  console.log(
    `${versions}: ${scaled.records.length} records, ${Math.round(bytes / 1000)} kB; against plain Fuse p50 ${ratio(our.p50, their.p50)}, p95 ${ratio(our.p95, their.p95)}; ours p50 ${our.p50.toFixed(1)} ms, p95 ${our.p95.toFixed(1)} ms`,
  );
}

/** Only figures, so that whoever mends the search does not see what is asked. */
function reportUnseen(files: readonly string[]): void {
  for (const file of files) {
    const figures = measureUnseen(createSearcher(index), readUnseen(file), source?.version ?? "");
    console.log(`\n${file}`);
    console.table(Object.fromEntries([...figures].map(([kind, counts]) => [kind, unseenRow(counts)])));
  }
}

/** What each step, weight and group is worth on each set: queries lost without it, first / among five / shown / falsely found. */
function reportLosses(files: readonly string[]): void {
  const sets = files.map((name) => ({ name, queries: readUnseen(name) }));
  console.log(["left out", ...files].join("\t"));
  for (const { left, lost } of leaveOneOut(index, sets, source?.version ?? "")) {
    const cells = lost.map(({ first, amongFive, shown, found }) => `${first} ${amongFive} ${shown} ${found}`);
    console.log([left, ...cells].join("\t"));
  }
}

/** The weights of belief fitted on the sets, and what each set gets from the weights of the others. */
function reportFit(files: readonly string[]): void {
  const sets = files.map((name) => ({ name, queries: readUnseen(name) }));
  const { weights, tradeOffs } = fitBelief(index, sets, JUDGED_QUERIES.flatMap(readQueries), source?.version ?? "");
  console.table(weights);
  console.table(
    tradeOffs.map(({ from, asked, first, amongFive, none, found }) => ({
      "shown from": from,
      first: percent(first / asked),
      "among five": percent(amongFive / asked),
      false: `${found} of ${none}`,
    })),
  );
}

function unseenRow({ asked, first, amongFive, shown, none, found }: UnseenFigures) {
  return {
    asked,
    first: asked > 0 ? percent(first / asked) : "",
    "among five": asked > 0 ? percent(amongFive / asked) : "",
    shown: asked > 0 ? percent(shown / asked) : "",
    false: none > 0 ? `${found} of ${none}` : "",
  };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function ratio(a: number, b: number): string {
  return (a / Math.max(b, Number.EPSILON)).toFixed(2);
}
