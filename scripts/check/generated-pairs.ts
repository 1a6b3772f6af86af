import fc from "fast-check";
import { line } from "../../lib/compare/__fixtures__/arbitrary";
import { policy } from "../../lib/compare/__fixtures__/build";
import type { PolicyDocument } from "../../lib/policy/model";

type Edit = (source: readonly string[]) => readonly string[];

const ADDED = ["我们会在十五日内答复您。", "店员另作安排时除外，", "详见柜台告示；", "30日内"];
const at = fc.nat(16);
const words = fc.constantFrom(...ADDED);
const isText = (own: string) => !/^[|#=]/u.test(own);
const onLine =
  (place: number, change: (own: string) => string): Edit =>
  (source) =>
    source.map((own, index) => (index === place && isText(own) ? change(own) : own));

/** What people do to a draft, at the ends of paragraphs above all: a redline goes wrong where two changes meet. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(at, line).map(
    ([place, added]): Edit =>
      (source) =>
        source.toSpliced(place, 0, added),
  ),
  at.map(
    (place): Edit =>
      (source) =>
        source.toSpliced(place, 1),
  ),
  fc.tuple(at, at).map(
    ([from, to]): Edit =>
      (source) =>
        source.toSpliced(from, 1).toSpliced(to, 0, ...source.slice(from, from + 1)),
  ),
  fc.tuple(at, words).map(([place, added]) => onLine(place, (own) => `${own}${added}`)),
  fc.tuple(at, words).map(([place, added]) => onLine(place, (own) => (/^\d|^\*/u.test(own) ? own : `${added}${own}`))),
  fc.tuple(at, words, words).map(
    ([place, first, second]): Edit =>
      (source) =>
        onLine(place + 1, (own) => (/^\d|^\*/u.test(own) ? own : `${second}${own}`))(
          onLine(place, (own) => `${own}${first}`)(source),
        ),
  ),
  at.map((place) => onLine(place, (own) => own.replace("。", "。\n"))),
  at.map(
    (place): Edit =>
      (source) =>
        source[place] !== undefined && isText(source[place]) && isText(source[place + 1] ?? "#")
          ? source.toSpliced(place, 2, `${source[place]}${(source[place + 1] ?? "").replace(/^\d\) |\*\*/gu, "")}`)
          : source,
  ),
  at.map((place) => onLine(place, (own) => own.replace(/[^。]*。$/u, "") || own)),
  at.map((place) => onLine(place, (own) => own.replace(/^[^。\d*]*。/u, "") || own)),
  fc.tuple(at, words).map(
    ([place, added]): Edit =>
      (source) =>
        source.map((own, index) => (index === place && own.startsWith("|") ? own.replace(/\| /u, `| ${added}`) : own)),
  ),
  fc.tuple(at, words, line).map(
    ([place, first, added]): Edit =>
      (source) =>
        onLine(place, (own) => `${own}${first}`)(source).toSpliced(place + 1, 0, added),
  ),
  at.map(
    (place): Edit =>
      (source) =>
        source.toSpliced(place, 0, "一段全新的文字，先说明目的。", "再说明方式和范围。"),
  ),
);

const pair = fc
  .tuple(fc.array(line, { minLength: 6, maxLength: 16 }), fc.array(edit, { minLength: 3, maxLength: 10 }))
  .map(([before, edits]): readonly [string, string] => [
    before.join("\n"),
    edits.reduce<readonly string[]>((source, change) => change(source), before).join("\n"),
  ]);

/**
 * Pairs of policies, the second grown out of the first by edits, the same for the same seed.
 * @param count how many
 */
export const generatedPairs = (count: number, seed: number): readonly (readonly [PolicyDocument, PolicyDocument])[] =>
  fc.sample(pair, { numRuns: count, seed }).map(([before, after]) => [policy(before), policy(after)] as const);
