import type { Tell } from "./links";

/**
 * Tells the host how high the page is, at first and whenever that changes, so that a frame may be made as high. Where the
 * engine cannot watch an element (iOS below 13.4), when the window's size changes.
 */
export function watchHeight(tell: Tell): void {
  let told = 0;
  const look = () => {
    // Of the body, which is as high as what it holds: the document is never lower than the frame.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell({ type: "height", height });
  };
  look();
  if (typeof ResizeObserver === "function") new ResizeObserver(look).observe(document.body);
  else window.addEventListener("resize", look);
}
