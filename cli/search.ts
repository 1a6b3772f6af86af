import type { Command } from "commander";
import { readContent, readOptions } from "../lib/content/load-content";
import { readSearchHints } from "../lib/content/search-hints";
import { readSynonyms } from "../lib/content/synonyms";
import { findVersion, searchable, versionInForce } from "../lib/policy/archive";
import { buildSearchIndex } from "../lib/search/build/build-search-index";
import type { SearchResponse } from "../lib/search/response";
import { createSearcher } from "../lib/search/searcher";
import { searchCommandStrings as strings } from "../lib/strings/search-command";
import { rootOf, type Terminal } from "./terminal";
import { readVersion } from "./version-source";

interface Options {
  readonly version?: string;
  readonly json?: boolean;
}

/**
 * Adds `search <query>`, which prints the same ranking as the page. `-` as the query reads queries from standard
 * input, one a line, and prints one JSON line for each; an empty line is a query too.
 */
export function registerSearch(program: Command, terminal: Terminal): void {
  const { print, input, today } = terminal;
  program
    .command("search")
    .description(strings.description)
    .argument("<query>", strings.query)
    .option("--version <version>", strings.version)
    .option("--json", strings.json)
    .action(async (query: string, { version, json = false }: Options) => {
      const root = rootOf(program);
      const { archive } = readContent(readOptions(process.env, root));
      const searched = searchable(archive);
      const published = searched.map(({ document }) => document);
      const known = version === undefined ? versionInForce(searched, today) : findVersion(searched, version);
      // A draft, a sample or a file is no part of what is searched, and is searched alone.
      const alone = known || version === undefined ? null : await readVersion(version, root, terminal);
      const scope = alone?.version ?? known?.document.version ?? "";
      const documents = alone ? [alone] : published;
      const synonyms = readSynonyms(root, published).awake;
      const searcher = createSearcher(buildSearchIndex(documents, synonyms, readSearchHints(root, documents)));
      const search = (text: string) => searcher.search(text, { version: scope });
      if (query !== "-") {
        const response = search(query);
        print(json ? searchJson(response) : printedResponse(response, scope));
        return;
      }
      for await (const line of linesOf(input)) print(searchJson(search(line)));
    });
}

/**
 * The lines of a stream. Only a line feed ends one: `readline` also ends them at a carriage return and at U+2028, which
 * a query may hold.
 */
export async function* linesOf(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  if (rest !== "") yield rest;
}

/**
 * One line of JSON: `{query, hits: [{id, versions, path, text, score, how, section, sentence, items}]}`, one hit a section.
 * `text` is the clause that answers, beginning with its label; `section` the id of its heading, or its own; `sentence` the part of
 * the clause that a page shows, and `items` what it shows beside that.
 */
export function searchJson({ query, hits }: SearchResponse): string {
  const json = JSON.stringify({
    query,
    hits: hits.map(({ id, versions, path, label, text, score, how, section, snippet, items }) => ({
      id,
      versions,
      path,
      text: `${label}${text}`,
      score,
      how,
      section: section.id,
      sentence: text.slice(snippet.start, snippet.end),
      items: items.map((item) => `${item.label}${item.text}`),
    })),
  });
  // JSON allows these characters as they are, but some readers of lines break at them.
  return json.replace(
    /[\u0085\u2028\u2029]/g,
    (breaking) => `\\u${breaking.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The response for a person at a terminal; matches stand between 「 and 」. */
function printedResponse({ hits, total, notice, nothing }: SearchResponse, version: string): string {
  const head = nothing ? strings.nothing(version, nothing) : strings.found(version, total);
  const read = notice ? [strings.notice(notice.words)] : [];
  const clauses = hits.map(({ id, path, label, text, ranges }) => {
    const marked = ranges.reduceRight(
      (shown, { start, end }) => `${shown.slice(0, start)}「${shown.slice(start, end)}」${shown.slice(end)}`,
      text,
    );
    return `\n${[...path, `#${id}`].join(" › ")}\n  ${label}${marked}`;
  });
  return [head, ...read, ...clauses].join("\n");
}
