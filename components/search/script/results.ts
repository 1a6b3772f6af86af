import { button, element } from "@/components/reader/script/element";
import type { Range } from "@/lib/policy/range";
import { unreachable } from "@/lib/policy/text";
import { routes } from "@/lib/routes";
import type { SearchHit, SearchResponse } from "@/lib/search/response";
import { searchStrings } from "@/lib/strings/search";
import { readAs } from "./read-as";

/** What a reader may do with what was found. */
export interface ResultActions {
  readonly literal: () => void;
  readonly allVersions: () => void;
  readonly ask: (query: string) => void;
}

/** What decides how a result is shown. */
export interface ResultPlace {
  /** How many versions there are: when a text stands in all of them, none is named. */
  readonly versionCount: number;
  /** Whether results lead to clauses of this very page. */
  readonly inApp: boolean;
}

/** From so many results on they stand under their chapters. */
const GROUP_FROM = 6;

/** What was found, or why nothing was and what to try instead. */
export function resultsView(
  response: SearchResponse,
  literal: boolean,
  place: ResultPlace,
  actions: ResultActions,
): Node {
  const { hits, notice, nothing, query } = response;
  // The pages that answer questions about the site are none of an app's.
  const site = place.inApp ? null : response.site;
  if (nothing) return site ? siteAnswer(site) : nothingFound(nothing, actions);
  const list = (some: readonly SearchHit[]) => element("ul", {}, ...some.map((hit) => hitView(hit, query, place)));
  const view = element("div", { class: "results" });
  if (site) view.append(siteAnswer(site));
  if (notice && !literal) {
    const { how, words, without } = notice;
    const read = without ? searchStrings.weaker(without, words) : readAs(how, words);
    const said = element("p", { class: "quiet" }, `${read} `);
    said.append(button(searchStrings.literal(query), actions.literal));
    view.append(said);
  }
  if (hits.length < GROUP_FROM) view.append(list(hits));
  else
    for (const [title, own] of byChapter(hits))
      view.append(element("section", {}, element("h2", {}, title), list(own)));
  return view;
}

/** A question about the site is answered by one of its pages. */
function siteAnswer(site: NonNullable<SearchResponse["site"]>): Node {
  const changes = site === "changes";
  const link = { href: changes ? routes.compare() : routes.versions() };
  return element("p", {}, element("a", link, changes ? searchStrings.siteChanges : searchStrings.siteArchive));
}

/** Chapters in the order of their best hit. */
function byChapter(hits: readonly SearchHit[]): ReadonlyMap<string, readonly SearchHit[]> {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.chapter.title) ?? [];
    group.push(hit);
    groups.set(hit.chapter.title, group);
  }
  return groups;
}

/** A section that answers: its heading, where it stands, the sentence that says it, what stands with that, and what kind of clause it is. */
function hitView(hit: SearchHit, query: string, { versionCount, inApp }: ResultPlace): HTMLElement {
  const tag = (label: string) => element("b", { class: "hit-tag" }, label);
  const versions = hit.versions.length < versionCount ? ` · ${searchStrings.inVersions(hit.versions)}` : "";
  const path = element("span", { class: "hit-path" }, hit.path[hit.path.length - 1] ?? hit.chapter.title);
  path.append(element("span", { class: "hit-number" }, hit.number + versions));
  if (hit.emphasis !== null) path.append(tag(searchStrings.emphasised));
  if (hit.kind === "definition") path.append(tag(searchStrings.definition));
  const text = element("span", { class: "hit-text" }, (hit.snippet.cutBefore ? "…" : hit.label) ?? "");
  text.append(...marked(hit.text, hit.ranges, hit.snippet), hit.snippet.cutAfter ? "…" : "");
  const items = hit.items.map((item) => {
    const line = element("span", { class: "hit-text" }, item.cutBefore ? "…" : item.label);
    line.append(...marked(item.text, item.ranges, { start: 0, end: item.text.length }), item.cutAfter ? "…" : "");
    return line;
  });
  const href = inApp ? `#${encodeURIComponent(hit.target)}` : routes.hit(hit.version, query, hit.target);
  const link = { href, "data-search-hit": hit.id };
  return element("li", {}, element("a", link, path, text, ...items));
}

/** A part of a text with every match marked, to the character. */
function marked(text: string, ranges: readonly Range[], { start, end }: Range): readonly (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = start;
  for (const range of ranges.filter((one) => one.end > start && one.start < end)) {
    const from = Math.max(at, range.start);
    const to = Math.min(end, range.end);
    if (from > at) pieces.push(text.slice(at, from));
    if (to > from) pieces.push(element("mark", {}, text.slice(from, to)));
    at = Math.max(at, to);
  }
  pieces.push(text.slice(at, end));
  return pieces;
}

function nothingFound(nothing: NonNullable<SearchResponse["nothing"]>, actions: ResultActions): Node {
  switch (nothing.reason) {
    case "blank":
      return suggestionsView(searchStrings.suggestions, searchStrings.suggested, actions.ask);
    case "too-short":
      return element("p", {}, searchStrings.tooShort);
    case "unknown-version":
      return element("p", {}, searchStrings.unknownVersion(nothing.version));
    case "other-versions": {
      const all = button(searchStrings.allVersions, actions.allVersions);
      return element("p", {}, `${searchStrings.otherVersions(nothing.versions)} `, all);
    }
    case "not-in-text": {
      const view = element("div", {}, element("p", {}, searchStrings.notInText(nothing.words)));
      view.append(suggestionsView(searchStrings.tryThese, searchStrings.suggested, actions.ask));
      return view;
    }
    default:
      return unreachable(nothing);
  }
}

/** Questions that can be asked by a tap. */
export function suggestionsView(title: string, queries: readonly string[], ask: (query: string) => void): HTMLElement {
  const view = element("div", { class: "suggestions" }, element("p", { class: "quiet" }, title));
  for (const query of queries) view.append(button(query, () => ask(query)));
  return view;
}
