/**
 * What Next's runtime and React need and engines down to Chromium 64 and iOS 12.1 lack. Loaded before them, and only
 * where the newest of these is missing.
 */
function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function flat(this: readonly unknown[], depth = 1): unknown[] {
  return this.reduce<unknown[]>(
    (all, item) => all.concat(Array.isArray(item) && depth > 1 ? flat.call(item, depth - 1) : item),
    [],
  );
}

function settle(promise: unknown): Promise<PromiseSettledResult<unknown>> {
  return Promise.resolve(promise).then(
    (value): PromiseSettledResult<unknown> => ({ status: "fulfilled", value }),
    (reason): PromiseSettledResult<unknown> => ({ status: "rejected", reason }),
  );
}

define(self, "globalThis", self);
// Zod names the ends of 64-bit integers as it is loaded, and the desk would not come up; nothing of ours holds one.
define(self, "BigInt", Number);
define(self, "queueMicrotask", (task: () => void) => {
  Promise.resolve().then(task);
});
define(Object, "fromEntries", (entries: Iterable<readonly [string, unknown]>) => {
  const object: Record<string, unknown> = {};
  for (const [key, value] of Array.from(entries)) object[key] = value;
  return object;
});
const owns = Object.prototype.hasOwnProperty;
define(Object, "hasOwn", (object: object, key: PropertyKey) => owns.call(object, key));
define(Array.prototype, "at", at);
define(String.prototype, "at", at);
define(Array.prototype, "flat", flat);
define(Array.prototype, "flatMap", function flatMap(this: readonly unknown[], map: (item: unknown) => unknown) {
  return flat.call(this.map((item) => map(item)));
});
define(String.prototype, "trimStart", function trimStart(this: string) {
  return this.replace(/^[\s\uFEFF\xA0]+/, "");
});
define(String.prototype, "trimEnd", function trimEnd(this: string) {
  // An expression that ends in `+$` would read a run of spaces again from each of them.
  let end = this.length;
  while (end > 0 && /[\s\uFEFF\xA0]/.test(this.charAt(end - 1))) end -= 1;
  return this.slice(0, end);
});
define(String.prototype, "replaceAll", function replaceAll(this: string, from: string | RegExp, to: string) {
  return typeof from === "string" ? this.split(from).join(to) : this.replace(from, to);
});
define(Promise, "allSettled", (promises: Iterable<unknown>) => Promise.all(Array.from(promises).map(settle)));
define(Promise.prototype, "finally", function after(this: Promise<unknown>, done: () => unknown) {
  return this.then(
    (value) => Promise.resolve(done()).then(() => value),
    (reason) =>
      Promise.resolve(done()).then(() => {
        throw reason;
      }),
  );
});
define(Symbol, "asyncIterator", Symbol("asyncIterator"));

class Signal {
  aborted = false;
  reason: unknown;
  private listeners: ((event: object) => void)[] = [];
  addEventListener(_type: string, listener: (event: object) => void): void {
    this.listeners.push(listener);
  }
  removeEventListener(_type: string, listener: (event: object) => void): void {
    this.listeners = this.listeners.filter((other) => other !== listener);
  }
  fire(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.listeners) listener({ type: "abort", target: this });
  }
}

class Controller {
  readonly signal = new Signal();
  abort(reason?: unknown): void {
    this.signal.fire(reason);
  }
}

define(self, "AbortSignal", Signal);
define(self, "AbortController", Controller);

export {};
