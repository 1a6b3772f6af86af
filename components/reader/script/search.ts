import type { BoxOptions } from "@/components/search/script/box";
import type { PolicySearch } from "@/components/search/script/main";
import { searchAddress } from "@/lib/routes";
import { searchFieldStrings } from "@/lib/strings/search";
import { all, closest, inApp, isPlain, isTyping } from "./dom";
import { button, element } from "./element";
import { closeLayer, goTo, isOpen, type Layer, leftOpen, openLayer, resumeLayer, settled } from "./layers";

declare global {
  interface Window {
    /** What the script of the search leaves here. */
    readonly policySearch?: PolicySearch;
  }
}

/** Where the engine's script is; asked for while this one is run for the first time. */
const engine = document.currentScript?.getAttribute("data-search") || "";
const text = searchFieldStrings;
const fact = (name: string) => document.body.getAttribute(`data-search-${name}`) || "";

/** The version whose text the page shows; null where it shows none. */
const versionShown = () =>
  document.querySelector("article[data-policy-version]")?.getAttribute("data-policy-version") || null;

/** Asks for the engine's script; a failed attempt may be repeated. */
function withEngine(use: (engine: PolicySearch) => void, failed: () => void): void {
  if (window.policySearch) {
    use(window.policySearch);
    return;
  }
  const script = document.createElement("script");
  script.src = engine;
  script.setAttribute("data-engine", "");
  script.onload = () => (window.policySearch ? use(window.policySearch) : failed());
  script.onerror = failed;
  document.head.appendChild(script);
}

/** Says that the engine does not come, with a way to try again. */
function sayFailed(form: HTMLElement, again: () => void): void {
  form.querySelector("[role=alert]")?.remove();
  const retry = button(text.retry, () => {
    form.querySelector("[role=alert]")?.remove();
    again();
  });
  form.append(element("p", { role: "alert" }, `${text.failed} `, retry));
}

/** Makes a form with a search field answer. Nothing that is typed before the engine is there is lost. */
function answerIn(form: HTMLElement, version: string | null, asked: BoxOptions["asked"]): void {
  const options = {
    index: fact("index"),
    versionCount: Number(fact("versions")),
    inForce: fact("in-force"),
    version,
    inApp,
    asked,
  };
  const begin = () => {
    form.querySelector(".waiting")?.remove();
    const waiting = element("p", { class: "quiet waiting", role: "status" }, text.loading);
    form.append(waiting);
    withEngine(
      (search) => {
        waiting.remove();
        search.answerIn(form, options);
      },
      () => {
        waiting.remove();
        sayFailed(form, begin);
      },
    );
  };
  begin();
}

/** Opens the search over the page: by its link, by `/` and by ⌘K or Ctrl-K; or works the field of the page for search. */
export function watchSearch(): void {
  const form = document.querySelector<HTMLElement>("main .search-box");
  if (form) watchPage(form);
  document.addEventListener("click", (event) => {
    const link = closest(event, "[data-search-open]");
    if (!link || form || !isPlain(event)) return;
    event.preventDefault();
    openPanel(link, "");
  });
  document.addEventListener("keydown", (event) => {
    const { key } = event;
    const chord = (event.metaKey || event.ctrlKey) && key.toLowerCase() === "k";
    const slash = key === "/" && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target);
    if ((!chord && !slash) || !document.querySelector("[data-search-open]")) return;
    event.preventDefault();
    if (form) form.querySelector("input")?.focus();
    else if (document.activeElement instanceof HTMLElement) openPanel(document.activeElement, "");
  });
  markHits(new URLSearchParams(window.location.search).get("q") || "");
}

/** The page for search: its address asks the question, and follows it as it changes. */
function watchPage(form: HTMLElement): void {
  const field = form.querySelector("input");
  const known = (form.getAttribute("data-versions") || "").split(" ");
  const parameters = new URLSearchParams(window.location.search);
  const inForce = fact("in-force");
  const asked = parameters.get("v") || inForce;
  // The field is sent empty: what stands in it was typed before anything listened, and is asked instead.
  if (field) field.value = field.value || parameters.get("q") || "";
  answerIn(form, known.indexOf(asked) >= 0 ? asked : inForce, (query, version) => {
    const address = searchAddress(query, version === inForce || version === null ? undefined : version);
    if (address !== window.location.pathname + window.location.search) window.history.replaceState(null, "", address);
  });
  field?.focus();
}

let panel: HTMLElement | null = null;
let opener: HTMLElement | null = null;

const layer: Layer = {
  kind: "search",
  holds: (one) => panel?.contains(one) === true,
  hide: () => {
    panel?.remove();
    panel = null;
  },
  opener: () => opener,
};

function openPanel(from: HTMLElement, query: string): void {
  if (isOpen(layer)) return;
  opener = from;
  show(query);
  openLayer(layer);
}

/** Shows again what was open when the page was left for a result. @returns whether it was the search */
export function resumeSearch(kind: string): boolean {
  if (kind !== layer.kind) return false;
  const state: unknown = window.history.state;
  const query = typeof state === "object" && state !== null && "query" in state ? String(state.query) : "";
  show(query);
  resumeLayer(layer);
  return true;
}

function show(query: string): void {
  const form = element("form", { class: "search-box", action: searchAddress() }, searchField(query));
  const close = button(text.close, () => closeLayer(true), { class: "close" });
  const ground = button("", () => closeLayer(true), {
    class: "search-ground",
    tabindex: "-1",
    "aria-label": text.close,
  });
  const dialog = element(
    "div",
    { class: "search-dialog", role: "dialog", "aria-modal": "true", "aria-label": text.title },
    close,
    form,
  );
  panel = element("div", { class: "search-cover" }, ground, dialog);
  document.body.append(panel);
  dialog.addEventListener("keydown", (event) => keepFocus(event, dialog));
  form.addEventListener("click", (event) => {
    const hit = closest(event, "[data-search-hit]");
    // A result on this very page, asked for as it is shown, is gone to without loading the page again.
    if (!(hit instanceof HTMLAnchorElement) || !isPlain(event)) return;
    if (hit.pathname + hit.search !== window.location.pathname + window.location.search) return;
    event.preventDefault();
    goTo(hit.hash);
    // In an app no address asks for the marks: it is the host's, and keeps its parameters.
    const query = form.querySelector("input")?.value || "";
    if (inApp) settled(() => markHits(query));
  });
  form.querySelector("input")?.focus();
  answerIn(form, versionShown(), (asked) => {
    // The entry of the search keeps its question: who comes back from a result finds the results again.
    settled(() => {
      if (leftOpen() === layer.kind) window.history.replaceState({ layer: layer.kind, query: asked }, "");
    });
  });
}

function searchField(query: string): HTMLElement {
  const field = element("input", {
    type: "search",
    name: "q",
    "aria-label": text.label,
    placeholder: text.placeholder,
    autocomplete: "off",
    autocorrect: "off",
    spellcheck: "false",
    enterkeyhint: "search",
  });
  field.value = query;
  return field;
}

/** The page behind is covered: the focus stays inside until the panel is closed. */
function keepFocus(event: KeyboardEvent, dialog: HTMLElement): void {
  if (event.key !== "Tab") return;
  const stops = all("input, button, a[href]", dialog);
  const first = stops[0];
  const last = stops[stops.length - 1];
  const edge = event.shiftKey ? first : last;
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** Marks what a query finds in the text, and shows a bar to go through it. */
function markHits(asked: string): void {
  const query = asked.slice(0, 500);
  const version = versionShown();
  const place = document.querySelector(".key-bar,article");
  if (query.trim() === "" || version === null || !place) return;
  for (const old of all(".hit-bar")) old.remove();
  const said = text.marks(query);
  const bar = element(
    "div",
    { class: "hit-bar", role: "toolbar", "aria-label": said },
    element("span", { class: "query" }, said),
  );
  place.insertAdjacentElement("beforebegin", bar);
  const give = () => bar.remove();
  withEngine((search) => search.markHits(fact("index"), query, version, bar).catch(give), give);
}
