/** What of the page was in the host's viewport at one moment. */
export interface Seen {
  /** The blocks that are in sight, in reading order. */
  readonly blocks: readonly Element[];
  /** How far down the page one could see, in pixels from its top. */
  readonly bottom: number;
}

/**
 * Says what of a page is in sight, at first and whenever that changes: in sight of the person, and not of the frame. A frame
 * as high as its content shows all of itself to itself, and the host's window a part of it. An observer without a root looks
 * through every frame up to the window (Intersection Observer, 3.2.7), of another origin too.
 *
 * An engine without it (iOS 12.1) tells of a page that is not framed by where its blocks are; of one that is framed it
 * tells nothing, for nothing can be known.
 * @param blocks what to look at, in reading order
 */
export function watchSeen(blocks: readonly Element[], tell: (seen: Seen) => void): void {
  if (typeof IntersectionObserver === "function") observe(blocks, tell);
  else if (window.parent === window) measure(blocks, tell);
}

function observe(blocks: readonly Element[], tell: (seen: Seen) => void): void {
  const sight = new Set<Element>();
  // At 1 as well: the foot of a block counts once it came into sight, not with its head.
  const watcher = new IntersectionObserver(
    (changes) => {
      let bottom = 0;
      for (const { target, isIntersecting, intersectionRect } of changes) {
        if (isIntersecting) {
          sight.add(target);
          bottom = Math.max(bottom, intersectionRect.bottom + window.pageYOffset);
        } else sight.delete(target);
      }
      if (sight.size > 0) tell({ blocks: blocks.filter((block) => sight.has(block)), bottom });
    },
    { threshold: [0, 1] },
  );
  for (const block of blocks) watcher.observe(block);
}

function measure(blocks: readonly Element[], tell: (seen: Seen) => void): void {
  const look = () => {
    const height = window.innerHeight;
    const inSight = blocks.filter((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      return bottom > 0 && top < height;
    });
    tell({ blocks: inSight, bottom: window.pageYOffset + height });
  };
  window.addEventListener("scroll", look);
  look();
}
