// @ts-check
/** `npm test`: everything from a fresh clone to a count of what passed and what failed. */
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureChineseFont } from "./setup/debian.mjs";
import { ensureEngines } from "./setup/engines.mjs";
import { ensureNginx } from "./setup/nginx.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { run, runScript, say } from "./setup/run.mjs";
import { playwrightStage, stage, total, vitestStage } from "./setup/stages.mjs";

ensurePackages();
ensureChineseFont();
const browser = ensureBrowser();

const results = [
  stage("format and lint", () => run("biome", ["ci", "--error-on-warnings", "."])),
  // The routes' types and next-env.d.ts are generated; a fresh clone has neither.
  stage("types", () => run("next", ["typegen"]) && run("tsc", ["--noEmit"])),
  vitestStage("unit and content tests"),
];
const build = stage("build and export", () => runScript("build"));
results.push(build);
if (build.failed === 0 && browser) results.push(playwrightStage("browser tests"));
else results.push(stage("browser tests", () => say("not run: they need the exported site and a browser")));

const nginx = ensureNginx();
if (build.failed === 0) results.push(vitestStage("server tests", ["--config", "e2e/servers/vitest.config.ts"]));
else results.push(stage("server tests", () => say("not run: they need the exported site")));
if (!nginx) say("the server tests of nginx were skipped: no nginx with gzip_static and brotli_static here");

ensureEngines();
const engines = ["--config", "e2e/engines/vitest.config.ts"];
if (build.failed === 0) results.push(vitestStage("old engines and native hosts", engines));
else results.push(stage("old engines and native hosts", () => say("not run: they need the exported site")));

const { passed, failed } = total(results);
for (const { name, passed: good, failed: bad, skipped = 0 } of results) {
  console.log(
    `  ${name}: ${good} passed, ${bad} failed${skipped > 0 ? `, ${skipped} SKIPPED for want of what they run on` : ""}`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
