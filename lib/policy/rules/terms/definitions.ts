import type { Block, PolicyDocument } from "../../model";
import { nameFinder } from "../../names";
import { blockText } from "../../text";
import { matchesIn } from "../find";

/** One place that defines a term. Offsets count the block's text. */
export interface TermDefinition {
  readonly term: string;
  /** The name the place gives it, which may be a second name of the term. */
  readonly spelling: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Entries of the appendix explain the term; running text introduces a short name. */
  readonly source: "appendix" | "text";
}

/** Every definition of a document, in reading order. */
export function termDefinitions(document: PolicyDocument): readonly TermDefinition[] {
  return document.blocks.flatMap((block): readonly TermDefinition[] => {
    if (block.kind === "table") return [];
    const own: TermDefinition[] = [];
    let at = 0;
    if (block.kind === "definition") {
      const { term } = block;
      own.push({ term, spelling: term, block, start: 0, end: term.length, source: "appendix" });
      at = term.length + 1;
    }
    for (const inline of block.inlines) {
      const end = at + inline.text.length;
      if (inline.kind === "term" && inline.role === "definition") {
        own.push({ term: inline.term, spelling: inline.text, block, start: at, end, source: "text" });
      }
      at = end;
    }
    return own;
  });
}

/** One place a name stands. */
export interface Use {
  readonly spelling: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const isLatin = (character: string) => /^[A-Za-z]/.test(character);

/** Where names stand in a document outside headings; a longer name is never read as the shorter one inside it. */
export function usesOf(document: PolicyDocument, spellings: readonly string[]): readonly Use[] {
  const names = spellings.filter((name) => name !== "");
  if (names.length === 0) return [];
  const find = nameFinder(names);
  return document.blocks.flatMap((block) => {
    if (block.kind === "heading") return [];
    const text = blockText(block);
    return find(text).flatMap(({ name: spelling, start, end }) => {
      const joined =
        (isLatin(spelling) && isLatin(text.charAt(start - 1))) ||
        (isLatin(spelling.slice(-1)) && isLatin(text.charAt(end)));
      return joined ? [] : [{ spelling, block, start, end }];
    });
  });
}

/** A name introduced by 简称“…” and the like, whether or not it is marked as a term. */
export interface IntroducedName {
  readonly name: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const INTRODUCTION = /(?:简称|下称|以下称|统称|合称|单独称|分别称)(?:为)?[：:]?/g;
/** One of the names after it, and what joins it to the next. */
const QUOTED = /(?:“[^”]{1,20}”|「[^」]{1,20}」|‘[^’]{1,20}’)[/或、和]?/y;
/** A name without quotes, alone in its bracket: （下称本公司）. */
const BARE = /[（(](?:以下简称|以下称|以下统称|下称)(?:为)?([\u3400-\u4dbf\u4e00-\u9fffA-Za-z]{2,10})[）)]/g;

/** The end of the quoted names that begin at a place; the place itself when none does. */
function endOfQuoted(text: string, start: number): number {
  let end = start;
  do {
    QUOTED.lastIndex = end;
    end += QUOTED.exec(text)?.[0].length ?? 0;
  } while (QUOTED.lastIndex > 0);
  return end;
}

/** The names between one pair of quotes, which may hold two: “本政策/本隐私政策”. */
function namesIn(words: string, start: number): readonly Pick<IntroducedName, "name" | "start" | "end">[] {
  // 产品与/或服务 is one name.
  const whole = words.replace(/([与和及])[/／](?=或)/gu, "$1\u0000");
  return [...whole.matchAll(/[^/／]+/g)].map(({ 0: { length }, index }) => {
    const name = words.slice(index, index + length);
    return { name, start: start + index, end: start + index + name.length };
  });
}

/** Every name that running text introduces, in reading order. */
export function introducedNames(document: Pick<PolicyDocument, "blocks">): readonly IntroducedName[] {
  return document.blocks.flatMap((block) => {
    const quoted = matchesIn(block, INTRODUCTION).flatMap(({ text, end }) => {
      const names = text.slice(end, endOfQuoted(text, end));
      return [...names.matchAll(/[“「‘]([^”」’]{1,20})[”」’]/g)].flatMap((match) => {
        const start = end + match.index + 1;
        return namesIn(match[1] ?? "", start).map((one) => ({ ...one, block }));
      });
    });
    const bare = matchesIn(block, BARE).map(({ end, groups }) => {
      const [name = ""] = groups;
      return { name, block, start: end - 1 - name.length, end: end - 1 };
    });
    return [...quoted, ...bare].sort((a, b) => a.start - b.start);
  });
}
