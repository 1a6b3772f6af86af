import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../setup/browser.mjs";

/** How slow a simulated phone is. */
export interface Phone {
  /** How many times slower than this machine it computes. */
  readonly cpu: number;
  /** Null leaves the network as fast as loopback. */
  readonly network: { readonly latencyMs: number; readonly bytesPerSecond: number } | null;
}

/** A slow phone as Lighthouse computes it: 4 times slower, 150 ms and 1.6 Mbit/s. */
export const SLOW_PHONE: Phone = { cpu: 4, network: { latencyMs: 150, bytesPerSecond: 1.6e6 / 8 } };

export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: ["--no-sandbox"] });
}

/** A phone's window without anything kept from before. */
export async function phoneContext(browser: Browser): Promise<BrowserContext> {
  return await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
}

/** Makes a page as slow as a phone, from now on. */
export async function slowDown(page: Page, { cpu, network }: Phone): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (!network) return;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: network.bytesPerSecond,
    uploadThroughput: 86_400,
  });
}
