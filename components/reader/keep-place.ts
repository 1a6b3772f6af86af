/** Below the bars, in pixels from the top of the screen. */
const READING_LINE = 120;
/** How many frames a clause is put back for: chapters off the screen are measured only when they come near it. */
const FRAMES = 15;

/**
 * Changes which clauses are shown, and leaves the stressed clause that is being read where it is on the screen. At the
 * very top of the page nothing is being read yet.
 * @param change shows or hides clauses, at once
 */
export function keepPlace(change: () => void): void {
  // Only the chapter on the screen: what an engine skipped to lay out has no place to be asked for.
  const chapter = document.elementFromPoint(window.innerWidth / 2, READING_LINE)?.closest("article > section");
  const blocks: Element[] = Array.prototype.slice.call(chapter ? chapter.querySelectorAll("[data-key]") : []);
  const anchor = blocks.filter((block) => block.getBoundingClientRect().top < READING_LINE).pop();
  const before = anchor ? anchor.getBoundingClientRect().top : 0;
  const reading = window.pageYOffset > 0;
  change();
  if (anchor && reading) putBack(anchor, before, FRAMES);
}

function putBack(anchor: Element, top: number, frames: number): void {
  window.scrollBy(0, anchor.getBoundingClientRect().top - top);
  if (frames > 1) window.requestAnimationFrame(() => putBack(anchor, top, frames - 1));
}
