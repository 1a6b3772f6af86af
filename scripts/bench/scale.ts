/**
 * `npm run bench:scale [-- --versions 50] [-- --times 10]`: the whole build with a generated archive of 1, 10, 50 and
 * 200 versions, and of 10 times the length: time, memory and size, and that a reading page does not grow with the
 * archive. Each is built twice, the second time with one version more, to see what an unchanged version still costs.
 */
import { readOptions } from "../../lib/content/load-content";
import { readPolicyFiles } from "../../lib/content/policy-files";
import { generateArchive } from "./scale/generate-archive";
import { build, makeScratch, measureSite, writeArchive } from "./scale/scratch";
import { createRandom } from "./search/random";
import { option, ratio } from "./table";

const SEED = 7;
const COUNTS = [1, 10, 50, 200];
const { files } = readPolicyFiles(readOptions(process.env, process.cwd()));
const source = files.map(({ document }) => document).find(({ provenance }) => provenance === "source");
if (!source) throw new Error("there is no version to begin with");

const wanted = option("versions", 0);
const times = option("times", 1);
let first: { readonly seconds: number; readonly page: number; readonly flight: number } | null = null;
for (const count of wanted > 0 ? [wanted] : COUNTS) {
  const archive = generateArchive(source, count + 1, times, createRandom(SEED));
  const newest = archive.at(-1);
  const folder = makeScratch(archive.slice(0, count));
  const cold = await build(folder);
  const size = measureSite(folder);
  first ??= { seconds: cold.seconds, page: size.pagePacked, flight: size.flightPacked };
  console.log(`\n${count} version(s) of ${newest?.document.blocks.length} clauses`);
  console.table({
    "build, seconds": { figure: cold.seconds.toFixed(0), "× first row": ratio(cold.seconds, first.seconds) },
    "seconds a version": { figure: (cold.seconds / count).toFixed(2), "× first row": "" },
    "most memory, MiB": { figure: cold.mostMiB.toFixed(0), "× first row": "" },
    "output, MiB": { figure: size.mebibytes.toFixed(1), "× first row": "" },
    "output, files": { figure: size.files, "× first row": "" },
    "reading page, bytes packed": { figure: size.pagePacked, "× first row": ratio(size.pagePacked, first.page) },
    "its data for hydration": { figure: size.flightPacked, "× first row": ratio(size.flightPacked, first.flight) },
    "search index, bytes packed": { figure: size.searchPacked, "× first row": "" },
  });
  if (newest) {
    writeArchive(folder, archive);
    const warm = await build(folder);
    console.log(
      `one version more: ${warm.seconds.toFixed(0)} s, ${ratio(warm.seconds, cold.seconds)} of the first build`,
    );
  }
}
