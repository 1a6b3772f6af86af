import { diffChars, diffWordsWithSpace } from "diff";
import { comparePolicies } from "../../lib/compare/compare-policies";
import { readPolicyFiles } from "../../lib/content/policy-files";
import type { PolicyDocument } from "../../lib/policy/model";
import { blockText } from "../../lib/policy/text";
import { reportSet } from "./compare/edited-set";
import { generatePair, multiplied } from "./compare/generate";
import { noTally, precision, readability, recall, sum, tallyKinds, tallyPairs } from "./compare/measure";
import { createRandom } from "./search/random";

/**
 * `npm run bench:compare [-- seed]`: how well and how fast versions are compared. Quality on generated documents whose
 * edits are known; the expected changes of the sample versions are tests. Speed as a ratio to jsdiff over the whole
 * text in the same run. `-- --set FILE [--misses]` measures a set of single edits instead, see `compare/edited-set.ts`.
 */
const DOCUMENTS = 60;
const EDITS = 24;
const SCALES = [1, 10, 40];
const RUNS = 5;

const { files } = readPolicyFiles({ root: process.cwd(), drafts: true, samples: true });
const documents = files.map(({ document }) => document);
const source = documents.find(({ provenance }) => provenance === "source");
if (!source) throw new Error("there is no version to compare");
const argument = Number(process.argv[2]);
const seed = Number.isInteger(argument) && argument > 0 ? argument : Math.floor(Math.random() * 2 ** 31);

const set = process.argv[process.argv.indexOf("--set") + 1];
if (process.argv.includes("--set") && set !== undefined) {
  reportSet(set, process.argv.includes("--misses"));
} else {
  reportQuality(source);
  reportReadability();
  reportSpeed(source);
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)} %`;
}

function reportQuality(base: PolicyDocument): void {
  const random = createRandom(seed);
  const found = Array.from({ length: DOCUMENTS }, () => {
    const known = generatePair(base, EDITS, random);
    const diff = comparePolicies(known.before, known.after);
    return { pairs: tallyPairs(known, diff), kinds: tallyKinds(known, diff), edits: known.changes.length };
  });
  const pairs = found.map((one) => one.pairs).reduce(sum, noTally);
  const kinds = found.map((one) => one.kinds).reduce(sum, noTally);
  console.log(`\n${DOCUMENTS} generated documents, ${kinds.right + kinds.missed} known changes, seed ${seed}`);
  console.table({
    pairing: {
      precision: percent(precision(pairs)),
      recall: percent(recall(pairs)),
      wrong: pairs.wrong,
      missed: pairs.missed,
    },
    kind: {
      precision: percent(precision(kinds)),
      recall: percent(recall(kinds)),
      wrong: kinds.wrong,
      missed: kinds.missed,
    },
  });
}

function reportReadability(): void {
  const rows = documents.slice(1).map((after, at) => {
    const before = documents[at] ?? after;
    const { words, characters } = readability(comparePolicies(before, after));
    return [
      `${before.version} → ${after.version}`,
      {
        "edited clauses": words.clauses,
        "edits a clause": (words.edits / words.clauses).toFixed(2),
        "by characters": (characters.edits / characters.clauses).toFixed(2),
        "words cut": words.cuts,
        "cut by characters": characters.cuts,
      },
    ] as const;
  });
  console.log("\nhow edited clauses read");
  console.table(Object.fromEntries(rows));
}

/** The median of a few runs, in milliseconds, after one that warms the engine up. A single run is not warmed up. */
function median(work: () => void, runs: number): number {
  if (runs > 1) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function reportSpeed(base: PolicyDocument): void {
  const text = (document: PolicyDocument) => document.blocks.map(blockText).join("\n");
  let first = 0;
  const rows = SCALES.map((scale) => {
    const known = generatePair(multiplied(base, scale), EDITS * scale, createRandom(seed));
    const heap = process.memoryUsage().heapUsed;
    const time = median(() => comparePolicies(known.before, known.after), scale > 10 ? 1 : RUNS);
    const memory = (process.memoryUsage().heapUsed - heap) / 2 ** 20;
    if (scale === 1) first = time;
    const [old, young] = [text(known.before), text(known.after)];
    // Whole-text comparison by words grows with the square of the edits: past this scale it only costs patience.
    const whole =
      scale > 10
        ? null
        : {
            characters: median(() => diffChars(old, young), 1),
            words: median(() => diffWordsWithSpace(old, young), 1),
          };
    const { pairs } = { pairs: tallyPairs(known, comparePolicies(known.before, known.after)) };
    return [
      `${scale}×`,
      {
        clauses: known.before.blocks.length,
        characters: old.length,
        growth: `${(time / first).toFixed(1)}×`,
        "of diffChars": whole ? (time / whole.characters).toFixed(3) : "",
        "of diffWordsWithSpace": whole ? (time / whole.words).toFixed(3) : "",
        "heap MiB": memory.toFixed(0),
        precision: percent(precision(pairs)),
        recall: percent(recall(pairs)),
      },
    ] as const;
  });
  console.log("\nspeed and memory");
  console.table(Object.fromEntries(rows));
  console.log(`most memory held by the process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
}
