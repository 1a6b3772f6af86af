/** Turns what `next build` wrote into the site that is served. See docs/decisions/0003. */
import { readFileSync } from "node:fs";
import { parseEmbedHosts } from "@/lib/headers";
import { compressSite } from "./compress";
import { exportEmbed } from "./embed/export-embed";
import { exportSite } from "./export-site";
import { MANIFEST_FILE } from "./manifest";
import { exportOffline, isOfflineOn } from "./offline/export-offline";

const folder = process.env.POLICY_DRAFTS === "1" ? "out-preview" : "out";
try {
  readFileSync(`${folder}/index.html`);
} catch {
  throw new Error(`there is no ${folder}/index.html: run next build first`);
}
const offline = isOfflineOn(process.env);
const report = exportSite(folder, offline);
const problems = [
  ...report.problems,
  ...exportEmbed(folder, parseEmbedHosts(process.env.POLICY_EMBED_HOSTS)),
  ...exportOffline(folder, offline),
];
if (problems.length > 0) {
  console.error(problems.join("\n"));
  console.error(`\n${problems.length} problem(s) in the exported site. Nothing in out/ should be served.`);
  process.exit(1);
}
const packed = compressSite(folder);
console.log(
  `exported ${report.pages} pages; loader ${report.loaderBytes} bytes (brotli); ${MANIFEST_FILE} written; ${packed} files packed`,
);
