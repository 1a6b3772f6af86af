import type { EmbedEvent } from "@/public/embed/bridge";
import { closest, isPlain } from "../dom";

/** Says that something happened; true when a host took it. */
export type Tell = (event: EmbedEvent) => boolean;

/**
 * Links out of the policy go to the host, since a webview may block them. With no host an outside link stays a link, and
 * an address or app path opens a note from which it can be copied.
 */
export function watchLinks(tell: Tell): void {
  document.addEventListener("click", (event) => {
    const out = closest(event, "[data-contact],[data-external],[data-app-path]");
    if (out && isPlain(event) && tell({ type: "open", target: targetOf(out), address: addressOf(out) })) {
      event.preventDefault();
    }
  });
  for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>("a[data-page]"))) keepParameters(link);
}

function targetOf(out: Element): "link" | "mail" | "app-path" {
  return out.hasAttribute("data-external") ? "link" : out.hasAttribute("data-contact") ? "mail" : "app-path";
}

const addressOf = (out: Element): string => out.getAttribute("href") || out.textContent || "";

/** Theme, scale and the question stay while a person goes from page to page; what was agreed to is answered already. */
export function keepParameters(link: HTMLAnchorElement): void {
  const kept = new URLSearchParams(window.location.search);
  kept.delete("accepted");
  link.search = kept.toString();
}
