import type { Segment } from "../../compare/words/runs";
import type { Mark, TextLine } from "../lines";
import type { MoveRange } from "../move-ranges";
import type { Pending } from "./comments";
import { type Marks, runOf } from "./marks";
import { type Fate, formerStress, type Plan } from "./plan";
import { paragraphProperties, runProperties } from "./properties";
import { encodedText, type RawElement, sourceOf } from "./raw-xml";
import { stressed } from "./stress";
import { isAround, printedBy } from "./words";

interface Parts {
  readonly xml: string;
  readonly plan: Plan;
  readonly marks: Marks;
  /** The tags that end a paragraph and begin the next, after each line but the last. */
  readonly breaks: readonly string[];
  /** Whether it is the place that the paragraph moved to. */
  readonly isMoved: boolean;
}

/**
 * Writes the content of a paragraph anew, its runs in parts where a change divides them, while it counts the characters that
 * they print.
 * @returns null where a line would end inside a link or the like
 */
function writtenContent(paragraph: RawElement, { xml, plan, marks, breaks, isMoved }: Parts): string | null {
  const out: string[] = [];
  /** The last place whose former words were written. */
  let told = -1;
  let lines = 0;
  let at = 0;
  let properties = "";
  const isDue = () => told < at && plan.before.has(at);
  const fateHere = (otherwise: Fate): Fate => plan.fates[at] ?? otherwise;

  /** What stands in a run whose words had one fate. */
  const marked = (open: string, content: string, fate: Fate): string => {
    const former = formerStress(fate);
    const own = `${open}${former === undefined ? properties : marks.restressed(properties, former)}${content}</w:r>`;
    if (fate === "came") return marks.came(own);
    return isMoved ? marks.moved("moveTo", own) : own;
  };

  /** What went before the character that comes next, and the end of the lines that ended there. */
  const reach = (inside: boolean): boolean => {
    if (!isDue()) return true;
    told = at;
    for (const former of plan.before.get(at) ?? []) {
      if (former.kind === "words") {
        const { text, stress } = former;
        out.push(marks.went(text, stress === undefined ? properties : stressed(properties, stress, true)));
      } else if (inside) return false;
      else {
        out.push(breaks[lines] ?? "");
        lines += 1;
      }
    }
    return true;
  };

  const writeRun = (run: RawElement, inside: boolean): boolean => {
    properties = runProperties(xml, run);
    const open = run.from === run.end ? "<w:r>" : xml.slice(run.start, run.from);
    let content = "";
    let text = "";
    let fate = fateHere(plan.fates.every((one) => one === "came") ? "came" : "kept");
    const closeText = () => {
      if (text !== "") content += `<w:t xml:space="preserve">${encodedText(text)}</w:t>`;
      text = "";
    };
    const flush = () => {
      closeText();
      if (content !== "") out.push(marked(open, content, fate));
      content = "";
    };
    const turn = (): boolean => {
      const due = isDue();
      if (!due && fateHere(fate) === fate) return true;
      flush();
      if (due && !reach(inside)) return false;
      fate = fateHere(fate);
      return true;
    };
    for (const child of run.children) {
      if (child.name === "w:rPr") continue;
      const printed = printedBy(xml, child);
      if (child.name === "w:t") {
        for (const character of printed.split("")) {
          if (!turn()) return false;
          text += character;
          at += 1;
        }
        closeText();
      } else {
        if (printed !== "" && !turn()) return false;
        content += sourceOf(xml, child);
        at += printed.length;
      }
    }
    flush();
    return true;
  };

  const write = (element: RawElement, inside: boolean): boolean => {
    let from = element.from;
    for (const child of element.children) {
      out.push(xml.slice(from, child.start));
      from = child.end;
      if (child.name === "w:pPr") continue;
      if (child.name === "w:r") {
        if (!writeRun(child, inside)) return false;
      } else if (isAround(child)) {
        out.push(xml.slice(child.start, child.from));
        if (!write(child, true)) return false;
        out.push(xml.slice(child.to, child.end));
      } else out.push(sourceOf(xml, child));
    }
    out.push(xml.slice(from, element.to));
    return true;
  };

  // What went behind the last character stands at the end.
  return write(paragraph, false) && reach(false) ? out.join("") : null;
}

/** The tag that opens a paragraph, with its attributes but those that name it alone. */
const opening = (xml: string, paragraph: RawElement) => xml.slice(paragraph.start, paragraph.from);

export interface ParagraphMarks {
  readonly plan: Plan;
  /** What happens to the end of each line: of all but the last, it went or it would be no line of the same paragraph. */
  readonly ends: readonly Mark[];
  /** Whether Word counts its number. */
  readonly isNumbered: boolean;
  /** The stretch of moved paragraphs that it came with, if any. */
  readonly range: MoveRange | null;
  readonly comments: Pending;
}

/** A paragraph of the file with its changes tracked; null where they cannot stand in it. */
export function markedParagraph(
  xml: string,
  paragraph: RawElement,
  { plan, ends, isNumbered, range, comments }: ParagraphMarks,
  marks: Marks,
): string | null {
  if (paragraph.from === paragraph.end) return null;
  const isMoved = range !== null;
  const copy = isNumbered ? "unnumbered" : "same";
  const properties = (mark: Mark, isCopy: boolean) =>
    paragraphProperties(xml, paragraph, {
      mark: mark === "equal" ? "" : marks.end(isMoved ? "moveTo" : mark),
      copy: isCopy ? copy : "none",
    });
  const breaks = ends.slice(1).map((end, at) => `</w:p><w:p>${properties(end, at < ends.length - 2)}`);
  const content = writtenContent(paragraph, { xml, plan, marks, breaks, isMoved });
  if (content === null) return null;
  const around = range === null ? { opened: "", closed: "" } : marks.range("moveTo", range);
  const [first = "equal"] = ends;
  const { before, behind } = comments.take((sign) => {
    if (isMoved) return marks.moved("moveTo", sign);
    return first === "insert" ? marks.came(sign) : sign;
  });
  const own = `${opening(xml, paragraph)}${properties(first, ends.length > 1)}`;
  return `${own}${around.opened}${before}${content}${behind}</w:p>${around.closed}`;
}

interface Gone {
  readonly segments: readonly Segment[];
  /** Whether its words stand as those of the paragraph it is formatted as, whatever stress they had: in a heading. */
  readonly isHeading: boolean;
  /** Whether it has the number of the paragraph it is formatted as: none, or one that Word counts. */
  readonly isSame: boolean;
  /** The stretch of moved paragraphs that it left with, if any. */
  readonly range: MoveRange | null;
  readonly comments: Pending;
}

/** A paragraph that went, formatted as another of its kind. */
export function goneParagraph(
  xml: string,
  model: RawElement | undefined,
  { segments, isHeading, isSame, range, comments }: Gone,
  marks: Marks,
): string {
  const run = runProperties(
    xml,
    model?.children.find(({ name }) => name === "w:r"),
  );
  const mark = marks.end(range === null ? "delete" : "moveFrom");
  const properties = paragraphProperties(xml, model, { mark, copy: isSame ? "same" : "unnumbered" });
  const words = segments.map(({ op, text, before }) => {
    const own = isHeading ? run : stressed(run, before, false);
    if (range === null) return marks.went(text, own);
    return marks.moved("moveFrom", op === "delete" ? marks.went(text, own) : runOf(text, own));
  });
  const around = range === null ? { opened: "", closed: "" } : marks.range("moveFrom", range);
  const { before, behind } = comments.take((sign) =>
    range === null ? marks.wentSign(sign) : marks.moved("moveFrom", sign),
  );
  return `<w:p>${properties}${around.opened}${before}${words.join("")}${behind}</w:p>${around.closed}`;
}

/** What a line that went is to the file: a heading keeps the look of headings. */
export const isHeadingLine = ({ style }: TextLine): boolean => style === "title" || style.startsWith("heading");
