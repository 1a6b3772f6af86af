import type { Tell } from "./links";
import { watchSeen } from "./seen";

/** So long the page waits for what else comes into sight before it tells the host, in milliseconds. */
const PAUSE_MS = 250;

/**
 * Tells the host which chapter is in sight and how far the person has seen the page, and once that its end was. Nothing is
 * told of what was in the frame alone: a host that frames the whole page hears of what came into its own window.
 */
export function watchReading(tell: Tell): void {
  const end = document.getElementById("end");
  const blocks = Array.from(document.querySelectorAll("main h1,main h2,main h3,main p,main li,main tr,#end"));
  let current = "";
  let reached = 0;
  let section = "";
  let share = 0;
  let ended = false;
  let waiting = false;
  const say = () => {
    waiting = false;
    const read = Math.min(1, reached / document.documentElement.scrollHeight);
    if (current !== section || read - share >= 0.1) {
      section = current;
      share = Math.max(share, Math.round(read * 100) / 100);
      tell({ type: "viewed", section, share });
    }
  };
  watchSeen(blocks, (seen) => {
    const middle = seen.blocks[seen.blocks.length >> 1];
    if (middle) current = chapterAt(blocks, middle);
    reached = Math.max(reached, seen.bottom);
    if (!ended && end && seen.blocks.indexOf(end) >= 0) {
      ended = true;
      reached = Number.POSITIVE_INFINITY;
      say();
      tell({ type: "end" });
    } else if (!waiting) {
      waiting = true;
      window.setTimeout(say, PAUSE_MS);
    }
  });
}

/** The id of the chapter that a block stands in or after; empty before the first. */
function chapterAt(blocks: readonly Element[], block: Element): string {
  for (let index = blocks.indexOf(block); index >= 0; index -= 1) {
    const chapter = blocks[index]?.closest("article > section")?.querySelector("h2");
    if (chapter) return chapter.id;
  }
  return "";
}
