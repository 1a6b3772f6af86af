import {
  type BaseXmlComponent,
  BuilderElement,
  CommentReference,
  FileChild,
  ParagraphProperties,
  TextRun,
  XmlAttributeComponent,
  type XmlComponent,
} from "docx";
import type { Segment } from "../compare/words/runs";
import type { TextLine } from "./lines";
import type { MoveRange } from "./move-ranges";
import type { Revision } from "./revisions";
import { commented, paragraphStyle, run } from "./word";

type End = "moveFrom" | "moveTo";

const tracked = ({ id, author, date }: Revision) => ({
  id: { key: "w:id", value: id },
  author: { key: "w:author", value: author },
  date: { key: "w:date", value: date },
});

/** A place that Word knows to have moved, which `docx` writes nothing for (ECMA-376 part 1, 17.13.5.21 to 17.13.5.28). */
const moved = (end: End, children: readonly XmlComponent[], revise: () => Revision): XmlComponent =>
  new BuilderElement({ name: `w:${end}`, attributes: tracked(revise()), children });

/** Opens a stretch of moved paragraphs at one place; both places of it have one name. */
const rangeStart = (end: End, revision: Revision, name: string): XmlComponent =>
  new BuilderElement({
    name: `w:${end}RangeStart`,
    attributes: { ...tracked(revision), name: { key: "w:name", value: name } },
  });

/** An element that `docx` has no class for, where paragraphs stand. */
class BodyElement extends FileChild {
  constructor(name: string, children: readonly BaseXmlComponent[]) {
    super(name);
    this.root.push(...children);
  }
}

class RangeId extends XmlAttributeComponent<{ readonly id: number }> {
  protected override readonly xmlKeys = { id: "w:id" };
}

/** Words at one of the two places: those that went are tracked within the move that they did not take part in. */
function movedRun(segment: Segment, end: End, revise: () => Revision): XmlComponent {
  const own = run(segment, revise);
  return segment.op === "insert" ? own : moved(end, [own], revise);
}

/** Writes a paragraph at one of the two places of a move, with the comments of these numbers beside it. */
export type MovedParagraphs = (line: TextLine, range: MoveRange, comments: readonly number[]) => readonly FileChild[];

/**
 * Writes paragraphs that moved as Word does: a stretch of them opens in its first and closes behind its last, where paragraphs
 * stand.
 */
export function createMovedParagraphs(revise: () => Revision): MovedParagraphs {
  const open = new Map<End, number>();
  const opened = (end: End, name: string): XmlComponent => {
    const revision = revise();
    open.set(end, revision.id);
    return rangeStart(end, revision, name);
  };
  const closed = (end: End) => new BodyElement(`w:${end}RangeEnd`, [new RangeId({ id: open.get(end) ?? 0 })]);
  return (line, { name, starts, ends }, comments) => {
    const end = line.mark === "delete" ? "moveFrom" : "moveTo";
    const properties = new ParagraphProperties(paragraphStyle(line.style));
    const mark = new BuilderElement({ name: `w:${end}`, attributes: tracked(revise()) });
    properties.push(new BuilderElement({ name: "w:rPr", children: [mark] }));
    const words = line.segments.filter(({ text }) => text !== "").map((segment) => movedRun(segment, end, revise));
    const sign = (comment: number) => moved(end, [new TextRun({ children: [new CommentReference(comment)] })], revise);
    const start = starts ? [opened(end, name)] : [];
    const paragraph = new BodyElement("w:p", [properties, ...start, ...commented(words, comments, sign)]);
    return ends ? [paragraph, closed(end)] : [paragraph];
  };
}
