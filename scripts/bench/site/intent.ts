import type { Browser, Page } from "@playwright/test";
import { type Phone, phoneContext, slowDown } from "./phone";
import type { BenchServer } from "./server";

/** A first action on a page, what must be visible when it is answered, and within how many milliseconds it should be. */
interface Action {
  readonly name: string;
  /** The page's address. */
  readonly on: string;
  readonly within: number;
  readonly answer: string;
  readonly act: (page: Page) => Promise<void>;
}

/** What a plain page does by a handler of its own: the least that an answer to a click takes. */
const HANDLER = `
  addEventListener("click", (event) => {
    const box = document.createElement("p");
    box.className = "bench-answer";
    box.textContent = event.target.textContent;
    event.target.after(box);
  });
`;

/** The address at which the bench serves the plain page. */
export const PLAIN = "/bench-plain/";

export const ACTIONS: readonly Action[] = [
  {
    name: "click on a plain page",
    on: PLAIN,
    within: 120,
    answer: ".bench-answer",
    act: async (page) => await page.locator("main p").first().tap(),
  },
  {
    name: "tap on a term",
    on: "/",
    within: 120,
    answer: ".note[role=dialog]",
    act: async (page) => await page.locator("article a[data-term]").first().tap(),
  },
  {
    name: "key /: a field to type in",
    on: "/",
    within: 120,
    answer: ".search-dialog input:focus",
    act: async (page) => await page.keyboard.press("/"),
  },
  {
    name: "key / and a word: results",
    on: "/",
    within: 1500,
    answer: "[data-search-hit]",
    act: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.insertText("个人信息");
    },
  },
];

/** Milliseconds from the first event of the action, by the page's own clock; null for what did not come in time. */
export interface Answer {
  readonly visible: number | null;
  /** How far the page's content moved by itself, before and by the answer (Cumulative Layout Shift). */
  readonly shift: number;
}

const PATIENCE_MS = 12_000;

/** Notes the first event of an action. Runs in the page before its own scripts. */
const RECORD = `
  window.benchTimes = { shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.benchTimes.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
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
        resolve({ visible: visible ? performance.now() - start : null, shift: window.benchTimes.shift });
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
  { answer, act, on }: Action,
  phone: Phone,
  visit: Visit,
): Promise<Answer> {
  const context = await phoneContext(browser);
  if (visit === "later") {
    const before = await context.newPage();
    await before.goto(server.origin + on, { waitUntil: "networkidle" });
    await act(before);
    await before.locator(answer).waitFor();
    await before.evaluate(KEPT);
    await before.close();
  }
  const page = await context.newPage();
  await page.addInitScript(on === PLAIN ? RECORD + HANDLER : RECORD);
  await slowDown(page, phone);
  // Not until the network is idle: that is when somebody would begin.
  await page.goto(server.origin + on, { waitUntil: "load" });
  if (visit === "after reading") await page.evaluate(KEPT);
  const answered = page.evaluate<Answer>(watch(answer));
  await act(page);
  const times = await answered;
  await context.close();
  return times;
}
