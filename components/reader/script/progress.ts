import { resumeStrings } from "@/lib/strings";
import { currentHeading } from "./contents";
import { element } from "./element";
import { numberOf } from "./heading-number";

/**
 * Says quietly where the reader is and how long the rest takes: in words in the bar of a wide screen, as a line on the bar
 * of a phone. A screen reader finds the place in the contents, and is told nothing while it reads.
 * @returns what to call when the reader has come to rest somewhere
 */
export function showProgress(): () => void {
  const bar = document.querySelector<HTMLElement>(".site-nav");
  const article = document.querySelector("article[data-minutes]");
  if (!bar || !article) return () => undefined;
  const minutes = Number(article.getAttribute("data-minutes"));
  const words = element("span", { class: "progress", "aria-hidden": "true" });
  bar.querySelector(".home")?.insertAdjacentElement("afterend", words);
  return () => {
    const { top, height } = article.getBoundingClientRect();
    const read = Math.max(0, Math.min(1, (window.innerHeight - top) / height));
    const heading = top < 0 ? currentHeading() : null;
    const left = resumeStrings.left(Math.ceil(minutes * (1 - read)));
    words.textContent = heading && read < 1 ? `${numberOf(heading)} · ${left}` : "";
    bar.style.setProperty("--read", String(Math.round(read * 1000) / 1000));
  };
}
