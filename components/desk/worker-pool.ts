import type { DeskAnswer, DeskMessage, DeskTask } from "@/lib/desk/messages";
import type { ImportStep } from "@/lib/import/draft";

/** Does the desk's tasks off the page's own thread, where the browser can. */
export interface DeskEngine {
  /** Whether a task can be cancelled and leaves the page alive. */
  readonly inBackground: boolean;
  /** Does one task after another. */
  readonly run: (task: DeskTask, onStep?: (step: ImportStep) => void) => Promise<DeskAnswer>;
  /** Stops the task at once, whatever it is busy with. */
  readonly cancel: () => void;
  readonly close: () => void;
}

/**
 * How many workers wait. A cancelled one is gone, and with the network cut no other may be had from a browser that
 * has not kept the file: a spare one is there for that.
 */
const WAITING = 2;

/** A worker that has not answered by then is given up, and the page does its work. */
const PATIENCE_MS = 30_000;

type Message = DeskMessage | { readonly kind: "ready" };

function startWorker(): { readonly worker: Worker; readonly ready: Promise<boolean> } {
  const worker = new Worker(new URL("./desk.worker.ts", import.meta.url), { type: "module" });
  const ready = new Promise<boolean>((resolve) => {
    worker.addEventListener("message", () => resolve(true), { once: true });
    worker.addEventListener("error", () => resolve(false), { once: true });
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  return { worker, ready };
}

/** An engine whose workers and all their scripts are there, so that it needs the network no more. */
export async function startEngine(): Promise<DeskEngine> {
  if (typeof Worker === "undefined") return pageEngine();
  const first = Array.from({ length: WAITING }, startWorker);
  const started = await Promise.all(first.map(({ ready }) => ready));
  const waiting = first.flatMap(({ worker }, at) => (started[at] ? [worker] : []));
  return waiting.length === 0 ? pageEngine() : workerEngine(waiting);
}

function workerEngine(first: readonly Worker[]): DeskEngine {
  const waiting = [...first];
  let queue: Promise<unknown> = Promise.resolve();
  let stop: (() => void) | null = null;

  const replace = () => {
    const { worker, ready } = startWorker();
    ready.then((isThere) => isThere && waiting.push(worker));
    return ready;
  };

  const runNow = async (task: DeskTask, onStep: (step: ImportStep) => void): Promise<DeskAnswer> => {
    if (waiting.length === 0) await replace();
    const [worker] = waiting;
    if (!worker) return { kind: "failed" };
    return new Promise((resolve) => {
      const end = (answer: DeskAnswer | null) => {
        worker.removeEventListener("message", onMessage);
        worker.removeEventListener("error", onError);
        stop = null;
        resolve(answer ?? { kind: "cancelled" });
      };
      const gone = () => {
        worker.terminate();
        waiting.splice(waiting.indexOf(worker), 1);
        replace();
      };
      const onError = () => {
        gone();
        end({ kind: "failed" });
      };
      const onMessage = ({ data }: MessageEvent<Message>) => {
        if (data.kind === "step") onStep(data.step);
        else if (data.kind !== "ready") end(data);
      };
      stop = () => {
        gone();
        end(null);
      };
      worker.addEventListener("message", onMessage);
      worker.addEventListener("error", onError);
      worker.postMessage(task);
    });
  };

  return {
    inBackground: true,
    run: (task, onStep = () => undefined) => {
      const answer = queue.then(() => runNow(task, onStep));
      queue = answer;
      return answer;
    },
    cancel: () => stop?.(),
    close: () => {
      for (const worker of waiting.splice(0)) worker.terminate();
    },
  };
}

/** The same on the page's own thread, for a browser without workers. */
async function pageEngine(): Promise<DeskEngine> {
  const { runTask } = await import("@/lib/desk/run-task");
  return {
    inBackground: false,
    run: (task, onStep = () => undefined) => runTask(task, onStep),
    cancel: () => undefined,
    close: () => undefined,
  };
}
