import type { Browser, Page } from "@playwright/test";
import { type Phone, phoneContext, slowDown } from "./phone";
import type { BenchServer } from "./server";

/** A first action on the reading page and what must be visible when it is answered. */
interface Action {
  readonly name: string;
  readonly answer: string;
  readonly act: (page: Page) => Promise<void>;
}

export const ACTIONS: readonly Action[] = [
  {
    name: "tap on a term",
    answer: ".note[role=dialog]",
    act: async (page) => await page.locator("article a[data-term]").first().tap(),
  },
  { name: "key /", answer: ".search-dialog", act: async (page) => await page.keyboard.press("/") },
];

/** Milliseconds from the first event of the action, by the page's own clock; null for what did not come in time. */
export interface Answer {
  readonly visible: number | null;
}

const PATIENCE_MS = 12_000;

/** Notes the first event of an action. Runs in the page before its own scripts. */
const RECORD = `
  window.benchTimes = {};
  for (const type of ["pointerdown", "keydown"])
    addEventListener(type, (event) => { window.benchTimes.start ??= event.timeStamp; }, true);
`;

/** Waits in the page, frame by frame, until the answer is drawn. */
const watch = (selector: string) => `
  new Promise((resolve) => {
    const look = () => {
      const { start } = window.benchTimes;
      const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
      const visible = box !== undefined && box.width > 0 && box.height > 0;
      if (start !== undefined && (visible || performance.now() - start > ${PATIENCE_MS})) {
        resolve({ visible: visible ? performance.now() - start : null });
      } else requestAnimationFrame(look);
    };
    look();
  })
`;

/**
 * When something is first done on a page: at once on a first visit; after some seconds of reading, when the service worker
 * has fetched what the page needs; or on a later visit.
 */
export type Visit = "at once" | "after reading" | "later";

/** Until the service worker has kept the scripts. */
const KEPT = `navigator.serviceWorker.ready.then(({ active }) => active.state === "activated" ||
  new Promise((resolve) => active.addEventListener("statechange", () => resolve(true))))`;

/** Does one thing on the reading page that nothing was done on before, and tells how soon it was answered. */
export async function answerTo(
  browser: Browser,
  server: BenchServer,
  { answer, act }: Action,
  phone: Phone,
  visit: Visit,
): Promise<Answer> {
  const context = await phoneContext(browser);
  if (visit === "later") {
    const before = await context.newPage();
    await before.goto(`${server.origin}/`, { waitUntil: "networkidle" });
    await act(before);
    await before.locator(answer).waitFor();
    await before.evaluate(KEPT);
    await before.close();
  }
  const page = await context.newPage();
  await page.addInitScript(RECORD);
  await slowDown(page, phone);
  await page.goto(`${server.origin}/`, { waitUntil: "networkidle" });
  if (visit === "after reading") await page.evaluate(KEPT);
  const answered = page.evaluate<Answer>(watch(answer));
  await act(page);
  const times = await answered;
  await context.close();
  return times;
}
