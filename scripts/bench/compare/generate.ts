import { toHanNumeral } from "../../../lib/policy/labels/numerals";
import type { Block, BlockId, ChangeNote, Inline, PolicyDocument } from "../../../lib/policy/model";
import { blockText, inlinesText } from "../../../lib/policy/text";
import type { Random } from "../search/random";

/** One edit a person would count as one, and the change it must be found as. */
export interface KnownChange {
  readonly kind: "added" | "removed" | "edited" | "moved" | "movedEdited" | "split" | "merged" | "emphasis" | "layout";
  readonly before: readonly BlockId[];
  readonly after: readonly BlockId[];
}

/** A version, another grown out of it by known edits, and which clauses are the same. */
export interface KnownPair {
  readonly before: PolicyDocument;
  readonly after: PolicyDocument;
  readonly pairs: ReadonlySet<string>;
  readonly changes: readonly KnownChange[];
}

type Sentence = Extract<Block, { kind: "paragraph" | "item" }>;
interface Slot {
  readonly block: Block;
  readonly origins: readonly BlockId[];
  readonly change: KnownChange["kind"] | null;
}

const noNotes: readonly ChangeNote[] = [];
const isSentence = (block: Block): block is Sentence => block.kind === "paragraph" || block.kind === "item";
const plain = (text: string): readonly Inline[] => [{ kind: "text", text }];
const sentencesOf = (text: string) => text.match(/[^。；]+[。；]?/gu) ?? [];

/** A clause that belongs to no other: phrases of the policy, so that it resembles everything a little. */
function freshText(phrases: readonly string[], random: Random): string {
  const parts = Array.from({ length: 4 + random.integer(4) }, () => random.pick(phrases));
  return `${parts.join("，")}。`;
}

/** Replaces one to three phrases, at most about a third of the words. */
function editedText(text: string, phrases: readonly string[], random: Random): string {
  const parts = text.split(/(?<=[，。；、])/u);
  const times = Math.max(1, Math.min(3, Math.floor(parts.length / 3)));
  const edited = [...parts];
  for (let count = 0; count < times; count++) {
    const at = random.integer(edited.length);
    edited[at] = `${random.pick(phrases)}${/[，。；、]$/u.exec(edited[at] ?? "")?.[0] ?? ""}`;
  }
  const result = edited.join("");
  return result === text ? `${text}${random.pick(phrases)}。` : result;
}

const relaid = (text: string) => text.replaceAll("，", ",").replaceAll("（", "(").replaceAll("）", ") ");

function renumbered(block: Block, random: Random): Block {
  if (block.label === null || random.integer(10) > 2) return block;
  const ordinal = block.label.ordinal + 1;
  const number = /^\d+$/u.test(block.label.printed.replace(/\D/gu, "")) ? String(ordinal) : toHanNumeral(ordinal);
  const label = {
    ...block.label,
    ordinal,
    printed: block.label.printed.replace(/[\d一二三四五六七八九十A-Z]+/u, number),
  };
  return block.kind === "item" ? { ...block, label } : { ...block, label };
}

/** Gives the blocks of the new version ids and paths of their own: comparing must not rely on ids. */
function placed(slots: readonly Slot[], random: Random): readonly Block[] {
  const open: { readonly id: BlockId; readonly level: number }[] = [];
  return slots.map(({ block, change }, at) => {
    const id = `n${at}`;
    const level = block.kind === "heading" ? block.level : Number.POSITIVE_INFINITY;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const path = open.map((heading) => heading.id);
    if (block.kind === "heading") open.push({ id, level });
    // What was edited keeps its number: a change of layout with another number counts as renumbered.
    return { ...(change === null ? renumbered(block, random) : block), id, path };
  });
}

/** A version edited at random in every way a lawyer edits one, each clause at most once. */
export function generatePair(source: PolicyDocument, edits: number, random: Random): KnownPair {
  const phrases = source.blocks
    .filter(isSentence)
    .flatMap((block) => blockText(block).split(/[，。；、：（）]/u))
    .filter((phrase) => phrase.length >= 4 && phrase.length <= 14);
  let slots: readonly Slot[] = source.blocks.map((block) => ({ block, origins: [block.id], change: null }));
  const removed: KnownChange[] = [];
  const untouched = (slot: Slot | undefined, least: number): slot is Slot & { readonly block: Sentence } =>
    slot !== undefined &&
    slot.change === null &&
    isSentence(slot.block) &&
    inlinesText(slot.block.inlines).length >= least;
  const choose = (least: number): number | null => {
    const places = slots.flatMap((slot, at) => (untouched(slot, least) ? [at] : []));
    return places.length === 0 ? null : random.pick(places);
  };
  const put = (at: number, count: number, ...added: readonly Slot[]) => {
    slots = slots.toSpliced(at, count, ...added);
  };
  const kinds = [
    "added",
    "removed",
    "edited",
    "edited",
    "moved",
    "movedEdited",
    "split",
    "merged",
    "emphasis",
    "layout",
  ] as const;
  for (let count = 0; count < edits; count++) {
    const kind = random.pick(kinds);
    const at = choose(kind === "layout" ? 12 : 40);
    const slot = at === null ? undefined : slots[at];
    if (at === null || !untouched(slot, 12)) continue;
    const text = inlinesText(slot.block.inlines);
    const write = (words: string): Block => ({ ...slot.block, inlines: plain(words) });
    if (kind === "added") {
      const block: Block = {
        kind: "paragraph",
        id: "",
        path: [],
        label: null,
        inlines: plain(freshText(phrases, random)),
      };
      put(at, 0, { block, origins: [], change: "added" });
    } else if (kind === "removed") {
      removed.push({ kind, before: slot.origins, after: [] });
      put(at, 1);
    } else if (kind === "edited") {
      put(at, 1, { ...slot, block: write(editedText(text, phrases, random)), change: kind });
    } else if (kind === "layout") {
      const inlines = slot.block.inlines.map((inline) => ({ ...inline, text: relaid(inline.text) }));
      if (inlinesText(inlines) !== text) put(at, 1, { ...slot, block: { ...slot.block, inlines }, change: kind });
    } else if (kind === "emphasis") {
      const half = Math.floor(text.length / 2);
      const inlines: readonly Inline[] = [
        { kind: "text", text: text.slice(0, half), emphasis: "bold" },
        { kind: "text", text: text.slice(half), emphasis: "bold-underline" },
      ];
      put(at, 1, { ...slot, block: { ...slot.block, inlines }, change: kind });
    } else if (kind === "moved" || kind === "movedEdited") {
      const block = kind === "moved" ? slot.block : write(editedText(text, phrases, random));
      put(at, 1);
      const far = (at + Math.floor(slots.length / 4) + random.integer(Math.floor(slots.length / 2))) % slots.length;
      put(far, 0, { ...slot, block, change: kind });
    } else if (kind === "split") {
      const sentences = sentencesOf(text);
      const middle = Math.ceil(sentences.length / 2);
      const [head, tail] = [sentences.slice(0, middle).join(""), sentences.slice(middle).join("")];
      if (head.length < 20 || tail.length < 20) continue;
      const second: Block = { kind: "paragraph", id: "", path: [], label: null, inlines: plain(tail) };
      put(at, 1, { ...slot, block: write(head), change: kind }, { ...slot, block: second, change: kind });
    } else {
      const next = slots[at + 1];
      if (!untouched(next, 20)) continue;
      const block = write(text + inlinesText(next.block.inlines));
      put(at, 2, { block, origins: [...slot.origins, ...next.origins], change: kind });
    }
  }
  const blocks = placed(slots, random);
  const pairs = new Set(
    slots.flatMap(({ origins }, at) => origins.map((origin) => `${origin} ${blocks[at]?.id ?? ""}`)),
  );
  const byOrigin = new Map<string, KnownChange>();
  for (const [at, { origins, change }] of slots.entries()) {
    const id = blocks[at]?.id;
    if (change === null || id === undefined) continue;
    const key = origins.join(" ") || id;
    const known = byOrigin.get(key);
    byOrigin.set(key, { kind: change, before: origins, after: [...(known?.after ?? []), id] });
  }
  const after = { ...source, version: `${source.version}-edited`, changes: noNotes, blocks };
  return { before: source, after, pairs, changes: [...removed, ...byOrigin.values()] };
}

/** A document of `times` the text, each copy in words of its own. */
export function multiplied(source: PolicyDocument, times: number): PolicyDocument {
  const blocks = Array.from({ length: times }, (_, copy) =>
    source.blocks.map((block): Block => {
      const id = `c${copy}-${block.id}`;
      const path = block.path.map((one) => `c${copy}-${one}`);
      if (block.kind === "table") return { ...block, id, path };
      const [first, ...rest] = block.inlines;
      const mark: Inline = { kind: "text", text: `${toHanNumeral(copy + 1)}册` };
      const inlines: readonly Inline[] = first ? [mark, first, ...rest] : [mark];
      if (block.kind === "definition") return { ...block, id, path, term: `${block.term}${copy}`, inlines };
      return { ...block, id, path, inlines };
    }),
  );
  return { ...source, blocks: blocks.flat() };
}
