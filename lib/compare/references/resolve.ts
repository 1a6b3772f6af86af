import { numbersOf } from "../../policy/labels/key";
import { isUnit, unitStyle } from "../../policy/labels/numberings";
import { hanNumeral, letterValue } from "../../policy/labels/numerals";
import type { Block, BlockId } from "../../policy/model";
import { type Reference, UNIT } from "./find-references";

/** One part of a reference: 第二款, （三）, 5. */
interface Step {
  readonly ordinal: number;
  /** 章, 条, 款 …; empty for a printed number. */
  readonly unit: string;
  /** 1 of 第十二条之一. */
  readonly inserted: number | undefined;
}

const HAN = "[〇零一二三四五六七八九十百]{1,6}";
const STEP = new RegExp(`[（(]?(${HAN}|\\d{1,3}|[A-Za-z])[）)]?[、.．)）]?\\s*(?:(${UNIT})(?:之(${HAN}))?)?`, "gu");

function stepsOf(text: string): readonly Step[] {
  return [...text.replace(/^本(?:部分|.)|第/gu, "").matchAll(STEP)].flatMap(
    ([, number = "", unit = "", behind = ""]) => {
      const ordinal = /^\d/.test(number)
        ? Number(number)
        : /^[A-Z]/i.test(number)
          ? letterValue(number)
          : hanNumeral(number);
      return ordinal === null ? [] : [{ ordinal, unit, inserted: hanNumeral(behind) ?? undefined }];
    },
  );
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
    if (label && label.inserted === undefined && !siblings.byOrdinal.has(label.ordinal))
      siblings.byOrdinal.set(label.ordinal, id);
    if (kind === "paragraph" && !label) siblings.paragraphs.push(id);
  }
  return children;
}

/** Articles and their like are numbers of the whole text, wherever they stand; null for one that is printed twice. */
function unitsOf(blocks: readonly Block[]): ReadonlyMap<string, BlockId | null> {
  const units = new Map<string, BlockId | null>();
  for (const { id, label } of blocks) {
    if (label === null || !isUnit(label.style)) continue;
    const key = unitKey(label.style, label.ordinal, label.inserted);
    units.set(key, units.has(key) ? null : id);
  }
  return units;
}

/** Decimals are numbers of the whole text too: 3.1.4 is one clause; null for one that is printed twice. */
function decimalsOf(blocks: readonly Block[]): ReadonlyMap<string, BlockId | null> {
  const decimals = new Map<string, BlockId | null>();
  for (const { id, label } of blocks) {
    if (label?.style !== "decimal") continue;
    const key = numbersOf(label).join(".");
    decimals.set(key, decimals.has(key) ? null : id);
  }
  return decimals;
}

const unitKey = (style: string | null, ordinal: number, inserted: number | undefined) =>
  `${style} ${ordinal} ${inserted ?? 0}`;

export function resolver(blocks: readonly Block[]): Resolve {
  const children = childrenOf(blocks);
  const units = unitsOf(blocks);
  const decimals = decimalsOf(blocks);
  const known = new Set(blocks.map(({ id }) => id));
  const child = (scope: BlockId | null, { ordinal, unit, inserted }: Step): BlockId | null => {
    const named = scope === null && unit !== "" ? units.get(unitKey(unitStyle(unit), ordinal, inserted)) : null;
    if (named) return named;
    const inside = children.get(scope);
    const paragraphs = /[款段]/u.test(unit) ? inside?.paragraphs : undefined;
    return (inserted === undefined ? inside?.byOrdinal.get(ordinal) : null) ?? paragraphs?.[ordinal - 1] ?? null;
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
    const decimal = /^第?(\d{1,2}(?:\.\d{1,3})+)/u.exec(text)?.[1];
    if (decimal !== undefined) return decimals.get(decimal) ?? null;
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
