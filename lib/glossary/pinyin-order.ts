import { pinyin } from "pinyin-pro";

/** A letter of the index, `#` for terms that begin with a digit, and the terms under it. */
export interface LetterGroup<Entry> {
  readonly letter: string;
  readonly entries: readonly Entry[];
}

const sortKey = (term: string) => pinyin(term, { toneType: "none", nonZh: "consecutive" }).toLowerCase();

/** Puts terms in the order of their pinyin and groups them by its first letter, digits first. Used at build time only. */
export function byPinyin<Entry extends { readonly term: string }>(
  entries: readonly Entry[],
): readonly LetterGroup<Entry>[] {
  const keyed = entries.map((entry) => ({ entry, key: sortKey(entry.term) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  const groups: { letter: string; entries: Entry[] }[] = [];
  for (const { entry, key } of keyed) {
    const letter = /^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : "#";
    const last = groups.at(-1);
    if (last?.letter === letter) last.entries.push(entry);
    else groups.push({ letter, entries: [entry] });
  }
  return groups;
}
