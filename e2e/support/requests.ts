import type { Page } from "@playwright/test";

/** Asked for by the test itself: whatever the page asked for before has been seen when this is answered. */
const LAST = "/robots.txt";
/** Longer than anything that a page puts off, by the page's own clock. */
const LONG_MS = 60 * 60 * 1000;

/**
 * Opens a page and lets an hour pass on the page's clock, which the test holds.
 * @returns the addresses that were asked for, in order, without the origin of the site; icons left out, which the
 * browser's own frame asks for when it likes
 */
export async function requestsWhileReading(page: Page, path: string): Promise<readonly string[]> {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.clock.install();
  await page.goto(path);
  await page.clock.runFor(LONG_MS);
  await page.evaluate(async (address) => void (await fetch(address)), LAST);
  const { origin } = new URL(page.url());
  const asked = requests.map((url) => (url.startsWith(`${origin}/`) ? url.slice(origin.length) : url));
  return asked.slice(0, asked.lastIndexOf(LAST)).filter((address) => !/\.(?:svg|ico|png)$/.test(address));
}
