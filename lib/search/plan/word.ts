import { resolveHan } from "./han";
import { byMixedSpelling, resolveLatin } from "./latin";
import { byTurning, literalOrSynonym } from "./literal";
import type { Alternative, Sources } from "./resolution";

/** The first step that answers a single word. */
export function resolveWord(word: string, sources: Sources): readonly Alternative[] {
  const known = literalOrSynonym(word, sources);
  if (known.length > 0) return known;
  if (/^[a-z0-9]+$/.test(word)) return resolveLatin(word, sources);
  if (/[a-z]/.test(word)) return byMixedSpelling(word, sources);
  const turned = byTurning(word, sources);
  return turned.length > 0 ? turned : resolveHan(word, sources);
}
