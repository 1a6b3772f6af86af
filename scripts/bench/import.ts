import { readFileSync } from "node:fs";
import { comparePolicies } from "../../lib/compare/compare-policies";
import { openDraft } from "../../lib/desk/open-draft";
import { TEXT_SHAPES } from "../../lib/import/__fixtures__/text-shapes";
import { type Shape, WORD_SHAPES } from "../../lib/import/__fixtures__/word-shapes";
import type { DraftFacts } from "../../lib/import/draft";
import { FILE_LIMIT_BYTES } from "../../lib/import/limits";
import { parsePolicy } from "../../lib/policy/parse/parse-policy";
import { redlineDocx } from "../../lib/redline/redline-docx";
import { flag, word } from "./table";

/**
 * `npm run bench:import [-- --only tables] [-- --base]`: processor seconds until the desk has an answer for each shape of
 * file, grown until it is refused or has 20 MB; the worst of its sizes. With `--base` beside the policy of 2022, whose tags
 * are carried over. A fixed loop of the same run tells how busy the machine is.
 */
const SMALLEST = 1_000;
const FACTOR = 3;

const context = { houseWording: [], pendingLinks: [], documents: [] };
const published = parsePolicy(readFileSync("content/versions/2022-11-15.mdx", "utf8"), {
  path: "2022-11-15.mdx",
}).document;
if (!published) throw new Error("there is no policy to import");
const facts: DraftFacts = {
  base: flag("base") ? published : null,
  title: "政策",
  updatedOn: "2030-01-01",
  effectiveOn: "2030-01-01",
};
const only = word("only") ?? "";

async function seconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const yardstick = () =>
  seconds(() => {
    let sum = 0;
    for (let at = 0; at < 1e9; at++) sum = (sum * 31 + at) | 0;
    return sum;
  });

async function answer(name: string, bytes: Uint8Array): Promise<{ readonly took: number; readonly says: string }> {
  let says = "";
  const took = await seconds(async () => {
    const result = await openDraft({ name, bytes }, facts, context);
    says = result.kind === "refused" ? result.reason : "opened";
  });
  return { took, says };
}

const row = (took: number, name: string, says: string) =>
  console.log(`${took.toFixed(1).padStart(6)}  ${name}  ${says}`);

/** The worst of a shape's sizes. */
async function measure({ name, file, make }: Shape): Promise<number> {
  let worst = { took: 0, says: "", size: 0 };
  for (let size = SMALLEST; ; size *= FACTOR) {
    const bytes = make(size);
    if (bytes.length > FILE_LIMIT_BYTES) break;
    const { took, says } = await answer(file, bytes);
    if (took > worst.took) worst = { took, says, size };
    if (says !== "opened") break;
  }
  row(worst.took, `${file}: ${name} × ${worst.size}`, worst.says);
  return worst.took;
}

console.log(`  loop  ${(await yardstick()).toFixed(1)} s for 10⁹ rounds`);
const redline = await redlineDocx(comparePolicies(published, published), published, published, {
  author: "法务",
  date: "2030-01-01T00:00:00Z",
});
row((await answer("policy.docx", new Uint8Array(redline))).took, "the policy of 2022 as Word has it", "opened");
const took: number[] = [];
for (const shape of [...WORD_SHAPES, ...TEXT_SHAPES]) if (shape.name.includes(only)) took.push(await measure(shape));
console.log(
  `  loop  ${(await yardstick()).toFixed(1)} s; the worst of ${took.length} shapes took ${Math.max(...took).toFixed(1)} s`,
);
