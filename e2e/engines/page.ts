import { z } from "zod";
import { seen } from "@/scripts/setup/seen";
import type { DevTools, Message } from "./devtools";

export interface PageOptions {
  /** Runs in every document before its own scripts. */
  readonly before?: string;
  readonly script?: boolean;
  /** Width of the window in CSS pixels. */
  readonly width?: number;
}

/** A page of an old Chromium, driven by its DevTools protocol: Playwright no longer speaks to engines of that age. */
export interface EnginePage {
  /** Loads a page. @throws Error when the page dies; so does whatever is asked of a dead page */
  readonly open: (url: string) => Promise<void>;
  /** The value of an expression in the page; a promise is waited for. It must survive JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Waits until an expression is true. @throws Error when it never is */
  readonly until: (expression: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** Gives the window another width, in CSS pixels. */
  readonly resize: (width: number) => Promise<void>;
  /** Uncaught errors, and what the console reported as one, since the page was made. */
  readonly errors: readonly string[];
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const Evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z
    .object({ text: z.string(), exception: z.object({ description: z.string() }).optional() })
    .optional(),
});

/**
 * Makes a page that a browser has just opened ready to be driven.
 * @param devtools the connection to the page
 * @param close closes it and forgets what it kept
 */
export async function drivePage(
  devtools: DevTools,
  { before, script = true, width = 390 }: PageOptions,
  close: () => Promise<void>,
): Promise<EnginePage> {
  const { send, listen, death } = devtools;
  const errors: string[] = [];
  listen((message) => {
    const said = complaint(message);
    if (said !== null) errors.push(said);
  });
  for (const domain of ["Page", "Runtime", "Log", "Network", "Inspector"]) await send(`${domain}.enable`);
  const resize = async (to: number) => {
    await send("Emulation.setDeviceMetricsOverride", { width: to, height: 800, deviceScaleFactor: 1, mobile: false });
  };
  await resize(width);
  if (!script) await send("Emulation.setScriptExecutionDisabled", { value: true });
  if (before) await send("Page.addScriptToEvaluateOnNewDocument", { source: before });

  const evaluate = async (expression: string) => {
    const answer = Evaluated.parse(
      await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true }),
    );
    const fault = answer.exceptionDetails;
    if (fault) throw new Error(fault.exception?.description ?? fault.text);
    return answer.result.value;
  };
  return {
    errors,
    evaluate,
    close,
    resize,
    open: async (url) => {
      const loaded = new Promise<void>((resolve) => {
        const forget = listen(({ method }) => {
          if (method !== "Page.loadEventFired") return;
          forget();
          resolve();
        });
      });
      await send("Page.navigate", { url });
      await Promise.race([loaded, death]);
    },
    until: async (expression) => {
      const look = async () => ((await evaluate(`!!(${expression})`)) === true ? true : null);
      await seen(() => `never true: ${expression}\n${errors.join("\n")}`, look);
    },
    press: async (key) => {
      await send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key });
      await send("Input.dispatchKeyEvent", { type: "keyUp", key });
    },
    screenshot: async () => {
      const { data } = await send("Page.captureScreenshot", { format: "png" });
      return Buffer.from(String(data), "base64");
    },
  };
}

const Exception = z.object({
  exceptionDetails: z.object({
    text: z.string(),
    exception: z.object({ description: z.string().optional() }).optional(),
  }),
});
const Entry = z.object({ entry: z.object({ level: z.string(), text: z.string(), url: z.string().optional() }) });

/** What a message says went wrong in the page; null when it says nothing of the kind. */
function complaint({ method, params }: Message): string | null {
  if (method === "Runtime.exceptionThrown") {
    const { exceptionDetails: details } = Exception.parse(params);
    return details.exception?.description ?? details.text;
  }
  if (method !== "Log.entryAdded") return null;
  const { entry } = Entry.parse(params);
  return entry.level === "error" ? `${entry.text} ${entry.url ?? ""}` : null;
}
