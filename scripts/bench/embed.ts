/** Prints what the in-app edition of the exported site weighs: `npm run bench:embed`. */

import { siteFolder } from "../../build/site-folder.mjs";
import { embedWeights } from "./embed-weights";

const rows = embedWeights(process.env.SITE_DIR ?? siteFolder(process.env));
const line = (cells: readonly (string | number)[]) =>
  cells.map((cell, at) => (at === 0 ? `${cell}`.padEnd(46) : `${cell}`.padStart(9))).join("");
console.log(line(["file", "raw", "gzip", "brotli"]));
for (const { file, raw, gzip, brotli } of rows) console.log(line([file, raw, gzip, brotli]));
