const KEY = "policy-recent-queries";
const KEPT = 6;
/** Longer queries are not worth offering again. */
const LONGEST = 40;

/** The last queries a reader followed a result of, newest first. They never leave the device. */
export function recentQueries(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((query) => typeof query === "string").slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

export function rememberQuery(query: string): void {
  const trimmed = query.trim();
  if (trimmed === "" || trimmed.length > LONGEST) return;
  try {
    const others = recentQueries().filter((known) => known !== trimmed);
    localStorage.setItem(KEY, JSON.stringify([trimmed, ...others].slice(0, KEPT)));
  } catch {
    // Storage is null or forbidden in some webviews: nothing is remembered there.
  }
}

export function forgetQueries(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
