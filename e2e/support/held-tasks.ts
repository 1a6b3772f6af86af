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

/**
 * Leaves unheard that workers are there until they are freed, as if their scripts were slow. Call it before the page is
 * opened; `html[data-workers-asked]` says that the page has asked for them, and listens to everything else by then.
 */
export async function holdWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    let free = false;
    const listen = Worker.prototype.addEventListener;
    Reflect.set(
      Worker.prototype,
      "addEventListener",
      function (this: Worker, type: string, hear: (event: Event) => void, options?: AddEventListenerOptions) {
        const later = (event: Event) => (free ? hear(event) : held.push(() => hear(event)));
        listen.call(this, type, free || type !== "message" ? hear : later, options);
        document.documentElement.dataset.workersAsked = "";
      },
    );
    document.addEventListener("free-workers", () => {
      free = true;
      for (const go of held.splice(0)) go();
    });
  });
}

export const freeWorkers = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("free-workers")));
