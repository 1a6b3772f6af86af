import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startPool, type WorkerMessage } from "./task-pool";

type Message = WorkerMessage<string, string>;

/** A worker whose script is this test: it says what it is told to say, and keeps what it was asked. */
class TestWorker extends EventTarget {
  readonly asked: unknown[] = [];
  ended = false;

  postMessage(task: unknown) {
    this.asked.push(task);
  }
  terminate() {
    this.ended = true;
  }
  say(data: Message) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
  break() {
    this.dispatchEvent(new Event("error"));
  }
}

/** Workers in the order they were started; the first `there` of them come, the others cannot be had. */
async function pool(count: number, there = Number.POSITIVE_INFINITY) {
  const workers: TestWorker[] = [];
  const start = () => {
    const worker = Object.assign(new TestWorker(), { onmessage: null, onmessageerror: null, onerror: null });
    workers.push(worker);
    const comes = workers.length <= there;
    queueMicrotask(() => (comes ? worker.say({ kind: "ready" }) : worker.break()));
    return worker;
  };
  const started = await startPool<string, string, string>(start, count);
  if (!started) throw new Error("no worker could be had");
  const at = (index: number) => {
    const worker = workers[index];
    if (!worker) throw new Error(`worker ${index} was not started`);
    return worker;
  };
  return { run: started.run, close: started.close, at, count: () => workers.length };
}

/** Lets everything happen that waits for nothing. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => vi.stubGlobal("Worker", TestWorker));
afterEach(() => vi.unstubAllGlobals());

describe("tasks", () => {
  test("are answered, with what is told on the way", async () => {
    const { run, at } = await pool(1);
    const told: string[] = [];
    const end = run("a", { onProgress: (step) => told.push(step) });
    at(0).say({ kind: "progress", progress: "half" });
    at(0).say({ kind: "answer", answer: "A" });
    expect(await end).toEqual({ kind: "answered", answer: "A" });
    expect(told).toEqual(["half"]);
  });

  test("begin in their order, as many at a time as there are workers", async () => {
    const { run, at } = await pool(2);
    const ends = ["a", "b", "c"].map((task) => run(task));
    expect([at(0).asked, at(1).asked]).toEqual([["a"], ["b"]]);
    at(1).say({ kind: "answer", answer: "B" });
    expect([at(0).asked, at(1).asked]).toEqual([["a"], ["b", "c"]]);
    at(1).say({ kind: "answer", answer: "C" });
    at(0).say({ kind: "answer", answer: "A" });
    expect(await Promise.all(ends)).toEqual(["A", "B", "C"].map((answer) => ({ kind: "answered", answer })));
  });
});

describe("a task that is cancelled", () => {
  test("ends at once, its worker too, and another worker does the next", async () => {
    const { run, at } = await pool(1);
    const cancelling = new AbortController();
    const end = run("a", { signal: cancelling.signal });
    const next = run("b");
    cancelling.abort();
    expect(await end).toEqual({ kind: "cancelled" });
    expect(at(0).ended).toBe(true);
    await settled();
    expect(at(1).asked).toEqual(["b"]);
    at(1).say({ kind: "answer", answer: "B" });
    expect(await next).toEqual({ kind: "answered", answer: "B" });
  });

  test("while it still waits never begins, and ends no worker", async () => {
    const { run, at, count } = await pool(1);
    const cancelling = new AbortController();
    const first = run("a");
    const end = run("b", { signal: cancelling.signal });
    cancelling.abort();
    expect(await end).toEqual({ kind: "cancelled" });
    at(0).say({ kind: "answer", answer: "A" });
    expect(await first).toEqual({ kind: "answered", answer: "A" });
    expect([at(0).asked, count()]).toEqual([["a"], 1]);
  });

  test("before it was given never begins", async () => {
    const { run, at } = await pool(1);
    expect(await run("a", { signal: AbortSignal.abort() })).toEqual({ kind: "cancelled" });
    expect(at(0).asked).toEqual([]);
  });

  test("after its answer changes nothing", async () => {
    const { run, at } = await pool(1);
    const cancelling = new AbortController();
    const end = run("a", { signal: cancelling.signal });
    at(0).say({ kind: "answer", answer: "A" });
    cancelling.abort();
    expect(await end).toEqual({ kind: "answered", answer: "A" });
    expect(at(0).ended).toBe(false);
  });
});

describe("a worker that breaks down", () => {
  test("is told of, and another does the next task", async () => {
    const { run, at } = await pool(1);
    const end = run("a");
    at(0).break();
    expect(await end).toEqual({ kind: "died" });
    await settled();
    const next = run("b");
    at(1).say({ kind: "answer", answer: "B" });
    expect(await next).toEqual({ kind: "answered", answer: "B" });
  });

  test("and cannot be replaced leaves its tasks to the others", async () => {
    const { run, at, count } = await pool(2, 2);
    const [first, second, third] = [run("a"), run("b"), run("c")];
    at(0).break();
    expect(await first).toEqual({ kind: "died" });
    await settled();
    expect(count()).toBe(3);
    at(1).say({ kind: "answer", answer: "B" });
    expect(await second).toEqual({ kind: "answered", answer: "B" });
    expect(at(1).asked).toEqual(["b", "c"]);
    at(1).say({ kind: "answer", answer: "C" });
    expect(await third).toEqual({ kind: "answered", answer: "C" });
  });

  test("as the last one, with none to be had, fails the tasks that wait, each after one more try", async () => {
    const { run, at, count } = await pool(1, 1);
    const ends = ["a", "b", "c"].map((task) => run(task));
    at(0).break();
    expect(await Promise.all(ends)).toEqual(["a", "b", "c"].map(() => ({ kind: "died" })));
    expect(count()).toBe(4);
  });
});

test("a pool that is closed cancels what was asked of it and ends its workers", async () => {
  const { run, close, at, count } = await pool(2);
  const ends = ["a", "b", "c"].map((task) => run(task));
  close();
  expect(await Promise.all(ends)).toEqual(["a", "b", "c"].map(() => ({ kind: "cancelled" })));
  expect([at(0).ended, at(1).ended, count()]).toEqual([true, true, 2]);
  expect(await run("d")).toEqual({ kind: "cancelled" });
});

describe("no pool is there", () => {
  test("where the browser has no workers", async () => {
    vi.stubGlobal("Worker", undefined);
    expect(await startPool(() => new Worker(""), 2)).toBeNull();
  });

  test("where a worker may not be started, or breaks before it says that it is there", async () => {
    const forbidden = () => {
      throw new Error("forbidden");
    };
    expect(await startPool(forbidden, 2)).toBeNull();
    await expect(pool(2, 0)).rejects.toThrow("no worker could be had");
  });
});
