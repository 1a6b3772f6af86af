import { button, byFragment, element } from "@/components/reader/script/element";
import type { HitClause } from "@/lib/search/response";
import { searchStrings } from "@/lib/strings/search";
import { loadEngine } from "./engine";
import { markText, unmarkText } from "./mark-text";

/** A clause that the page shows has at most so many hits to mark. */
const ALL_HITS = 2000;

const text = searchStrings;

/**
 * Marks every match of the query that led to this page, and goes from one to the next; the address keeps the query.
 * @param bar where the controls go
 */
export async function markHits(index: string, query: string, version: string, bar: HTMLElement): Promise<void> {
  const engine = await loadEngine(index);
  unmarkText();
  const { hits } = await engine.search(query, { version, limit: ALL_HITS });
  const clauses = hits.reduce<readonly HitClause[]>((all, hit) => all.concat(hit.clauses), []);
  const found = clauses.map(({ id, text: words, ranges }) => {
    const clause = document.getElementById(id);
    if (!clause) return [];
    const made = ranges.length === 0 ? [] : markText(clause, words, ranges);
    // Found by its number none of its words is a match, and translated its words are others: it is one as a whole.
    return made.length === 0 ? [clause] : made;
  });
  const marks = found.reduce<readonly HTMLElement[]>((all, some) => all.concat(some), []);
  const inOrder = Array.from(marks).sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  const target = byFragment(window.location.hash.slice(1));
  const first = inOrder.findIndex((mark) => target?.contains(mark));
  fill(bar, inOrder, first);
  // Its clause may be longer than the screen, or partly under the bar that now stands above it.
  (inOrder[first] ?? target)?.scrollIntoView({ block: "center" });
}

function fill(bar: HTMLElement, marks: readonly HTMLElement[], first: number): void {
  let at = first;
  const status = element("span", { role: "status" });
  const say = () => {
    const here = at < 0 ? text.markCount(marks.length) : text.markPosition(at + 1, marks.length);
    status.textContent = marks.length === 0 ? text.markNone : here;
  };
  const step = (label: string, by: number) => {
    const made = button(label, () => {
      at = at < 0 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length;
      for (const mark of marks) mark.removeAttribute("data-current");
      marks[at]?.setAttribute("data-current", "");
      marks[at]?.scrollIntoView({ block: "center" });
      say();
    });
    made.disabled = marks.length === 0;
    return made;
  };
  const remove = () => {
    for (const mark of marks) mark.removeAttribute("data-current");
    unmarkText();
    bar.remove();
    const { pathname, search, hash } = window.location;
    const kept = new URLSearchParams(search);
    if (!kept.has("q")) return;
    kept.delete("q");
    const rest = kept.toString();
    window.history.replaceState(null, "", pathname + (rest && `?${rest}`) + hash);
  };
  say();
  bar.append(status, step(text.previous, -1), step(text.next, 1), button(text.removeMarks, remove));
}
