import { hanNumeral } from "../../policy/labels";
import type { Block, BlockId } from "../../policy/model";
import { type Reference, UNIT } from "./find-references";

/** One part of a reference: 第二款, （三）, 5. */
interface Step {
  readonly ordinal: number;
  /** 章, 条, 款 …; empty for a printed number. */
  readonly unit: string;
}

const STEP = new RegExp(`[（(]?([一二三四五六七八九十]{1,3}|\\d{1,3}|[A-Z])[）)]?[、.．)）]?\\s*(${UNIT})?`, "gu");

function stepsOf(text: string): readonly Step[] {
  return [...text.replace(/^本(?:部分|.)|第/gu, "").matchAll(STEP)].flatMap(([, number = "", unit = ""]) => {
    const ordinal = /^\d/.test(number)
      ? Number(number)
      : /^[A-Z]/.test(number)
        ? number.charCodeAt(0) - 64
        : hanNumeral(number);
    return ordinal === null ? [] : [{ ordinal, unit }];
  });
}

/** The units that name a part of the whole policy; 款 and 项 are parts of the clause that speaks. */
const WHOLE = /^(?:部分|[章节条])$/u;

/**
 * Finds the clause that a reference names among the clauses of its version.
 * @returns null when it names none, or one that the numbers printed in this policy do not tell
 */
export type Resolve = (reference: Reference, citing: Block) => BlockId | null;

/** What stands directly under a heading, or under none. */
interface Children {
  /** The first clause of each number. */
  readonly byOrdinal: Map<number, BlockId>;
  /** The paragraphs without a number, in order. */
  readonly paragraphs: BlockId[];
}

function childrenOf(blocks: readonly Block[]): ReadonlyMap<BlockId | null, Children> {
  const children = new Map<BlockId | null, Children>();
  const none = (): Children => ({ byOrdinal: new Map(), paragraphs: [] });
  for (const { id, kind, label, path } of blocks) {
    const parent = path.at(-1) ?? null;
    const siblings = children.get(parent) ?? none();
    children.set(parent, siblings);
    if (label && !siblings.byOrdinal.has(label.ordinal)) siblings.byOrdinal.set(label.ordinal, id);
    if (kind === "paragraph" && !label) siblings.paragraphs.push(id);
  }
  return children;
}

export function resolver(blocks: readonly Block[]): Resolve {
  const children = childrenOf(blocks);
  const known = new Set(blocks.map(({ id }) => id));
  const child = (scope: BlockId | null, { ordinal, unit }: Step): BlockId | null => {
    const inside = children.get(scope);
    const paragraphs = /[款段]/u.test(unit) ? inside?.paragraphs : undefined;
    return inside?.byOrdinal.get(ordinal) ?? paragraphs?.[ordinal - 1] ?? null;
  };
  const walk = (scope: BlockId | null, steps: readonly Step[]): BlockId | null => {
    let at: BlockId | null = scope;
    for (const step of steps) {
      at = child(at, step);
      if (at === null) return null;
    }
    return at;
  };
  return ({ text, target }, citing) => {
    if (target !== null) return known.has(target) ? target : null;
    if (/^附/u.test(text)) return null;
    const steps = stepsOf(text);
    const [first] = steps;
    if (!first) return null;
    const outward = [...(citing.kind === "heading" ? [citing.id] : []), ...[...citing.path].reverse()];
    const whole = WHOLE.test(first.unit) || /^[一二三四五六七八九十]/u.test(text);
    const scopes = text.startsWith("本") ? outward : whole ? [null, ...outward] : [...outward, null];
    for (const scope of scopes) {
      const found = walk(scope, steps);
      if (found !== null) return found;
    }
    return null;
  };
}
