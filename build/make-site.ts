import { inContent } from "@/lib/content/content-folder";
import { loadArchive } from "@/lib/content/load-archive";
import { loadSite } from "@/lib/content/site";
import { type Archive, isExample, versionInForce } from "@/lib/policy/archive";
import { chinaDate } from "@/lib/policy/dates";
import { health } from "@/lib/policy/health";
import { buildOptions } from "./build-options";
import { exportSite } from "./export-site";
import { listFiles, replaceFolder } from "./files";
import { finishSite } from "./finish-site";
import { isReservedName } from "./gates/reserved-name";
import { type NextBuild, refuseUnknownBuild } from "./next-build";
import { exportOffline, isOfflineOn } from "./offline/export-offline";
import { siteFolder } from "./site-folder.mjs";

/**
 * Turns what `next build` wrote into the site that is served. See docs/decisions/0003 and 0017. The work is done in a
 * folder of its own, which takes the site's place only when all went well: a half-made site is never there to be served.
 * @param build what Next reports of the build
 * @throws UnknownShape for output that this step was not written for, and Error when the site must not be served as it is
 */
export async function makeSite(build: NextBuild): Promise<void> {
  const options = buildOptions(process.env);
  const site = siteFolder(process.env);
  // As next.config.mjs says.
  const folder = `${site}.partial`;
  refuseUnknownBuild(build, folder, listFiles(folder));

  const offline = isOfflineOn(process.env);
  const report = exportSite(folder, offline);
  const problems = [...report.problems, ...exportOffline(folder, offline)];
  if (problems.length > 0) {
    const count = `${problems.length} problem(s) in the exported site. It stays in ${folder}/; ${site}/ is as it was.`;
    throw new Error(`${problems.join("\n")}\n\n${count}`);
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
  warnOfReservedName(archive);
}

function warnOfReservedName(archive: Archive): void {
  const { baseUrl } = loadSite().site;
  if (!isReservedName(baseUrl) || isExample(archive)) return;
  console.warn(
    `Warning: ${inContent("policy.yaml")} says that the site is served at ${baseUrl}, which is only an example. Canonical links, ` +
      "the site map, the feed and consent receipts name it: write the real address before a release.",
  );
}
