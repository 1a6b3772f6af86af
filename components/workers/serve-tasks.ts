import type { WorkerMessage } from "./task-pool";

/**
 * Makes this worker do the tasks of a `TaskPool`, and says that it is there.
 * @param perform must not reject: what goes wrong is an answer
 */
export function serveTasks<Task, Answer, Progress>(
  perform: (task: Task, onProgress: (progress: Progress) => void) => Promise<Answer>,
): void {
  const tell = (message: WorkerMessage<Answer, Progress>) => postMessage(message);
  addEventListener("message", async ({ data }: MessageEvent<Task>) => {
    const answer = await perform(data, (progress) => tell({ kind: "progress", progress }));
    tell({ kind: "answer", answer });
  });
  tell({ kind: "ready" });
}
