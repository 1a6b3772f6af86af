import type { SearchOptions } from "@/lib/search/response";
import type { SearchIndex } from "@/lib/search/search-index";
import { createSearcher, type Searcher } from "@/lib/search/searcher";

type Request =
  | { readonly index: SearchIndex }
  | { readonly id: number; readonly query: string; readonly options: SearchOptions };

let searcher: Searcher | null = null;

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if ("index" in data) {
    searcher = createSearcher(data.index);
    searcher.prepare();
  } else postMessage({ id: data.id, response: searcher?.search(data.query, data.options) });
});
