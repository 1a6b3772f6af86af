import { button, element } from "@/components/reader/script/element";
import type { SearchResponse } from "@/lib/search/response";
import { searchFieldStrings, searchStrings } from "@/lib/strings/search";
import { loadEngine } from "./engine";
import { forgetQueries, recentQueries, rememberQuery } from "./recent";
import { resultsView, suggestionsView } from "./results";

export interface BoxOptions {
  /** Where the index is. */
  readonly index: string;
  /** How many versions the index covers. */
  readonly versionCount: number;
  /** The version to search; null for all. */
  readonly version: string | null;
  /** The version that is searched again after all were. */
  readonly inForce: string;
  /** Whether results lead to clauses of this very page, and nothing is remembered. */
  readonly inApp: boolean;
  /** Called with every question asked, so that the page can keep it in its address. */
  readonly asked: (query: string, version: string | null) => void;
}

/** A search field that was made to answer. */
export interface Box {
  /** Asks something else, as if it had been typed. */
  readonly ask: (query: string, version?: string | null) => void;
}

/**
 * Makes a form with a search field answer after each keystroke, but never while an input method is composing. What was
 * typed before is asked at once.
 */
export function answerIn(form: HTMLElement, options: BoxOptions): Box {
  const field = form.querySelector("input") ?? element("input", {});
  const status = element("p", { role: "status", class: "quiet" });
  const outlet = element("div", {});
  let { version } = options;
  let literal = false;
  let question = 0;
  form.append(status, outlet);

  const ask = (query: string, among: string | null = version) => {
    field.value = query;
    version = among;
    literal = false;
    answer();
    field.focus();
  };
  const actions = {
    literal: () => {
      literal = true;
      answer();
    },
    allVersions: () => ask(field.value, null),
    ask: (query: string) => ask(query),
  };
  const draw = (...parts: readonly (Node | null)[]) => {
    outlet.textContent = "";
    for (const part of parts) if (part) outlet.append(part);
  };

  function answer(): void {
    const query = field.value;
    question += 1;
    const own = question;
    options.asked(query, version);
    const engine = loadEngine(options.index);
    if (query.trim() === "") {
      status.textContent = "";
      draw(recent(), suggestionsView(searchStrings.suggestions, searchStrings.suggested, actions.ask));
      engine.catch(() => undefined);
      return;
    }
    const waits = setTimeout(() => {
      status.textContent = searchFieldStrings.loading;
    });
    engine
      .then((ready) => ready.search(query, { literal, ...(version === null ? {} : { version }) }))
      .then((response) => {
        clearTimeout(waits);
        // Answers come in the order of the questions, whatever takes longer.
        if (own === question) show(response);
      })
      .catch(() => {
        clearTimeout(waits);
        if (own === question) fail();
      });
  }

  function show(response: SearchResponse): void {
    const count = response.nothing === null ? searchStrings.count(response.total) : "";
    status.textContent = count + (literal ? ` · ${searchStrings.literalOn}` : "");
    draw(resultsView(response, literal, options, actions), scope());
  }

  function fail(): void {
    status.textContent = "";
    draw(element("p", { role: "alert" }, `${searchFieldStrings.failed} `, button(searchFieldStrings.retry, answer)));
  }

  function recent(): HTMLElement | null {
    const queries = options.inApp ? [] : recentQueries();
    if (queries.length === 0) return null;
    const view = suggestionsView(searchStrings.recent, queries, actions.ask);
    const clear = () => {
      forgetQueries();
      view.remove();
    };
    view.append(button(searchStrings.clearRecent, clear));
    return view;
  }

  function scope(): HTMLElement | null {
    if (options.versionCount < 2) return null;
    const other = version === null ? (options.version ?? options.inForce) : null;
    const label = version === null ? searchStrings.thisVersion : searchStrings.allVersions;
    return button(label, () => ask(field.value, other), { class: "scope" });
  }

  field.addEventListener("input", (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    literal = false;
    answer();
  });
  field.addEventListener("compositionend", answer);
  form.addEventListener("click", (event) => {
    if (options.inApp || !(event.target instanceof Element)) return;
    if (event.target.closest("[data-search-hit]")) rememberQuery(field.value);
  });
  moveByKeys(form, field);
  answer();
  return { ask };
}

/** Arrows go from the field to its results and among them; Enter in the field opens the first. */
function moveByKeys(form: HTMLElement, field: HTMLInputElement): void {
  form.addEventListener("keydown", (event) => {
    // The key that ends a composition has this code, in Safari after the composition has ended.
    if (event.isComposing || event.keyCode === 229) return;
    const links = Array.from(form.querySelectorAll<HTMLAnchorElement>("[data-search-hit]"));
    const at = links.findIndex((link) => link.contains(document.activeElement));
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = at + (event.key === "ArrowDown" ? 1 : -1);
      if (next < 0) field.focus();
      else links[Math.min(next, links.length - 1)]?.focus();
    } else if (event.key === "Enter" && event.target === field) {
      event.preventDefault();
      links[0]?.click();
    }
  });
}
