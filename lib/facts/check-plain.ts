import { blocksById } from "../policy/blocks-by-id";
import type { BlockId, PolicyDocument } from "../policy/model";
import { nearestIds } from "../policy/nearest-ids";
import { blockText } from "../policy/text";
import { factsCheckStrings as say } from "../strings/facts-check";
import type { Plain } from "./plain";
import { promisesBeyond } from "./promise-words";
import type { PlaceOf } from "./read-facts";
import { type FactsReport, inFileOrder, report } from "./report";

/** A plain line is read at a glance. */
export const LINE_LIMIT = 60;
const SENTENCES = 2;

type Keys = readonly (string | number)[];

/** Everything there is to say about a version's plain lines and questions, in the order of their file. */
export function checkPlain(
  plain: Plain,
  at: PlaceOf,
  { document, fingerprint }: { readonly document: PolicyDocument; readonly fingerprint: string },
): readonly FactsReport[] {
  const version =
    plain.version === document.version
      ? []
      : [report(at, ["version"], "facts/other-version", say["facts/other-version"](plain.version, document.version))];
  const text =
    plain.fingerprint === fingerprint
      ? []
      : [report(at, ["fingerprint"], "facts/other-text", say["facts/other-text"](document.version))];
  const lines = plain.lines.flatMap((line, index) => [
    ...words(line.text, line.clauses, ["lines", index, "text"], document, at),
    ...clauses(line.clauses, ["lines", index, "clauses"], document, at),
    ...length(line.text, ["lines", index, "text"], at),
    ...within(line.section, line.clauses, ["lines", index, "clauses"], document, at),
  ]);
  const card = plain.card.flatMap((one, index) => [
    ...words(one.text, one.clauses, ["card", index, "text"], document, at),
    ...clauses(one.clauses, ["card", index, "clauses"], document, at),
    ...length(one.text, ["card", index, "text"], at),
    ...(plain.card.findIndex(({ topic }) => topic === one.topic) < index
      ? [report(at, ["card", index, "topic"], "plain/topic-twice", say["plain/topic-twice"](one.topic))]
      : []),
  ]);
  const questions = plain.questions.flatMap((one, index) => [
    ...words(one.answer, one.clauses, ["questions", index, "answer"], document, at),
    ...clauses(one.clauses, ["questions", index, "clauses"], document, at),
    ...clauses(one.open, ["questions", index, "open"], document, at),
  ]);
  return inFileOrder([...version, ...text, ...sections(plain, document, at), ...card, ...lines, ...questions]);
}

/** Every heading has one line, in the order of the text. */
function sections(plain: Plain, document: PolicyDocument, at: PlaceOf): readonly FactsReport[] {
  const headings = document.blocks.filter(({ kind }) => kind === "heading");
  const order = new Map(headings.map(({ id }, index) => [id, index]));
  const seen = new Set<BlockId>();
  let last = -1;
  const found = plain.lines.flatMap(({ section }, index) => {
    const keys = ["lines", index, "section"];
    const place = order.get(section);
    if (place === undefined) {
      const said = say["plain/unknown-section"](section, nearestIds(section, [...order.keys()]));
      return [report(at, keys, "plain/unknown-section", said, { clause: section })];
    }
    if (seen.has(section)) {
      return [report(at, keys, "plain/section-twice", say["plain/section-twice"](section), { clause: section })];
    }
    seen.add(section);
    const late = place < last;
    last = Math.max(last, place);
    return late ? [report(at, keys, "plain/order", say["plain/order"](section), { clause: section })] : [];
  });
  const missing = headings.filter(({ id }) => !seen.has(id));
  return [
    ...found,
    ...missing.map((block) =>
      report(at, ["lines"], "plain/no-line", say["plain/no-line"](block.id, blockText(block)), { clause: block.id }),
    ),
  ];
}

function words(text: string, ids: readonly BlockId[], keys: Keys, document: PolicyDocument, at: PlaceOf) {
  const blocks = blocksById(document.blocks);
  const texts = ids.flatMap((id) => {
    const block = blocks.get(id);
    return block === undefined ? [] : [blockText(block)];
  });
  const wide = promisesBeyond(text, texts).map((word) =>
    report(at, keys, "facts/promise-too-wide", say["facts/promise-too-wide"](word)),
  );
  const publisher = /我们|本公司/u.test(text)
    ? [report(at, keys, "plain/speaks-as-publisher", say["plain/speaks-as-publisher"]())]
    : [];
  return [...wide, ...publisher];
}

function clauses(ids: readonly BlockId[], keys: Keys, document: PolicyDocument, at: PlaceOf): readonly FactsReport[] {
  const blocks = blocksById(document.blocks);
  const known = document.blocks.map(({ id }) => id);
  return ids.flatMap((clause, index) =>
    blocks.has(clause)
      ? []
      : [
          report(
            at,
            [...keys, index],
            "facts/unknown-clause",
            say["facts/unknown-clause"](clause, nearestIds(clause, known)),
            { clause },
          ),
        ],
  );
}

function length(text: string, keys: Keys, at: PlaceOf): readonly FactsReport[] {
  const sentences = text.split(/[。！？]/u).filter((one) => one.trim() !== "").length;
  return [
    ...(Array.from(text).length > LINE_LIMIT
      ? [report(at, keys, "plain/too-long", say["plain/too-long"](Array.from(text).length, LINE_LIMIT))]
      : []),
    ...(sentences > SENTENCES ? [report(at, keys, "plain/sentences", say["plain/sentences"](sentences))] : []),
    ...(text.includes("您") ? [] : [report(at, keys, "plain/no-you", say["plain/no-you"]())]),
  ];
}

function within(
  section: BlockId,
  ids: readonly BlockId[],
  keys: Keys,
  document: PolicyDocument,
  at: PlaceOf,
): readonly FactsReport[] {
  const blocks = blocksById(document.blocks);
  return ids.flatMap((clause, index) => {
    const block = blocks.get(clause);
    if (block === undefined || block.path.includes(section) || clause === section) return [];
    const said = say["plain/other-section"](clause, section);
    return [report(at, [...keys, index], "plain/other-section", said, { clause })];
  });
}
