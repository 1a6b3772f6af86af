import type { DeskAnswer, DeskTask } from "@/lib/desk/messages";
import type { OpenStep } from "@/lib/desk/open-draft";
import { painted } from "../workers/painted";
import { startPool, type TaskOptions, type TaskPool } from "../workers/task-pool";

/** Does the desk's tasks off the page's own thread, where the browser can. */
export interface DeskEngine {
  /** Whether a task can be cancelled and leaves the page alive. */
  readonly inBackground: boolean;
  /** Never rejects. A task that takes long is given a signal, so that it can be cancelled. */
  readonly run: (task: DeskTask, options?: TaskOptions<OpenStep>) => Promise<DeskAnswer>;
  readonly close: () => void;
}

/** One does what was asked; the other is there when that one was cancelled, or compares meanwhile. */
const WORKERS = 2;

const startWorker = () => new Worker(new URL("./desk.worker.ts", import.meta.url), { type: "module" });

/** An engine whose workers and all their scripts are there, so that it needs the network no more. */
export async function startEngine(): Promise<DeskEngine> {
  const pool = await startPool<DeskTask, DeskAnswer, OpenStep>(startWorker, WORKERS);
  return pool ? workerEngine(pool) : pageEngine();
}

const workerEngine = (pool: TaskPool<DeskTask, DeskAnswer, OpenStep>): DeskEngine => ({
  inBackground: true,
  run: async (task, options) => {
    const end = await pool.run(task, options);
    return end.kind === "answered" ? end.answer : end;
  },
  close: pool.close,
});

/** The same on the page's own thread, for a browser without workers. */
async function pageEngine(): Promise<DeskEngine> {
  const { runTask } = await import("@/lib/desk/run-task");
  return {
    inBackground: false,
    run: async (task, { onProgress = () => undefined, signal } = {}) => {
      await painted();
      return signal?.aborted ? { kind: "cancelled" } : runTask(task, onProgress);
    },
    close: () => undefined,
  };
}
