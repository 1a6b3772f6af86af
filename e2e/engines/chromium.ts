import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { findTestBrowser } from "@/scripts/setup/browser.mjs";
import { connectDevTools, type DevTools } from "./devtools";
import { drivePage, type EnginePage, type PageOptions } from "./page";

/** The versions that are tested; each stands for the webviews of its years. */
export const OLD_CHROMIUMS = [64, 80, 87, 92, 102] as const;

/** An old milestone, or the browser of this machine that old ones are measured against. */
export type Milestone = number | "current";

const binaryOf = (version: Milestone) =>
  version === "current"
    ? (findTestBrowser() ?? "")
    : path.resolve(`e2e/engines/node_modules/chromium-${version}/bin/chromium`);

/** Whether a Chromium is here. */
export const hasChromium = (version: Milestone): boolean => existsSync(binaryOf(version));

const Context = z.object({ browserContextId: z.string() });
const Target = z.object({ targetId: z.string() });

/** A browser of which many pages are opened, each with storage and caches of its own. */
export interface Chromium {
  /** A page in a profile that nothing was kept in before. Closing it throws the profile away. */
  readonly openPage: (options?: PageOptions) => Promise<EnginePage>;
  /** Whether it runs no longer. */
  readonly hasEnded: () => boolean;
  readonly close: () => Promise<void>;
}

/**
 * Starts a Chromium.
 * @param flags what it is started with besides
 * @throws Error when it ends before it can be spoken to
 */
export async function startChromium(version: Milestone, flags: readonly string[] = []): Promise<Chromium> {
  const home = mkdtempSync(path.join(tmpdir(), "engine-"));
  const parameters = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--no-first-run",
  ]
    .concat(["--disable-background-networking", "--disable-sync", "--remote-debugging-port=0"])
    .concat([...flags, `--user-data-dir=${home}`, "--window-size=390,800", "about:blank"]);
  const browser = spawn(binaryOf(version), parameters, {
    env: { ...process.env, HOME: home },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const end = async () => {
    const gone = new Promise((resolve) => browser.once("exit", resolve));
    if (browser.exitCode === null && browser.kill("SIGKILL")) await gone;
    await removeHome(home);
  };
  try {
    const address = await debuggingAddress(browser);
    const devtools = await connectDevTools(address);
    return {
      openPage: (options = {}) => openPage(devtools, new URL(address).host, options),
      hasEnded: () => browser.exitCode !== null || browser.signalCode !== null,
      close: async () => {
        devtools.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** A browser's helpers write for a moment longer than it lives; what they leave after that lies in the temporary folder. */
async function removeHome(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }).catch(() => {});
}

/** The WebSocket address of the browser, which it says when it listens. */
function debuggingAddress(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    browser.once("exit", (code) => reject(new Error(`the browser ended with ${code}: ${said}`)));
    browser.stderr?.on("data", (chunk) => {
      said += chunk;
      const address = /DevTools listening on (ws:\/\/127\.0\.0\.1:\d+\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
}

async function openPage(browser: DevTools, host: string, options: PageOptions): Promise<EnginePage> {
  const { browserContextId } = Context.parse(await browser.send("Target.createBrowserContext"));
  const { targetId } = Target.parse(
    await browser.send("Target.createTarget", { url: "about:blank", browserContextId }),
  );
  const devtools = await connectDevTools(`ws://${host}/devtools/page/${targetId}`);
  return await drivePage(devtools, options, async () => {
    devtools.close();
    await browser.send("Target.closeTarget", { targetId });
    await browser.send("Target.disposeBrowserContext", { browserContextId });
  });
}
