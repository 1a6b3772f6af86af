import type { Tally } from "../notices";
import { wordsOf } from "./words";
import { elementsOf, type XmlElement } from "./xml";

/** A bookmark: the printed number of its paragraph, and the words it stands around, where both ends are in one paragraph. */
interface Bookmark {
  readonly number: string | null;
  readonly words: string | null;
}

/** A field that shows a number or words of another place. */
interface Reference {
  readonly name: string;
  readonly kind: "number" | "words";
  readonly shown: string;
  readonly place: string;
}

/** What the cross-references of a document show, against what they lead to. */
export interface References {
  /** Notes the bookmarks that begin in a paragraph, or before it among paragraphs. */
  readonly mark: (paragraph: XmlElement, number: string | null) => void;
  readonly markBefore: (element: XmlElement) => void;
  /** Notes a field at its end; any but a reference is passed over. */
  readonly refer: (instruction: string, shown: string, place: string) => void;
  /** Tells of each reference that shows something else than what it leads to, once all bookmarks are known. */
  readonly tell: () => void;
}

/** What Word shows in place of a number or words that it does not find. */
export const BROKEN =
  /错误[!！] ?(?:未找到引用源|未定义书签|不能识别的开关参数)|Error! (?:Reference source|Bookmark) not (?:found|defined)/u;

const squeezed = (text: string) => text.replace(/\s+/gu, "");
/** A field's instruction by its words, a name without the quotes around it. */
const wordsOfInstruction = (instruction: string) =>
  instruction
    .trim()
    .split(/\s/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(/^"|"$/gu, ""));
/** A number as a reference prints it: without what parts it from the words. */
const bare = (number: string): string => {
  const text = squeezed(number);
  let end = text.length;
  while (end > 0 && ".．。、：:".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

/** The words between the beginning of a bookmark and its end, in one paragraph. */
function wordsInside(paragraph: XmlElement): ReadonlyMap<string, string> {
  const open = new Map<string, { readonly name: string; words: string }>();
  const found = new Map<string, string>();
  const read = (element: XmlElement) => {
    for (const own of elementsOf(element)) {
      const id = own.attributes["w:id"] ?? "";
      const name = own.attributes["w:name"];
      if (own.name === "w:bookmarkStart" && name !== undefined && open.size < OPEN_LIMIT)
        open.set(id, { name, words: "" });
      else if (own.name === "w:bookmarkEnd") {
        const ended = open.get(id);
        if (ended) found.set(ended.name, ended.words);
        open.delete(id);
      } else if (own.name === "w:t") {
        const words = wordsOf(own);
        for (const mark of open.values()) if (mark.words.length < WORDS_LIMIT) mark.words += words;
      } else read(own);
    }
  };
  read(paragraph);
  return found;
}

/** More bookmarks around the same words, or longer ones, are none that a text refers to. */
const OPEN_LIMIT = 20;
const WORDS_LIMIT = 200;

/** Whether two numbers are of one place: a reference may print the outer levels too, or leave out those it shares. */
const sameNumber = (shown: string, own: string) => shown !== "" && (shown.endsWith(own) || own.endsWith(shown));

export function createReferences(tally: Tally): References {
  const bookmarks = new Map<string, Bookmark>();
  const references: Reference[] = [];
  let before: string[] = [];

  const should = ({ name, kind }: Reference): string | null => {
    const own = bookmarks.get(name.toLowerCase());
    return (kind === "number" ? own?.number && bare(own.number) : own?.words) || null;
  };

  return {
    markBefore: (element) => before.push(element.attributes["w:name"] ?? ""),
    mark: (paragraph, number) => {
      const inside = wordsInside(paragraph);
      const names = elementsOf(paragraph).flatMap((own) =>
        own.name === "w:bookmarkStart" ? [own.attributes["w:name"] ?? ""] : [],
      );
      for (const name of new Set([...before, ...names, ...inside.keys()])) {
        // Names of bookmarks are one whatever their case.
        bookmarks.set(name.toLowerCase(), { number, words: inside.get(name) ?? null });
      }
      before = [];
    },
    refer: (instruction, shown, place) => {
      const [first = "", ...rest] = wordsOfInstruction(instruction);
      const isRef = first.toUpperCase() === "REF";
      const [name, ...switches] = isRef ? rest : [first, ...rest];
      if (name === undefined || name.startsWith("\\") || !(isRef || name.startsWith("_Ref"))) return;
      const given = (letters: string) =>
        switches.some((own) => own.startsWith("\\") && letters.includes(own.charAt(1).toLowerCase()));
      if (given("pfd")) return;
      references.push({ name, kind: given("nrw") ? "number" : "words", shown, place });
    },
    tell: () => {
      for (const reference of references) {
        const { kind, place } = reference;
        const shown = squeezed(reference.shown);
        const wanted = should(reference);
        if (BROKEN.test(reference.shown)) {
          tally.add("docx/broken-references", place, wanted === null ? place : `${place}（应为“${wanted}”）`);
          continue;
        }
        if (wanted === null || shown === "") continue;
        const right =
          kind === "number"
            ? sameNumber(bare(shown), wanted)
            : squeezed(wanted).startsWith(shown) || shown.startsWith(squeezed(wanted));
        if (!right) tally.add("docx/stale-references", place, `“${shown}”应为“${wanted}”（${place}）`);
      }
    },
  };
}
