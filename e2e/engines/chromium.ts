import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { WebSocket } from "ws";
import { z } from "zod";
import { findTestBrowser } from "@/scripts/setup/browser.mjs";
import { seen } from "@/scripts/setup/seen";

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

const Message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});
type Message = z.infer<typeof Message>;

const Targets = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }));
const Evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z
    .object({ text: z.string(), exception: z.object({ description: z.string() }).optional() })
    .optional(),
});

export interface EngineOptions {
  /** Runs in every page before its own scripts. */
  readonly before?: string;
  readonly script?: boolean;
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  /** What the browser is started with besides. */
  readonly flags?: readonly string[];
}

/** An old Chromium with one page, driven by its DevTools protocol: Playwright no longer speaks to engines of that age. */
export interface Engine {
  /** Loads a page. @throws Error when the page dies; so does whatever is asked of a dead page */
  readonly open: (url: string) => Promise<void>;
  /** The value of an expression in the page; a promise is waited for. It must survive JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Waits until an expression is true. @throws Error when it never is */
  readonly until: (expression: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** Uncaught errors, and what the console reported as one, since the start. */
  readonly errors: readonly string[];
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/**
 * Starts a Chromium with one page.
 * @throws Error when it ends before it can be spoken to
 */
export async function startChromium(version: Milestone, options: EngineOptions = {}): Promise<Engine> {
  const { width = 390, flags: further = [] } = options;
  const home = mkdtempSync(path.join(tmpdir(), "engine-"));
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--no-first-run",
  ]
    .concat(["--disable-background-networking", "--disable-sync", "--remote-debugging-port=0"])
    .concat([...further, `--user-data-dir=${home}`, `--window-size=${width},800`, "about:blank"]);
  const browser = spawn(binaryOf(version), flags, {
    env: { ...process.env, HOME: home },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const end = async () => {
    const gone = new Promise((resolve) => browser.once("exit", resolve));
    browser.kill("SIGKILL");
    await gone;
    await removeHome(home);
  };
  try {
    const socket = await connect(await debuggingPort(browser));
    return await pageOf(socket, { ...options, width }, end);
  } catch (error) {
    await end();
    throw error;
  }
}

/** A browser's helpers write for a moment longer than it lives; what they leave after that lies in the temporary folder. */
async function removeHome(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }).catch(() => {});
}

function debuggingPort(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    browser.once("exit", (code) => reject(new Error(`the browser ended with ${code}: ${said}`)));
    browser.stderr?.on("data", (chunk) => {
      said += chunk;
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port) resolve(port);
    });
  });
}

/** The first page is there a moment after the browser listens. */
async function pageAddress(port: string): Promise<string> {
  return await seen(
    () => "the browser has no page",
    async () => {
      const targets = Targets.parse(await (await fetch(`http://127.0.0.1:${port}/json/list`)).json());
      return targets.find(({ type }) => type === "page")?.webSocketDebuggerUrl ?? null;
    },
  );
}

async function connect(port: string): Promise<WebSocket> {
  const socket = new WebSocket(await pageAddress(port), { perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  return socket;
}

async function pageOf(socket: WebSocket, options: EngineOptions, end: () => Promise<void>): Promise<Engine> {
  const waiting = new Map<number, (message: Message) => void>();
  const heard = new Set<(message: Message) => void>();
  const errors: string[] = [];
  let count = 0;
  let dies: (error: Error) => void = () => {};
  // A dead page answers nothing: without this, a test would only run out of time.
  const death = new Promise<never>((_, reject) => {
    dies = reject;
  });
  death.catch(() => {});
  socket.once("close", () => dies(new Error("the browser hung up")));
  socket.on("message", (data) => {
    const message = Message.parse(JSON.parse(String(data)));
    if (message.method === "Inspector.targetCrashed") dies(new Error("the page died"));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    for (const listener of heard) listener(message);
    const said = complaint(message);
    if (said !== null) errors.push(said);
  });
  const send = (method: string, params: Record<string, unknown> = {}) => {
    const answer = new Promise<Record<string, unknown>>((resolve, reject) => {
      count += 1;
      waiting.set(count, ({ result, error }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      socket.send(JSON.stringify({ id: count, method, params }));
    });
    return Promise.race([answer, death]);
  };
  for (const domain of ["Page", "Runtime", "Log", "Network", "Inspector"]) await send(`${domain}.enable`);
  await send("Emulation.setDeviceMetricsOverride", {
    width: options.width,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  if (options.script === false) await send("Emulation.setScriptExecutionDisabled", { value: true });
  if (options.before) await send("Page.addScriptToEvaluateOnNewDocument", { source: options.before });

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
    open: async (url) => {
      const loaded = new Promise<void>((resolve) => {
        const listener = ({ method }: Message) => {
          if (method !== "Page.loadEventFired") return;
          heard.delete(listener);
          resolve();
        };
        heard.add(listener);
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
    close: async () => {
      socket.terminate();
      await end();
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
