import type { Tell } from "./links";

/** Tells the host which chapter is on screen and how far the person has read, and once that the end was reached. */
export function watchReading(tell: Tell): void {
  const headings = Array.prototype.slice.call(document.querySelectorAll("article h2"));
  const end = document.getElementById("end");
  let section = "";
  let share = 0;
  let ended = false;
  let waiting = false;
  const look = () => {
    waiting = false;
    const height = window.innerHeight;
    const read = Math.min(1, (window.pageYOffset + height) / document.documentElement.scrollHeight);
    let current = "";
    for (const heading of headings) if (heading.getBoundingClientRect().top < height / 2) current = heading.id;
    if (current !== section || read - share >= 0.1) {
      section = current;
      share = Math.max(share, Math.round(read * 100) / 100);
      tell({ type: "viewed", section, share });
    }
    if (!ended && end && end.getBoundingClientRect().top < height) {
      ended = true;
      tell({ type: "end" });
    }
  };
  const later = () => {
    if (!waiting) window.setTimeout(look, 250);
    waiting = true;
  };
  window.addEventListener("scroll", later);
  later();
}
