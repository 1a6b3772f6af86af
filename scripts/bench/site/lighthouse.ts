import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { findBrowser } from "../../setup/browser.mjs";
import { say } from "../../setup/run.mjs";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const CLI = `${FOLDER}node_modules/lighthouse/cli/index.js`;

/** How Lighthouse makes a network slow: it computes what would have been (`simulate`) or slows it (`devtools`). */
export const THROTTLING = ["simulate", "devtools"] as const;
export type Throttling = (typeof THROTTLING)[number];

const audit = z.object({ numericValue: z.number().optional() });
const category = z.object({ score: z.number().nullable() });
const Report = z.object({
  audits: z.object({
    "first-contentful-paint": audit,
    "largest-contentful-paint": audit,
    "total-blocking-time": audit,
    "cumulative-layout-shift": audit,
  }),
  categories: z.object({
    performance: category,
    accessibility: category.optional(),
    "best-practices": category.optional(),
    seo: category.optional(),
  }),
});

/** Times in milliseconds, scores of 100; null for a score that was not asked for. */
export interface LighthouseRun {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly performance: number;
  readonly accessibility: number | null;
  readonly bestPractices: number | null;
  readonly seo: number | null;
}

/** Installs Lighthouse beside this file when it is missing. @returns whether it is there */
export function ensureLighthouse(): boolean {
  if (existsSync(CLI)) return true;
  say("installing Lighthouse for this benchmark");
  const options = { cwd: FOLDER, stdio: "inherit", env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1" } } as const;
  return spawnSync("npm", ["ci", "--no-audit", "--no-fund"], options).status === 0 && existsSync(CLI);
}

/**
 * One run of Lighthouse as a phone. Never run two at once: each would slow the other.
 * @param complete whether accessibility, good practice and findability are judged too
 * @throws when Lighthouse fails
 */
export async function runLighthouse(url: string, throttling: Throttling, complete = false): Promise<LighthouseRun> {
  const parameters = [
    CLI,
    url,
    "--quiet",
    "--output=json",
    `--throttling-method=${throttling}`,
    ...(complete ? [] : ["--only-categories=performance"]),
    "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage",
  ];
  const { audits, categories } = Report.parse(JSON.parse(await output(parameters)));
  const score = (one: { readonly score: number | null } | undefined) =>
    one === undefined || one.score === null ? null : Math.round(one.score * 100);
  return {
    fcp: audits["first-contentful-paint"].numericValue ?? Number.NaN,
    lcp: audits["largest-contentful-paint"].numericValue ?? Number.NaN,
    tbt: audits["total-blocking-time"].numericValue ?? Number.NaN,
    cls: audits["cumulative-layout-shift"].numericValue ?? Number.NaN,
    performance: score(categories.performance) ?? Number.NaN,
    accessibility: score(categories.accessibility),
    bestPractices: score(categories["best-practices"]),
    seo: score(categories.seo),
  };
}

/** The server runs in this process, so that Lighthouse must not block it. */
function output(parameters: readonly string[]): Promise<string> {
  const env = { ...process.env, CHROME_PATH: findBrowser() ?? "" };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...parameters],
      { env, timeout: 180_000, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => (error ? reject(new Error(`Lighthouse failed: ${stderr}`)) : resolve(stdout)),
    );
  });
}
