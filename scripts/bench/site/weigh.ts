import type { Browser } from "@playwright/test";
import { phoneContext } from "./phone";
import type { BenchServer } from "./server";

/** What a page needs before anybody does anything, in bytes as they travel (brotli 11). */
export interface Weight {
  readonly requests: number;
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly other: number;
  readonly total: number;
  readonly elements: number;
}

/** Time for what a page begins by itself when it is idle. */
const QUIET_MS = 1_000;

/** Opens a page once in a fresh browser window, touches nothing, and weighs what it asked for. */
export async function weigh(browser: Browser, server: BenchServer, address: string): Promise<Weight> {
  const context = await phoneContext(browser);
  const page = await context.newPage();
  server.asked();
  await page.goto(server.origin + address, { waitUntil: "networkidle" });
  await page.waitForTimeout(QUIET_MS);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  const asked = server.asked();
  await context.close();
  const bytes = (wanted: (one: string) => boolean) =>
    asked.filter(wanted).reduce((sum, one) => sum + sent(server, one), 0);
  const isPage = (one: string) => one.endsWith("/");
  const isStyle = (one: string) => one.endsWith(".css");
  const isScript = (one: string) => one.endsWith(".js");
  const [html, css, script, total] = [bytes(isPage), bytes(isStyle), bytes(isScript), bytes(() => true)];
  return { requests: asked.length, html, css, script, other: total - html - css - script, total, elements };
}

function sent(server: BenchServer, address: string): number {
  const file = server.read(address);
  return file ? Math.min(file.raw.length, file.packed.length) : 0;
}
