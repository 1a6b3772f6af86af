import type { ComparisonAnswer, ComparisonTask } from "@/lib/facts/diff/run-comparison";
import { painted } from "../workers/painted";
import { startPool, type TaskEnd, type TaskOptions } from "../workers/task-pool";

/** Compares off the page's own thread, where the browser can. */
export interface CompareEngine {
  /** Whether a comparison can be cancelled and leaves the page alive. */
  readonly inBackground: boolean;
  /** Never rejects. */
  readonly run: (task: ComparisonTask, options: TaskOptions<never>) => Promise<TaskEnd<ComparisonAnswer>>;
  readonly close: () => void;
}

const startWorker = () => new Worker(new URL("./compare.worker.ts", import.meta.url), { type: "module" });

/** An engine whose worker is there; on the page's own thread where the browser has none. */
export async function startCompareEngine(): Promise<CompareEngine> {
  const pool = await startPool<ComparisonTask, ComparisonAnswer, never>(startWorker, 1);
  if (pool) return { inBackground: true, ...pool };
  const { runComparison } = await import("@/lib/facts/diff/run-comparison");
  return {
    inBackground: false,
    run: async (task, { signal }) => {
      await painted();
      if (signal?.aborted) return { kind: "cancelled" };
      return { kind: "answered", answer: await runComparison(task) };
    },
    close: () => undefined,
  };
}
