import type { Page } from "@playwright/test";

/**
 * Holds each comparison that a page asks a worker for until the test lets it go: a page in the midst of one is then seen
 * for as long as the test looks. Call it before the page is opened.
 */
export async function holdComparisons(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    let free = false;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, task: object) {
      if (free || !("before" in task) || "diff" in task) post.call(this, task);
      else held.push(() => post.call(this, task));
    };
    document.addEventListener("let-go", () => {
      free = true;
      for (const go of held) go();
    });
  });
}

/** Lets what was held go on, and holds nothing more. */
export const letGo = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("let-go")));

/** Breaks every worker that is asked for a comparison, until it is let go: one out of memory fires the same event. */
export async function breakComparisons(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let whole = false;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, task: object) {
      if (whole || !("before" in task) || "diff" in task) post.call(this, task);
      else this.dispatchEvent(new ErrorEvent("error"));
    };
    document.addEventListener("let-go", () => {
      whole = true;
    });
  });
}
