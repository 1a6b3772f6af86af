/** Waits until the browser has drawn what the page says now: work on the page's own thread would leave it unsaid. */
export const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
