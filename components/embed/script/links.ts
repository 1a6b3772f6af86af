import type { EmbedEvent } from "@/public/embed/bridge";
import { openNote } from "./note";
import { source } from "./page";

/** Says that something happened; true when a host took it. */
export type Tell = (event: EmbedEvent) => boolean;

const OUT = "[data-contact],[data-external],[data-app-path]";

/**
 * Links out of the policy go to the host, since a webview may block them. With no host an outside link stays a link, and
 * an address or app path opens a note from which it can be copied. A term opens its definition.
 */
export function watchLinks(tell: Tell): void {
  for (const path of Array.from(document.querySelectorAll<HTMLElement>("[data-app-path]"))) {
    path.tabIndex = 0;
    path.setAttribute("role", "button");
  }
  document.addEventListener("keydown", (event) => {
    const path =
      event.key === "Enter" || event.key === " " ? source(event)?.closest<HTMLElement>("[data-app-path]") : null;
    if (!path) return;
    event.preventDefault();
    path.click();
  });
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = source(event);
    const out = from?.closest(OUT);
    const term = from?.closest("a[data-term]");
    if (out ? leads(out, tell) : term ? explains(term) : false) event.preventDefault();
  });
  for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>("a[data-page]"))) keepParameters(link);
}

/** Theme, scale and the question stay while a person goes from page to page; what was agreed to is answered already. */
export function keepParameters(link: HTMLAnchorElement): void {
  const kept = new URLSearchParams(window.location.search);
  kept.delete("accepted");
  link.search = kept.toString();
}

/** @returns whether the link was dealt with, so that it must not lead on by itself */
function leads(out: Element, tell: Tell): boolean {
  const text = out.textContent || "";
  const address = out.getAttribute("href") || text;
  if (out.hasAttribute("data-external")) return tell({ type: "open", target: "link", address });
  const mail = out.hasAttribute("data-contact");
  if (tell({ type: "open", target: mail ? "mail" : "app-path", address })) return true;
  const body = document.createElement("p");
  body.textContent = text;
  openNote({ title: "", body, copy: text, ...(mail ? { link: { href: address, label: "mail" } } : {}) }, out);
  return true;
}

/** @returns whether there is a definition to show */
function explains(term: Element): boolean {
  const href = term.getAttribute("href") || "";
  const definition = document.getElementById(href.slice(1));
  if (!definition) return false;
  const body = document.createElement("p");
  for (const node of Array.from(definition.childNodes)) body.appendChild(node.cloneNode(true));
  openNote({ title: term.getAttribute("data-term") || "", body, link: { href, label: "definition" } }, term);
  return true;
}
