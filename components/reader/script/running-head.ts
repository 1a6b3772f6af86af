import { root } from "./dom";

/** Gives the sheets of a print the page's title as their running head, where the browser draws one. */
export function nameSheets(): void {
  window.addEventListener("beforeprint", () => {
    root.style.setProperty("--running-head", JSON.stringify(document.title));
  });
}
