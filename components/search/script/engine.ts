import { type PackedIndex, unpackIndex } from "@/lib/search/packed-index";
import type { SearchOptions, SearchResponse } from "@/lib/search/response";
import type { SearchIndex } from "@/lib/search/search-index";
import { createSearcher, type Searcher } from "@/lib/search/searcher";

declare global {
  interface Window {
    /** What the file of the index leaves here; see `INDEX_NAME`. */
    readonly policySearchIndex?: PackedIndex;
  }
}

/** Searches without blocking the page when the archive is large. */
export interface SearchEngine {
  readonly search: (query: string, options: SearchOptions) => Promise<SearchResponse>;
}

/** What is asked of the worker: to make its index ready, and then each question by a number of its own. */
type Request =
  | { readonly index: SearchIndex }
  | { readonly id: number; readonly query: string; readonly options: SearchOptions };

/** From so many records on, a keystroke could cost a frame: the search then runs in a worker. */
const WORKER_FROM_RECORDS = 5000;

/** The address of this script, which is the worker's too; to be asked while the script is run for the first time. */
const own =
  typeof document === "undefined" ? "" : document.querySelector<HTMLScriptElement>("script[data-engine]")?.src;

/** Loads the index, which is a classic script, since a page that was opened from disk may fetch nothing. */
function loadIndex(address: string): Promise<SearchIndex> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    const fail = () => {
      // Asked for again, it is another element's.
      script.remove();
      reject(new Error("the search index did not come"));
    };
    script.onerror = fail;
    script.onload = () => (window.policySearchIndex ? resolve(unpackIndex(window.policySearchIndex)) : fail());
    document.head.appendChild(script);
  });
}

async function createEngine(address: string): Promise<SearchEngine> {
  const index = await loadIndex(address);
  if (index.records.length >= WORKER_FROM_RECORDS && own && typeof Worker !== "undefined") return inWorker(index, own);
  const searcher = createSearcher(index);
  // Between two keystrokes nobody waits; at the first pinyin query somebody would.
  setTimeout(() => searcher.prepare(), 0);
  return { search: async (query, options) => searcher.search(query, options) };
}

function inWorker(index: SearchIndex, script: string): SearchEngine {
  const worker = new Worker(script);
  const waiting = new Map<number, (response: SearchResponse) => void>();
  let last = 0;
  worker.postMessage({ index } satisfies Request);
  worker.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly response: SearchResponse }>) => {
    waiting.get(data.id)?.(data.response);
    waiting.delete(data.id);
  };
  return {
    search: (query, options) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ id: last, query, options } satisfies Request);
      }),
  };
}

/** Makes the worker that this script runs in answer what it is asked. */
export function answerInWorker(): void {
  let searcher: Searcher | null = null;
  addEventListener("message", ({ data }: MessageEvent<Request>) => {
    if ("index" in data) {
      searcher = createSearcher(data.index);
      searcher.prepare();
    } else postMessage({ id: data.id, response: searcher?.search(data.query, data.options) });
  });
}

const engines = new Map<string, Promise<SearchEngine>>();

/** The engine over the index at an address, fetched and prepared once; a failed attempt may be repeated. */
export function loadEngine(address: string): Promise<SearchEngine> {
  const known = engines.get(address);
  if (known) return known;
  const engine = createEngine(address);
  engines.set(address, engine);
  engine.catch(() => engines.delete(address));
  return engine;
}
