import { longestNames } from "./names";
import { withoutTitles } from "./titles";

/** A choice of words that a publisher made for all its texts. `write` stands in place of any of `not`, because of `why`. */
export interface HouseWording {
  readonly write: string;
  /** At least one; none is a part of `write`. */
  readonly not: readonly string[];
  readonly why: string;
  /** Longer words in which one of `not` is right, e.g. 帐篷 for 帐. */
  readonly except: readonly string[];
}

/** A place of a text where a house wording asks for other words. */
export interface WordingPlace {
  readonly wording: HouseWording;
  readonly start: number;
  readonly end: number;
}

type Finder = (text: string) => readonly WordingPlace[];

/** What joins a Latin word or a number to what stands beside it: App in Apple, in app.example and in app@example.com. */
const JOINED = /[\w@/&+#-]$/;
const JOINS = /^(?:[\w@/&+#-]|\.\w)/;
const LATIN = /^\w$/;

function standsAlone(text: string, start: number, end: number): boolean {
  const joined =
    LATIN.test(text.charAt(start)) && (JOINED.test(text.charAt(start - 1)) || text.charAt(start - 1) === ".");
  return !joined && !(LATIN.test(text.charAt(end - 1)) && JOINS.test(text.slice(end, end + 2)));
}

/** Whether one of the exceptions covers a place: it must hold the very words that stand there. */
function excepted(text: string, start: number, word: string, { except }: HouseWording): boolean {
  return except.some((longer) => {
    for (let at = longer.indexOf(word); at >= 0; at = longer.indexOf(word, at + 1)) {
      if (start >= at && text.startsWith(longer, start - at)) return true;
    }
    return false;
  });
}

const finders = new WeakMap<readonly HouseWording[], Finder>();

/**
 * Finds the words that a publisher does not want, from the left, the longest where several begin at one place. Titles in
 * 《 》 name other documents and keep their words; a Latin word inside a longer one or an address is another word.
 * @param wordings the same list for every text, so that it is prepared once
 */
export function houseWordingFinder(wordings: readonly HouseWording[]): Finder {
  const known = finders.get(wordings);
  if (known) return known;
  const byWord = new Map(wordings.flatMap((wording) => wording.not.map((word) => [word, wording] as const)));
  const wordsIn = longestNames([...byWord.keys()]);
  const find: Finder = (text) => {
    const plain = withoutTitles(text);
    const longest = wordsIn(plain);
    const places: WordingPlace[] = [];
    for (let start = 0; start < plain.length; ) {
      const word = longest[start] ?? "";
      const wording = byWord.get(word);
      const end = start + word.length;
      const meant = wording && standsAlone(plain, start, end) && !excepted(plain, start, word, wording);
      if (meant) places.push({ wording, start, end });
      start = meant ? end : start + 1;
    }
    return places;
  };
  finders.set(wordings, find);
  return find;
}
