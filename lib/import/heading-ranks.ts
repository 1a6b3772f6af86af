import { rankOf } from "../policy/labels/numberings";
import { isFormal } from "../policy/labels/numerals";
import type { Label } from "../policy/model";
import type { Member } from "./series";

/** A numbering of the draft, with a label of it. */
export interface NumberingKey {
  readonly key: string;
  readonly label: Label;
}

/** Whether a label is written as on a cheque: 壹、 stands above 一、, though both are one style. */
const isFormalHan = ({ style, printed }: Label): boolean =>
  (style === "chapter" || style === "bracketed-han") && isFormal(printed);

/** The numbering of a label: 1.1 and 1.1.1 are two, 壹、 and 一、 as well. */
export const keyOf = (label: Label): string =>
  `${label.style} ${isFormalHan(label) ? "formal " : ""}${label.above?.length ?? 0}`;

const usualRank = (label: Label): number => rankOf(label.style, label.above) - (isFormalHan(label) ? FORMAL_ABOVE : 0);
/** So far 壹 stands above 一: less than two numberings are apart. */
const FORMAL_ABOVE = 0.5;
/** So far apart two numberings of one rank stand of which one begins inside the other: 甲、 and the articles below it. */
const INSIDE_EQUAL = 0.25;

export interface Order {
  /** The numberings of the draft, outermost first. */
  readonly keys: readonly NumberingKey[];
  readonly rank: (label: Label) => number;
  readonly outermost: number;
}

interface Seen {
  readonly label: Label;
  readonly first: number;
  last: number;
  /** How often it begins anew. 1.1 and 2.1 each begin a decimal once. */
  begun: number;
  readonly beginnings: Map<string, number>;
  /** The levels of the styled headings that carry it. */
  styled: number;
}

/**
 * How deep each numbering stands: as the styles say of one that styled headings carry, below the deepest styled heading of an
 * outer numbering for any other, and in the usual order where nothing is styled. A numbering stands inside one that came before
 * it, goes on around it and never begins anew, whatever is usual.
 */
export function createOrder(members: readonly Member[]): Order {
  const seen = new Map<string, Seen>();
  for (const { label, at, styled } of members) {
    const own = seen.get(keyOf(label)) ?? { label, first: at, last: at, begun: 0, beginnings: new Map(), styled: 0 };
    seen.set(keyOf(label), own);
    own.last = at;
    if (label.ordinal === 1) {
      const above = (label.above ?? []).join(".");
      own.beginnings.set(above, (own.beginnings.get(above) ?? 0) + 1);
      own.begun = Math.max(own.begun, own.beginnings.get(above) ?? 0);
    }
    own.styled = Math.max(own.styled, styled ?? 0);
  }
  const usual = (own: Seen) => usualRank(own.label);
  const all = [...seen.values()];
  const ranks = new Map<string, number>();
  for (const own of all) {
    const around = all.filter(
      (other) => other.first < own.first && other.last > own.first && usual(other) === usual(own),
    );
    const outside = all.filter(
      (other) => other.first < own.first && other.last > own.first && other.begun <= 1 && usual(other) > usual(own),
    );
    const equal = usual(own) + (around.length > 0 ? INSIDE_EQUAL : 0);
    const rank = outside.reduce((deepest, other) => Math.max(deepest, usual(other) + 0.5), equal);
    ranks.set(keyOf(own.label), rank);
  }
  const plainRank = (label: Label) => ranks.get(keyOf(label)) ?? usualRank(label);
  const rank = (label: Label) => {
    const own = seen.get(keyOf(label));
    if (own && own.styled > 0) return own.styled;
    const above = all.filter((other) => other.styled > 0 && plainRank(other.label) < plainRank(label));
    const deepest = above.reduce((most, { styled }) => Math.max(most, styled), 0);
    // Below the styles, and among those without one in their own order.
    return deepest === 0 && all.every(({ styled }) => styled === 0)
      ? plainRank(label)
      : deepest + plainRank(label) / 100;
  };
  const keys = all.map(({ label }) => ({ key: keyOf(label), label })).sort((a, b) => rank(a.label) - rank(b.label));
  const outermost = keys[0] === undefined ? 1 : rank(keys[0].label);
  return { keys, rank, outermost };
}
