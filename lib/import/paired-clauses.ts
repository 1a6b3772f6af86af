import type { Block, BlockId, PolicyDocument } from "../policy/model";
import { blockText } from "../policy/text";

const squeeze = (text: string) => text.replace(/\s+/gu, "");

/**
 * A section with more changed clauses, or longer ones, was rewritten: that one of them holds some words of the old text is
 * no sign that it is the same clause.
 */
const REWRITTEN = { clauses: 60, characters: 20_000 } as const;

/** A clause as it is looked for: by kind and words, or by kind and the titles that it stands under. */
interface Keyed {
  readonly block: Block;
  readonly text: string;
  readonly words: string;
  readonly section: string;
}

/** Numbers for titles under titles: the same in both documents, and short, since one title may stand over all clauses. */
function titleNumbers() {
  const numbers = new Map<string, number>();
  return (above: number, title: string): number => {
    const key = `${above}/${title}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
}

function keyed(blocks: readonly Block[], numberOf: ReturnType<typeof titleNumbers>): ReadonlyMap<BlockId, Keyed> {
  const titles = new Map(blocks.map((block) => [block.id, block]));
  const sections = new Map<BlockId, number>();
  const sectionOf = (path: readonly BlockId[]): number => {
    const last = path.at(-1);
    if (last === undefined) return 0;
    const heading = titles.get(last);
    const number =
      sections.get(last) ?? numberOf(sectionOf(path.slice(0, -1)), heading ? squeeze(blockText(heading)) : "");
    sections.set(last, number);
    return number;
  };
  return new Map(
    blocks.map((block) => {
      const text = blockText(block);
      const section = `${block.kind} ${sectionOf(block.path)}`;
      return [block.id, { block, text, words: `${block.kind} ${squeeze(text)}`, section }];
    }),
  );
}

function grouped(clauses: Iterable<Keyed>, key: "words" | "section"): ReadonlyMap<string, readonly Keyed[]> {
  const groups = new Map<string, Keyed[]>();
  for (const clause of clauses) {
    const group = groups.get(clause[key]);
    if (group) group.push(clause);
    else groups.set(clause[key], [clause]);
  }
  return groups;
}

/**
 * Tells which clause of a draft is surely that of the base: the one with its words, when they stand once in both, else
 * the one changed clause under the same headings that holds what is looked for.
 * @param wanted the words of which a changed clause must hold some
 */
export function pairedClauses(
  base: PolicyDocument,
  draft: readonly Block[],
  wanted: (block: Block) => readonly string[],
): (block: Block) => Block | null {
  const numberOf = titleNumbers();
  const [before, after] = [keyed(base.blocks, numberOf), keyed(draft, numberOf)];
  const [baseWords, draftWords] = [grouped(before.values(), "words"), grouped(after.values(), "words")];
  const changed = new Map<string, readonly Keyed[]>();
  for (const [section, clauses] of grouped(after.values(), "section")) {
    const own = clauses.filter(({ words }) => !baseWords.has(words));
    const characters = own.reduce((sum, { text }) => sum + text.length, 0);
    const rewritten = own.length > REWRITTEN.clauses || characters > REWRITTEN.characters;
    changed.set(section, rewritten ? [] : own);
  }
  const find = (clause: Keyed): Block | null => {
    const alike = draftWords.get(clause.words) ?? [];
    if (alike.length === 1 && baseWords.get(clause.words)?.length === 1) return alike[0]?.block ?? null;
    const texts = wanted(clause.block);
    const holding = (changed.get(clause.section) ?? []).filter(({ text }) => texts.some((own) => text.includes(own)));
    return holding.length === 1 ? (holding[0]?.block ?? null) : null;
  };
  const known = new Map<BlockId, Block | null>();
  return ({ id }) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const clause = before.get(id);
    const paired = clause ? find(clause) : null;
    known.set(id, paired);
    return paired;
  };
}
