import type { Page } from "@playwright/test";

/** What a page asks its workers for: to open a file, to compare two versions, to write a redline. */
export type TaskKind = "open" | "compare" | "redline";

/**
 * Puts itself between a page and its workers. Each task of that kind is held, or breaks its worker, until the test lets go:
 * a page in the midst of one is then seen for as long as the test looks.
 */
async function between(page: Page, kind: TaskKind, what: "hold" | "break"): Promise<void> {
  await page.addInitScript(
    ([kind, what]) => {
      const held: (() => void)[] = [];
      let free = false;
      const post = Worker.prototype.postMessage;
      // The tasks of /compare/ name no kind.
      const kindOf = (task: { kind?: string }) => task.kind ?? ("before" in task ? "compare" : "");
      Worker.prototype.postMessage = function (this: Worker, task: { kind?: string }) {
        if (free || kindOf(task) !== kind) post.call(this, task);
        else if (what === "hold") held.push(() => post.call(this, task));
        // One out of memory fires the same event.
        else this.dispatchEvent(new ErrorEvent("error"));
      };
      document.addEventListener("let-go", () => {
        free = true;
        for (const go of held.splice(0)) go();
      });
      document.addEventListener("hold-again", () => {
        free = false;
      });
    },
    [kind, what] as const,
  );
}

/** Holds each task of that kind until it is let go. Call it before the page is opened. */
export const holdTasks = (page: Page, kind: TaskKind) => between(page, kind, "hold");

/** Breaks every worker that is given a task of that kind, until it is let go. Call it before the page is opened. */
export const breakTasks = (page: Page, kind: TaskKind) => between(page, kind, "break");

/** Lets what was held go on, and holds or breaks nothing more until `holdAgain`. */
export const letGo = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("let-go")));
export const holdAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("hold-again")));

/** Holds the scripts of workers back until the function that it gives is called. */
export async function holdWorkers(page: Page): Promise<() => void> {
  let free: () => void = () => undefined;
  const freed = new Promise<void>((resolve) => {
    free = resolve;
  });
  await page.route("**/_next/static/**", async (route) => {
    if (route.request().headers()["sec-fetch-dest"] === "worker") await freed;
    await route.continue();
  });
  return free;
}
