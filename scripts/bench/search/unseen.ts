import { readFileSync } from "node:fs";
import { z } from "zod";
import type { SearchHit } from "../../../lib/search/response";
import type { Searcher } from "../../../lib/search/searcher";

/** A query written without sight of the project's lists, with where the answer stands. */
export interface UnseenQuery {
  readonly query: string;
  readonly kind: string;
  /**
   * Ids of sections or clauses made of their printed labels: `s2-3-1` is 二（三）1, `intro` what stands before the first
   * chapter, `appendix` the definitions. A section's id means any clause below it, a chapter's the paragraphs right under it.
   * Empty when nothing may be found.
   */
  readonly answers: readonly string[];
  /** Words of the text that answer. */
  readonly sentence: string | null;
}

const fileSchema = z.array(
  z.object({ query: z.string(), kind: z.string(), answers: z.array(z.string()), sentence: z.string().nullable() }),
);

export function readUnseen(file: string | URL): readonly UnseenQuery[] {
  return fileSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Counts of one kind of query. */
export interface UnseenFigures {
  /** Queries that have an answer. */
  readonly asked: number;
  readonly first: number;
  readonly amongFive: number;
  /** First results that show the answer without being opened. */
  readonly shown: number;
  /** Queries without an answer, and those of them that found anything, however it was labelled. */
  readonly none: number;
  readonly found: number;
}

/** What became of one query. */
export interface Judged {
  readonly place: number;
  readonly shown: boolean;
}

/** @returns the place of the first result that answers, from 1, or 0; and whether the first result shows the answer */
export function judge(searcher: Searcher, { query, answers, sentence }: UnseenQuery, version: string): Judged {
  const { hits } = searcher.search(query, { version });
  const place = hits.findIndex((hit) => answersAt(hit, answers)) + 1;
  const [first] = hits;
  const shown = first !== undefined && sentence !== null && bare(shownOf(first)).includes(bare(sentence));
  return { place: answers.length === 0 ? hits.length : place, shown: place === 1 && shown };
}

export function measureUnseen(
  searcher: Searcher,
  queries: readonly UnseenQuery[],
  version: string,
): ReadonlyMap<string, UnseenFigures> {
  const figures = new Map<string, UnseenFigures>();
  for (const query of queries) {
    const { place, shown } = judge(searcher, query, version);
    const answered = query.answers.length > 0;
    for (const kind of [query.kind, "all"]) {
      const known = figures.get(kind) ?? { asked: 0, first: 0, amongFive: 0, shown: 0, none: 0, found: 0 };
      figures.set(kind, {
        asked: known.asked + Number(answered),
        first: known.first + Number(answered && place === 1),
        amongFive: known.amongFive + Number(answered && place > 0 && place <= 5),
        shown: known.shown + Number(answered && shown),
        none: known.none + Number(!answered),
        found: known.found + Number(!answered && place > 0),
      });
    }
  }
  const all = figures.get("all");
  figures.delete("all");
  return all ? figures.set("all", all) : figures;
}

/** A bare heading is no answer: it must show a sentence below it. */
function answersAt(hit: SearchHit, answers: readonly string[]): boolean {
  if (hit.kind === "heading") return false;
  return answers.some((answer) => {
    if (answer === "intro") return hit.id.startsWith("intro-");
    if (answer === "appendix") return hit.id.startsWith("def-");
    // A chapter of sections is an answer with what stands right under it; one without sections is its paragraphs anyway.
    if (!answer.includes("-")) return hit.chapter.id === answer && hit.path.length === 1;
    const own = stepsOf(hit.id);
    return answer.split("-").every((step, at) => own[at] === step);
  });
}

/** `s4-5-i2` is item 2 of 四（五）; a paragraph has no label. */
const stepsOf = (id: string) =>
  id
    .split("-")
    .filter((step) => !/^[pt]\d+$/.test(step))
    .map((step) => step.replace(/^i(?=[\da-z])/, ""));

const shownOf = ({ text, snippet, items }: SearchHit) =>
  [text.slice(snippet.start, snippet.end), ...items.map((item) => item.text)].join("");

const bare = (text: string) => text.replace(/\s+/gu, "");
