/** Below the bars, in pixels from the top of the screen. */
const READING_LINE = 120;

/**
 * Changes which clauses are shown, and leaves the stressed clause that is being read where it is on the screen. At the
 * very top of the page nothing is being read yet.
 * @param change shows or hides clauses, at once
 */
export function keepPlace(change: () => void): void {
  const chapter = document.elementFromPoint(window.innerWidth / 2, READING_LINE)?.closest("article > section");
  const blocks: Element[] = Array.prototype.slice.call(chapter ? chapter.querySelectorAll("[data-key]") : []);
  const anchor = blocks.filter((block) => block.getBoundingClientRect().top < READING_LINE).pop();
  const before = anchor ? anchor.getBoundingClientRect().top : 0;
  const reading = window.pageYOffset > 0;
  change();
  if (anchor && reading) window.scrollBy(0, anchor.getBoundingClientRect().top - before);
}
