/** What a worker says: that it is there, how far its task is, or the answer. A worker does one task at a time. */
export type WorkerMessage<Answer, Progress> =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "answer"; readonly answer: Answer };

/** How a task ended. `died` is told for a worker that broke down, as one without memory does. */
export type TaskEnd<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "cancelled" }
  | { readonly kind: "died" };

export interface TaskOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting it ends the task at once, whatever the worker is busy with; a task that still waits never begins. */
  readonly signal?: AbortSignal;
}

export interface TaskPool<Task, Answer, Progress> {
  /** Never rejects. Tasks begin in the order they were given, as many at a time as there are workers. */
  readonly run: (task: Task, options?: TaskOptions<Progress>) => Promise<TaskEnd<Answer>>;
  /** Ends the workers; what they were doing is cancelled. */
  readonly close: () => void;
}

/** A worker that has not said it is there by then never will. */
const PATIENCE_MS = 30_000;

interface Waiting<Task, Answer, Progress> {
  readonly task: Task;
  readonly options: TaskOptions<Progress>;
  readonly end: (end: TaskEnd<Answer>) => void;
}

/**
 * Workers that do tasks off the page's own thread. A task is cancelled by ending its worker, and another worker is
 * started in its place.
 * @param start starts a worker whose script calls `serveTasks`
 * @param count how many workers are kept; the second keeps a task possible where a cancelled worker cannot be replaced,
 *   as with the network cut in a browser that has not kept the script
 * @returns null where no worker can be had
 */
export async function startPool<Task, Answer, Progress>(
  start: () => Worker,
  count: number,
): Promise<TaskPool<Task, Answer, Progress> | null> {
  if (typeof Worker === "undefined") return null;
  const started = await Promise.all(Array.from({ length: count }, () => startWorker(start)));
  const workers = started.flatMap((worker) => worker ?? []);
  return workers.length === 0 ? null : poolOf(workers, start);
}

/** A worker that has said it is there, or null when it does not come. */
function startWorker(start: () => Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      // A browser may refuse it, as some do on a page that was opened from disk.
      return resolve(null);
    }
    const settle = (there: boolean) => {
      clearTimeout(patience);
      if (!there) worker.terminate();
      resolve(there ? worker : null);
    };
    const patience = setTimeout(() => settle(false), PATIENCE_MS);
    worker.addEventListener("message", () => settle(true), { once: true });
    worker.addEventListener("error", () => settle(false), { once: true });
  });
}

function poolOf<Task, Answer, Progress>(
  workers: readonly Worker[],
  start: () => Worker,
): TaskPool<Task, Answer, Progress> {
  const idle = [...workers];
  const waiting: Waiting<Task, Answer, Progress>[] = [];
  /** Ends each task that is being done. */
  const busy = new Set<() => void>();
  let starting = 0;
  let closed = false;

  const next = () => {
    while (waiting.length > 0) {
      const worker = idle.shift();
      const one = worker ? waiting.shift() : undefined;
      if (!worker || !one) break;
      begin(worker, one);
    }
    // The last worker is gone and no other came: one more try for each task, then it is told.
    if (waiting.length > 0 && idle.length + busy.size + starting === 0) replace(true);
  };

  const replace = async (wanted: boolean) => {
    starting += 1;
    const worker = await startWorker(start);
    starting -= 1;
    if (worker && closed) worker.terminate();
    else if (worker) idle.push(worker);
    else if (wanted) waiting.shift()?.end({ kind: "died" });
    next();
  };

  const begin = (worker: Worker, { task, options, end }: Waiting<Task, Answer, Progress>) => {
    const settle = (result: TaskEnd<Answer>) => {
      worker.removeEventListener("message", onMessage);
      worker.removeEventListener("error", onGone);
      worker.removeEventListener("messageerror", onGone);
      options.signal?.removeEventListener("abort", onAbort);
      busy.delete(onAbort);
      if (result.kind === "answered") idle.push(worker);
      else {
        worker.terminate();
        if (!closed) replace(false);
      }
      end(result);
      next();
    };
    const onAbort = () => settle({ kind: "cancelled" });
    const onGone = () => settle({ kind: "died" });
    const onMessage = ({ data }: MessageEvent<WorkerMessage<Answer, Progress>>) => {
      if (data.kind === "progress") options.onProgress?.(data.progress);
      else if (data.kind === "answer") settle({ kind: "answered", answer: data.answer });
    };
    worker.addEventListener("message", onMessage);
    worker.addEventListener("error", onGone);
    worker.addEventListener("messageerror", onGone);
    options.signal?.addEventListener("abort", onAbort);
    busy.add(onAbort);
    worker.postMessage(task);
  };

  return {
    run: (task, options = {}) =>
      new Promise((resolve) => {
        if (closed || options.signal?.aborted) return resolve({ kind: "cancelled" });
        const one = {
          task,
          options,
          end: (end: TaskEnd<Answer>) => {
            options.signal?.removeEventListener("abort", leave);
            resolve(end);
          },
        };
        const leave = () => {
          const at = waiting.indexOf(one);
          if (at < 0) return;
          waiting.splice(at, 1);
          one.end({ kind: "cancelled" });
        };
        options.signal?.addEventListener("abort", leave);
        waiting.push(one);
        next();
      }),
    close: () => {
      closed = true;
      for (const one of waiting.splice(0)) one.end({ kind: "cancelled" });
      for (const cancel of [...busy]) cancel();
      for (const worker of idle.splice(0)) worker.terminate();
    },
  };
}
