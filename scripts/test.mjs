// @ts-check
/** `npm test`: everything from a fresh clone to a count of what passed and what failed, which is always the last line. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { totalmem } from "node:os";
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureChineseFont } from "./setup/debian.mjs";
import { ensureEngines } from "./setup/engines.mjs";
import { ensureNginx } from "./setup/nginx.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { run, runScript, say, stopOnSignal, stopSignal } from "./setup/run.mjs";
import { checkStage, notRun, playwrightStage, summary, total, vitestStage } from "./setup/stages.mjs";

/** What is tested beside the example: the usual content, or the folder that `POLICY_CONTENT` names. */
const content = process.env.POLICY_CONTENT?.trim() || "content";
/** The policy that the stories are told of, since it has a history and is there whatever `content/` holds. */
const EXAMPLE = "examples/shop";

/** What the unit tests print, shown after all else. */
const UNIT_LOG = ".cache/unit.log";
/** Bytes of memory for unit tests, a build and browsers at one time, with room to spare. */
const ENOUGH_FOR_BOTH = 7 * 2 ** 30;

/** What a shell may hold for `npm start`, or for another program: the tests prove the site as it is built without. */
const FOREIGN = /^(?:POLICY_.*|SITE_DIR|BUNDLE_DIR|HOST|PORT|NODE_ENV)$/;
for (const name of Object.keys(process.env)) if (FOREIGN.test(name)) delete process.env[name];
process.env.POLICY_TESTED_CONTENT = content;

stopOnSignal();
mkdirSync(".cache", { recursive: true });
writeFileSync(UNIT_LOG, "");
/** @type {import("./setup/stages.mjs").Result[]} */
const results = [];

if (attempt(ensurePackages)) await everyStage();
else results.push(notRun("all tests", "for want of the packages"));

for (const line of summary(results)) console.log(line);
process.exitCode = total(results).failed === 0 ? 0 : 1;

async function everyStage() {
  attempt(ensureChineseFont);
  const browser = attempt(ensureBrowser);
  if (!attempt(ensureNginx))
    say("the server tests of nginx are skipped: no nginx with gzip_static and brotli_static here");
  attempt(ensureEngines);
  results.push(
    await checkStage("format and lint", () => run("biome", ["ci", "--error-on-warnings", "."])),
    // The routes' types and next-env.d.ts are generated; a fresh clone has neither.
    await checkStage("types", async () => (await run("next", ["typegen"])) && (await run("tsc", ["--noEmit"]))),
  );
  // Builds and browsers leave a third of two cores idle, so the unit tests run beside them where the memory holds both.
  const unit = vitestStage("unit and content tests", [], UNIT_LOG);
  if (totalmem() < ENOUGH_FOR_BOTH) await unit;
  else say("the unit tests run beside what follows; what they print comes last");
  const onSites = await stagesOfSites(browser);
  results.push(await unit, ...onSites);
  console.log(readFileSync(UNIT_LOG, "utf8"));
}

/**
 * What is built, and what is asked of it.
 * @param {boolean} browser whether there is one
 */
async function stagesOfSites(browser) {
  const build = await checkStage("build and export", async () => {
    const folders = new Set([content, EXAMPLE]);
    for (const folder of folders) if (!(await runScript("build", { POLICY_CONTENT: folder }))) return false;
    return true;
  });
  const noSite = build.failed === 0 ? null : "for want of the exported site";
  const [pages, servers, engines] = ["browser tests", "server tests", "old engines and native hosts"];
  const noPages = noSite ?? (browser ? null : "for want of a browser");
  const config = (/** @type {string} */ folder) => ["--config", `e2e/${folder}/vitest.config.ts`];
  return [
    build,
    noPages ? notRun(pages, noPages) : await playwrightStage(pages),
    noSite ? notRun(servers, noSite) : await vitestStage(servers, config("servers")),
    noSite ? notRun(engines, noSite) : await vitestStage(engines, config("engines")),
  ];
}

/**
 * Whether something that the tests run on could be had. Whatever it throws is shown, and is no reason to leave.
 * @param {() => boolean | void} prepare
 */
function attempt(prepare) {
  if (stopSignal() !== null) return false;
  try {
    return prepare() !== false;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
