import { readFileSync } from "node:fs";
import { z } from "zod";
import type { SearchResponse } from "../../../lib/search/response";

/** A query with what should answer it. */
export interface JudgedQuery {
  readonly query: string;
  readonly kind: string;
  /** A clause answers when its heading path or words contain any of these. Empty when nothing must be found. */
  readonly expect: readonly string[];
}

const fileSchema = z.array(z.object({ query: z.string(), kind: z.string(), expect: z.array(z.string()) }));

/** Reads hand-written queries from a JSON file. */
export function readQueries(file: string | URL): readonly JudgedQuery[] {
  return fileSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** White space and emphasis are layout; the expectation and the text may differ in them. */
const bare = (text: string) => text.replace(/\s+/gu, "");

/** From 1, the place of the first hit that answers; 0 when none does. */
export function placeOfAnswer({ expect }: JudgedQuery, response: Pick<SearchResponse, "hits">): number {
  const wanted = expect.map(bare);
  return (
    response.hits.findIndex(({ path, label, text, items }) => {
      const clause = bare([...path, `${label}${text}`, ...items.map((item) => item.text)].join("\n"));
      return wanted.some((words) => clause.includes(words));
    }) + 1
  );
}
