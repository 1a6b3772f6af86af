import { hanNumeral } from "../../labels/numerals";
import type { Block, PolicyDocument } from "../../model";
import { matchesIn } from "../find";

/** A place that names an item of its own article, or of the list before it, beyond those that there are. */
export interface BeyondArticle {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** How many items there are. */
  readonly entries: number;
}

const NUMBER = "[一二三四五六七八九十]{1,3}|\\d{1,2}";
/** 本条第（五）项, 前述第6项, 本款（三）项. */
const NAMED = new RegExp(
  `(?:本[条款节]|前述|上述|前款|上款|以上|前列|所列)(?:的|所列|规定的|列明的)?第?(?:[（(](${NUMBER})[）)]|(${NUMBER}))[项目]`,
  "g",
);
/** 第三条第（五）项, 第五条第三款, 本条第三款: of an article of the text. */
const OF_ARTICLE = new RegExp(
  `(?:本条|第(${NUMBER})条)(?:第(${NUMBER})款)?(?:第?(?:[（(](${NUMBER})[）)]|(${NUMBER}))项)?`,
  "g",
);
/** The items of a law are none of the text's own. */
const LAW = /[》法例]\D{0,8}$/;
/** A law is named so near before its own numbers. */
const LAW_BEFORE = 60;
/** A law that a sentence names is meant by the articles behind it. */
const SPEAKS_OF_LAW = /[《》]|[法例]第|法律|法规|条例/;

const ordinalOf = (number: string) => (/^\d/.test(number) ? Number(number) : (hanNumeral(number) ?? 0));

/** Whether an article, or without articles a section, begins at a block. */
const begins = (block: Block, hasArticles: boolean) =>
  block.label?.style === "unit-article" || (block.kind === "heading" && (!hasArticles || block.level <= 2));

/** Items of one article or section that count from one: a number that goes beyond all of them names nothing. */
function itemsIn(blocks: readonly Block[]): number {
  const ordinals = blocks.flatMap(({ label }, index) => (index === 0 || label === null ? [] : [label.ordinal]));
  return ordinals.length > 1 && ordinals[0] === 1 ? Math.max(...ordinals) : 0;
}

/** Paragraphs of an article: what has no number, and its first line. */
const paragraphsIn = (blocks: readonly Block[]) =>
  blocks.filter(({ label, kind }, index) => kind !== "table" && (index === 0 || label === null)).length;

/** Parts of numbered articles that these have not. */
function ofArticles(articles: readonly (readonly Block[])[]): readonly BeyondArticle[] {
  const numbered = new Map(
    articles.flatMap((blocks) => {
      const label = blocks[0]?.label;
      return label?.style === "unit-article" ? [[label.ordinal, blocks] as const] : [];
    }),
  );
  return articles.flatMap((blocks) =>
    blocks.flatMap((block) =>
      matchesIn(block, OF_ARTICLE).flatMap(({ start, end, words, text, groups }): readonly BeyondArticle[] => {
        const [article = "", paragraph = "", bracketed = "", plain = ""] = groups;
        const sentence =
          text
            .slice(Math.max(0, start - LAW_BEFORE), start)
            .split("。")
            .at(-1) ?? "";
        const named = article === "" ? blocks : numbered.get(ordinalOf(article));
        if (named === undefined || named[0]?.label?.style !== "unit-article" || SPEAKS_OF_LAW.test(sentence)) return [];
        const item = bracketed || plain;
        // Where an article is one line with its items in it, nothing counts them here.
        const entries = item === "" ? paragraphsIn(named) : itemsIn(named);
        const ordinal = ordinalOf(item === "" ? paragraph : item);
        return entries > 0 && ordinal > entries ? [{ block, start, end, words, entries }] : [];
      }),
    ),
  );
}

/** Items and paragraphs that a text names of an article of its own, and that this has not. */
export function beyondArticle(document: PolicyDocument): readonly BeyondArticle[] {
  const hasArticles = document.blocks.some(({ label }) => label?.style === "unit-article");
  const articles: Block[][] = [];
  for (const block of document.blocks) {
    const last = articles.at(-1);
    if (last === undefined || begins(block, hasArticles)) articles.push([block]);
    else last.push(block);
  }
  const named = articles.flatMap((blocks): readonly BeyondArticle[] => {
    const entries = itemsIn(blocks);
    if (entries === 0) return [];
    return blocks.flatMap((block) =>
      matchesIn(block, NAMED).flatMap(({ start, end, words, text, groups: [bracketed = "", plain = ""] }) =>
        ordinalOf(bracketed || plain) > entries && !LAW.test(text.slice(Math.max(0, start - LAW_BEFORE), start))
          ? [{ block, start, end, words, entries }]
          : [],
      ),
    );
  });
  const further = ofArticles(articles).filter(
    (one) => !named.some(({ block, start, end }) => block === one.block && start < one.end && one.start < end),
  );
  return [...named, ...further];
}
