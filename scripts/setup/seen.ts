import { PATIENCE_MS } from "./patience.mjs";

const PAUSE_MS = 20;

/**
 * Looks again and again until there is something to be seen: for states that nobody announces.
 * @param missing what to say when there never is
 * @param look null while there is nothing
 * @throws Error when there is nothing to be seen before patience ends, and whatever `look` throws
 */
export async function seen<T>(missing: () => string, look: () => Promise<T | null> | T | null): Promise<T> {
  const last = performance.now() + PATIENCE_MS * 0.9;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (performance.now() > last) throw new Error(missing());
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
