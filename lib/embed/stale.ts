/** A version that took the place of another. */
export interface Newer {
  readonly version: string;
  readonly effectiveOn: string;
}

/**
 * Whether a copy of a version that was shown as the one in force is outdated.
 * @param summary what `/policy.json` holds, unchecked
 * @param today `YYYY-MM-DD` in China
 * @returns the version in force when it took effect after this one; null when this is current or nothing can be told
 */
export function newerVersion(summary: unknown, version: string, today: string): Newer | null {
  if (typeof summary !== "object" || summary === null || !("versions" in summary)) return null;
  const list: unknown = summary.versions;
  if (!Array.isArray(list)) return null;
  const known = list.filter(isDated).filter((one) => one.effectiveOn <= today);
  const own = known.filter((one) => one.version === version)[0];
  const latest = known.sort((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : -1))[0];
  return own && latest && latest.effectiveOn > own.effectiveOn ? latest : null;
}

/**
 * The day from which a copy is outdated by what it knows itself: a next version that was announced when it was made.
 * @param supersededOn `YYYY-MM-DD`, or empty when no next version was known
 * @param today `YYYY-MM-DD` in China
 */
export function supersededBy(supersededOn: string, today: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(supersededOn) && supersededOn <= today ? supersededOn : null;
}

function isDated(value: unknown): value is Newer {
  if (typeof value !== "object" || value === null || !("version" in value) || !("effectiveOn" in value)) return false;
  return typeof value.version === "string" && typeof value.effectiveOn === "string";
}
