import type { SearchOptions, SearchResponse } from "@/lib/search/response";
import type { SearchIndex } from "@/lib/search/search-index";

/** Searches without blocking the page when the archive is large. */
export interface SearchEngine {
  readonly search: (query: string, options: SearchOptions) => Promise<SearchResponse>;
}

/** From so many records on, a keystroke could cost a frame: the search then runs in a worker. */
const WORKER_FROM_RECORDS = 5000;

async function createEngine(address: string): Promise<SearchEngine> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the search index answered ${response.status}`);
  const index: SearchIndex = await response.json();
  if (index.records.length >= WORKER_FROM_RECORDS && typeof Worker !== "undefined") return workerEngine(index);
  const { createSearcher } = await import("@/lib/search/searcher");
  const searcher = createSearcher(index);
  // Between two keystrokes nobody waits; at the first pinyin query somebody would.
  setTimeout(() => searcher.prepare(), 0);
  return { search: async (query, options) => searcher.search(query, options) };
}

function workerEngine(index: SearchIndex): SearchEngine {
  const worker = new Worker(new URL("./search.worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (response: SearchResponse) => void>();
  let last = 0;
  worker.postMessage({ index });
  worker.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly response: SearchResponse }>) => {
    waiting.get(data.id)?.(data.response);
    waiting.delete(data.id);
  };
  return {
    search: (query, options) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ id: last, query, options });
      }),
  };
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
