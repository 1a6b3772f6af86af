/**
 * Turns what `next build` wrote into the site that is served. See docs/decisions/0003 and 0017. The work is done in a
 * folder of its own, which takes the site's place only when all went well: a half-made site is never there to be served.
 */
import { existsSync } from "node:fs";
import { inContent } from "@/lib/content/content-folder";
import { loadArchive } from "@/lib/content/load-archive";
import { loadSite } from "@/lib/content/site";
import { isExample, versionInForce } from "@/lib/policy/archive";
import { chinaDate } from "@/lib/policy/dates";
import { health } from "@/lib/policy/health";
import { siteFolder } from "../site-folder.mjs";
import { buildOptions } from "./build-options";
import { exportEmbed } from "./embed/export-embed";
import { exportSite } from "./export-site";
import { replaceFolder } from "./files";
import { finishSite } from "./finish-site";
import { exportOffline, isOfflineOn } from "./offline/export-offline";
import { isReservedName } from "./reserved-name";

const options = buildOptions(process.env);
const site = siteFolder(process.env);
// As next.config.mjs says.
const folder = `${site}.partial`;
if (!existsSync(`${folder}/index.html`)) throw new Error(`there is no ${folder}/index.html: run next build first`);

const offline = isOfflineOn(process.env);
const report = exportSite(folder, offline);
const problems = [
  ...report.problems,
  ...exportEmbed(folder, options.site.embedHosts),
  ...exportOffline(folder, offline),
];
if (problems.length > 0) {
  console.error(problems.join("\n"));
  console.error(`\n${problems.length} problem(s) in the exported site. It stays in ${folder}/; ${site}/ is as it was.`);
  process.exit(1);
}
const archive = loadArchive();
const home = versionInForce(archive, chinaDate(new Date()));
const serverFolder = `${site}-server`;
const { buildId, packed, hostingRules } = await finishSite(folder, {
  ...options,
  serverFolder: `${serverFolder}.partial`,
  healthOf: (id) => `${JSON.stringify(health(id, archive, home))}\n`,
});
replaceFolder(`${serverFolder}.partial`, serverFolder);
replaceFolder(folder, site);
console.log(
  `exported ${report.pages} pages to ${site}/, build ${buildId}; loader ${report.loaderBytes} bytes (brotli); ` +
    `${packed} files packed; ${hostingRules} header rules`,
);
const { baseUrl } = loadSite().site;
if (isReservedName(baseUrl) && !isExample(archive)) {
  console.warn(
    `Warning: ${inContent("policy.yaml")} says that the site is served at ${baseUrl}, which is only an example. Canonical links, ` +
      "the site map, the feed and consent receipts name it: write the real address before a release.",
  );
}
