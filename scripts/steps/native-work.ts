/**
 * What native methods do is not seen by counters in the program: their work is the length of what they read or write. A
 * copy counts its whole length though an engine may share it, and a search counts what it passes over.
 */
export interface NativeWork {
  /** How much each method did since `start`, by its name. Ask when it has stopped. */
  readonly steps: () => ReadonlyMap<string, number>;
  readonly start: () => void;
  /** Takes every counter out of the prototypes again. */
  readonly stop: () => void;
}

/** @param from where an expression went on searching */
type Cost = (self: unknown, result: unknown, given: readonly unknown[], from: number) => number;

export function nativeWork(): NativeWork {
  const names = COUNTED.flatMap(({ name, methods }) => methods.map((method) => `${name}.${method}`));
  // Not a map: the methods of maps are among what is counted, and counting must not count itself.
  const counts = new Float64Array(names.length);
  const undo: (() => void)[] = [];
  const replace = (owner: object, method: string, cost: Cost, index: number) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, method);
    const native: unknown = descriptor?.value;
    if (descriptor === undefined || typeof native !== "function") return;
    const { apply } = Reflect;
    const counted = function (this: unknown, ...given: unknown[]): unknown {
      const from = startOf(this);
      const result: unknown = apply(native, this, given);
      counts[index] = (counts[index] ?? 0) + 1 + cost(this, result, given, from);
      return result;
    };
    Object.defineProperty(owner, method, { ...descriptor, value: counted });
    undo.push(() => Object.defineProperty(owner, method, descriptor));
  };
  return {
    steps: () =>
      new Map(names.map((name, index) => [name, counts[index] ?? 0] as const).filter(([, count]) => count > 0)),
    start: () => {
      counts.fill(0);
      let index = 0;
      for (const { owner, methods, cost } of COUNTED)
        for (const method of methods) replace(owner, method, cost, index++);
    },
    stop: () => {
      for (const back of undo) back();
      undo.length = 0;
    },
  };
}

/** The length of a string, list or bytes; the size of a set or map; 0 of anything else. */
export function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  if ("length" in value && typeof value.length === "number") return value.length;
  if ("byteLength" in value && typeof value.byteLength === "number") return value.byteLength;
  return "size" in value && typeof value.size === "number" ? value.size : 0;
}

/** Where an expression goes on searching. */
function startOf(self: unknown): number {
  return self instanceof RegExp && (self.global || self.sticky) ? self.lastIndex : 0;
}

const whole: Cost = (self) => lengthOf(self);
const made: Cost = (_self, result) => lengthOf(result);
const argument: Cost = (_self, _result, given) => lengthOf(given[0]);
/** For each segment that is asked for, V8 copies the whole text: of a long one that is what takes the time. */
const copied: Cost = (_self, _result, given) => Math.max(lengthOf(given[0]), lengthOf(given[0]) ** 2 / 4000);
const passedOver: Cost = (self, result, [, start]) => {
  const end = typeof result === "number" && result >= 0 ? result : lengthOf(self);
  return Math.max(0, end - (typeof start === "number" ? start : 0));
};
const passed: Cost = (self, result, given) =>
  (result === true ? lengthOf(self) / 2 : lengthOf(self)) + lengthOf(given[0]);
const keysOf = (value: unknown) => (typeof value === "object" && value !== null ? Reflect.ownKeys(value).length : 0);
const keys: Cost = (_self, _result, [value]) => keysOf(value);
const assigned: Cost = (_self, _result, given) => {
  let count = 0;
  for (let at = 1; at < given.length; at++) count += keysOf(given[at]);
  return count;
};
/** What stands after the place moves unless as much came as went. */
const moved: Cost = (self, result, [start, , ...added]) => {
  const removed = lengthOf(result);
  const from = typeof start === "number" ? (start < 0 ? lengthOf(self) + start : start) : 0;
  const after = Math.max(0, lengthOf(self) - from - added.length);
  return removed + added.length + (removed === added.length ? 0 : after);
};
const sorted: Cost = (self) => lengthOf(self) * Math.ceil(Math.log2(lengthOf(self) + 1));
/** Expressions this long try about as many ways at each character as the next longer; names put together are longer. */
const EXPRESSION = 200;
/**
 * What an expression read, if it never goes back: the shapes that do are found by looking at the expressions. One that
 * lists a document's names tries each of them at each character.
 */
const read: Cost = (self, result, [text], from) => {
  if (!(self instanceof RegExp)) return 0;
  const ways = Math.ceil(self.source.length / EXPRESSION);
  if (Array.isArray(result) && "index" in result && typeof result.index === "number") {
    return ways * (Math.max(0, result.index - from) + lengthOf(result[0]));
  }
  return self.sticky ? 0 : ways * Math.max(0, lengthOf(text) - from);
};
/** From the end, or from where it is told to begin, back to what it finds. */
const passedBack: Cost = (self, result, [, start]) => {
  const from = Math.min(lengthOf(self), typeof start === "number" ? Math.max(0, start) : lengthOf(self));
  return Math.max(0, from - (typeof result === "number" && result >= 0 ? result : 0));
};

/** The methods that all lists of numbers of one size share. */
const bytes: object = Object.getPrototypeOf(Uint8Array.prototype);

const COUNTED: readonly {
  readonly owner: object;
  readonly name: string;
  readonly methods: readonly string[];
  readonly cost: Cost;
}[] = [
  { owner: String.prototype, name: "String", methods: ["split", "trim", "trimStart", "trimEnd"], cost: whole },
  { owner: String.prototype, name: "String", methods: ["toLowerCase", "toUpperCase", "normalize"], cost: whole },
  { owner: String.prototype, name: "String", methods: ["isWellFormed", "toWellFormed", "localeCompare"], cost: whole },
  { owner: String.prototype, name: "String", methods: ["slice", "substring", "substr", "concat"], cost: made },
  { owner: String.prototype, name: "String", methods: ["repeat", "padStart", "padEnd"], cost: made },
  { owner: String.prototype, name: "String", methods: ["replace", "replaceAll"], cost: made },
  { owner: String.prototype, name: "String", methods: ["startsWith", "endsWith"], cost: argument },
  { owner: String.prototype, name: "String", methods: ["indexOf"], cost: passedOver },
  { owner: String.prototype, name: "String", methods: ["includes"], cost: passed },
  { owner: String.prototype, name: "String", methods: ["lastIndexOf"], cost: passedBack },
  // Every method of strings and expressions that searches by an expression asks `exec`, as the standard says.
  { owner: RegExp.prototype, name: "RegExp", methods: ["exec"], cost: read },
  { owner: Array.prototype, name: "Array", methods: ["indexOf", "findIndex"], cost: passedOver },
  { owner: Array.prototype, name: "Array", methods: ["includes"], cost: passed },
  { owner: Array.prototype, name: "Array", methods: ["shift", "unshift", "reverse", "fill"], cost: whole },
  { owner: Array.prototype, name: "Array", methods: ["splice"], cost: moved },
  { owner: Array.prototype, name: "Array", methods: ["map", "filter", "forEach"], cost: whole },
  { owner: Array.prototype, name: "Array", methods: ["reduce", "reduceRight", "copyWithin"], cost: whole },
  { owner: Array.prototype, name: "Array", methods: ["lastIndexOf", "findLastIndex"], cost: passedBack },
  { owner: Array.prototype, name: "Array", methods: ["slice", "concat", "flat", "flatMap", "with"], cost: made },
  { owner: Array.prototype, name: "Array", methods: ["toSpliced", "toReversed", "join"], cost: made },
  { owner: Array.prototype, name: "Array", methods: ["sort", "toSorted"], cost: sorted },
  { owner: Array, name: "Array", methods: ["from"], cost: made },
  { owner: Object, name: "Object", methods: ["keys", "values", "entries", "fromEntries"], cost: keys },
  { owner: Object, name: "Object", methods: ["freeze"], cost: keys },
  { owner: Object, name: "Object", methods: ["assign"], cost: assigned },
  { owner: JSON, name: "JSON", methods: ["stringify"], cost: made },
  { owner: JSON, name: "JSON", methods: ["parse"], cost: argument },
  // `new Set(list)` and `new Map(entries)` ask these for every member.
  { owner: Set.prototype, name: "Set", methods: ["add"], cost: () => 0 },
  { owner: Map.prototype, name: "Map", methods: ["set"], cost: () => 0 },
  { owner: bytes, name: "TypedArray", methods: ["set"], cost: argument },
  { owner: bytes, name: "TypedArray", methods: ["slice"], cost: made },
  { owner: bytes, name: "TypedArray", methods: ["fill", "indexOf", "includes", "sort"], cost: whole },
  { owner: TextDecoder.prototype, name: "TextDecoder", methods: ["decode"], cost: argument },
  { owner: TextEncoder.prototype, name: "TextEncoder", methods: ["encode"], cost: argument },
  { owner: Intl.Segmenter.prototype, name: "Segmenter", methods: ["segment"], cost: copied },
];
