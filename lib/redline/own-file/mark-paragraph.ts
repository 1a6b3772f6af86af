import type { Segment } from "../../compare/runs";
import type { Mark } from "../lines";
import type { Marks } from "./marks";
import type { Plan } from "./plan";
import { paragraphProperties, runProperties } from "./properties";
import { encodedText, type RawElement, sourceOf } from "./raw-xml";
import { GONE, isAround, printedBy, UNWRAPPED } from "./words";

const RANGES = /^w:(?:move(?:From|To)Range(?:Start|End))$/u;

interface Parts {
  readonly xml: string;
  readonly plan: Plan;
  readonly marks: Marks;
  /** The tags that end a paragraph and begin the next, after each line but the last. */
  readonly breaks: readonly string[];
}

/**
 * Writes the content of a paragraph anew, its runs in parts where a change divides them, while it counts the characters that
 * they print.
 * @returns null where a line would end inside a link or the like
 */
function writtenContent(paragraph: RawElement, { xml, plan, marks, breaks }: Parts): string | null {
  const out: string[] = [];
  /** The last place whose former words were written. */
  let told = -1;
  let lines = 0;
  let at = 0;
  let properties = "";
  const isDue = () => told < at && plan.before.has(at);
  const came = (otherwise: boolean) => plan.came[at] ?? otherwise;

  /** What went before the character that comes next, and the end of the lines that ended there. */
  const reach = (inside: boolean): boolean => {
    if (!isDue()) return true;
    told = at;
    for (const former of plan.before.get(at) ?? []) {
      if (former.kind === "words") out.push(marks.went(former.text, properties));
      else if (inside) return false;
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
    let isNew = came(plan.came.every((one) => one));
    const closeText = () => {
      if (text !== "") content += `<w:t xml:space="preserve">${encodedText(text)}</w:t>`;
      text = "";
    };
    const flush = () => {
      closeText();
      const own = content === "" ? "" : `${open}${properties}${content}</w:r>`;
      out.push(isNew ? marks.came(own) : own);
      content = "";
    };
    const turn = (): boolean => {
      const due = isDue();
      if (!due && came(isNew) === isNew) return true;
      flush();
      if (due && !reach(inside)) return false;
      isNew = came(isNew);
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
      if (child.name === "w:pPr" || GONE.has(child.name) || RANGES.test(child.name)) continue;
      if (child.name === "w:r") {
        if (!writeRun(child, inside)) return false;
      } else if (isAround(child)) {
        const wrapped = !UNWRAPPED.has(child.name);
        if (wrapped) out.push(xml.slice(child.start, child.from));
        if (!write(child, inside || wrapped)) return false;
        if (wrapped) out.push(xml.slice(child.to, child.end));
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
}

/** A paragraph of the file with its changes tracked; null where they cannot stand in it. */
export function markedParagraph(
  xml: string,
  paragraph: RawElement,
  { plan, ends }: ParagraphMarks,
  marks: Marks,
): string | null {
  if (paragraph.from === paragraph.end) return null;
  const properties = (mark: Mark, copy: boolean) =>
    paragraphProperties(xml, paragraph, { mark: mark === "equal" ? "" : marks.end(mark), copy });
  const breaks = ends.slice(1).map((end, at) => `</w:p><w:p>${properties(end, at < ends.length - 2)}`);
  const content = writtenContent(paragraph, { xml, plan, marks, breaks });
  if (content === null) return null;
  return `${opening(xml, paragraph)}${properties(ends[0] ?? "equal", ends.length > 1)}${content}</w:p>`;
}

/** A paragraph that went, formatted as another of its kind. */
export function goneParagraph(
  xml: string,
  model: RawElement | undefined,
  segments: readonly Segment[],
  marks: Marks,
): string {
  const text = segments.map((segment) => segment.text).join("");
  const run = model?.children.find(({ name }) => name === "w:r");
  const properties = paragraphProperties(xml, model, { mark: marks.end("delete"), copy: true });
  return `<w:p>${properties}${marks.went(text, runProperties(xml, run))}</w:p>`;
}
