import type { PhrasingContent } from "mdast";
import type { Emphasis } from "../../policy/model";
import { webAddress } from "../links";
import type { Tally } from "../notices";
import { type Run, runsText, tidyRuns } from "../runs";

/** A line of a paragraph. */
export interface Line {
  readonly runs: readonly Run[];
  /** Whether the source only goes on in a new line there, which may mean a line or nothing. */
  readonly soft: boolean;
}

/** Elements whose tags say nothing that the policy holds. What is in angle brackets and none of HTML's is words: <公司邮箱>, <email>. */
const PLAIN: ReadonlySet<string> = new Set(
  "span font div p center small big mark abbr code kbd q cite wbr input label section article details summary tt var samp time bdo bdi ruby rt rp table tr td th tbody thead ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr nobr".split(
    " ",
  ),
);

/** What reading words needs to know of the file around them. */
export interface InlineContext {
  readonly tally: Tally;
  /** The addresses that links name by a word of their own, in small letters. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The words of a note, by its name in small letters. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Of a line that a notice names, so many characters are kept. */
const PLACE = 200;
const TAG = /^<(\/?)([a-z][a-z0-9]*)\b([^>]*)>$/iu;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/iu;
const BOLD: ReadonlySet<string> = new Set(["b", "strong"]);
/** Elements whose looks are all that they say. */
const SLANTED: ReadonlySet<string> = new Set(["i", "em", "s", "del", "strike", "sup", "sub"]);

interface Stress {
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly link: string | null;
}

/** What tags of HTML among the words have opened and not closed. */
interface Opened {
  bold: number;
  underlined: number;
  link: string | null;
}

/** The words of phrasing nodes, without their marks. */
export const phrasingText = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ("value" in node ? node.value : "children" in node ? phrasingText(node.children) : "")).join("");

/** Reads the words of a paragraph, heading or cell, one list of runs for each of its lines. */
export function linesOf(nodes: readonly PhrasingContent[], context: InlineContext): readonly Line[] {
  const { tally } = context;
  const lines: { runs: Run[]; soft: boolean }[] = [{ runs: [], soft: false }];
  const opened: Opened = { bold: 0, underlined: 0, link: null };
  // How the line begins, for notices that say where something stands; more of it would be read again at each of its marks.
  let place = "";
  const begin = (soft: boolean) => {
    lines.push({ runs: [], soft });
    place = "";
  };
  const say = (text: string, { bold, underlined, link }: Stress) => {
    const isBold = bold || opened.bold > 0;
    const isUnderlined = underlined || opened.underlined > 0;
    const emphasis: Emphasis | null = isBold ? (isUnderlined ? "bold-underline" : "bold") : null;
    const address = link ?? opened.link;
    if (isUnderlined && !isBold && address === null) tally.add("docx/underline", text);
    const run = address === null ? { text, emphasis } : { text, emphasis, link: address };
    for (const [at, part] of text.split("\n").entries()) {
      if (at > 0) begin(true);
      lines.at(-1)?.runs.push({ ...run, text: part });
      if (place.length < PLACE) place += part.slice(0, PLACE);
    }
  };
  const tag = (written: string) => {
    const [, close = "", name = "", attributes = ""] = TAG.exec(written.trim()) ?? [];
    const step = close === "" ? 1 : -1;
    const lower = name.toLowerCase();
    if (lower === "br") begin(false);
    else if (BOLD.has(lower)) opened.bold = Math.max(0, opened.bold + step);
    else if (lower === "u" || lower === "ins") opened.underlined = Math.max(0, opened.underlined + step);
    else if (lower === "a") {
      const [, double, single] = HREF.exec(attributes) ?? [];
      opened.link = step > 0 ? webAddress(double ?? single ?? "") : null;
    } else if (SLANTED.has(lower)) {
      if (step > 0) tally.add("docx/styles", place);
    } else if (step > 0 && lower === "img") tally.add("docx/images", place);
    else if (written.startsWith("<!--")) tally.add("markup/comments", written, written.replace(/^<!--|-->$/gu, ""));
    else if (lower !== "img" && !PLAIN.has(lower)) say(written, { bold: false, underlined: false, link: null });
  };
  const read = (children: readonly PhrasingContent[], stress: Stress): void => {
    for (const node of children) {
      switch (node.type) {
        case "text":
          say(node.value, stress);
          break;
        case "strong":
          read(node.children, { ...stress, bold: true });
          break;
        case "emphasis":
        case "delete":
          tally.add("docx/styles", place || phrasingText(node.children));
          read(node.children, stress);
          break;
        case "inlineCode":
          tally.add("markup/code", node.value);
          say(node.value, stress);
          break;
        case "break":
          begin(false);
          break;
        case "link":
          read(node.children, { ...stress, link: webAddress(node.url) });
          break;
        case "linkReference":
          read(node.children, { ...stress, link: webAddress(context.addresses.get(node.identifier) ?? "") });
          break;
        case "image":
        case "imageReference":
          tally.add("docx/images", place);
          break;
        case "footnoteReference":
          tally.add("docx/notes", place, context.notes.get(node.identifier) ?? "");
          break;
        case "html":
          tag(node.value);
          break;
        default:
          // Whatever else there is may hold words too.
          if ("children" in node) read(node.children, stress);
          else if ("value" in node) say(node.value, stress);
      }
    }
  };
  read(nodes, { bold: false, underlined: false, link: null });
  return lines.map(({ runs, soft }) => ({ runs: tidyRuns(runs), soft }));
}

/** Lines as one, with a space where two Latin words would meet. */
export function gluedRuns(lines: readonly (readonly Run[])[]): readonly Run[] {
  const runs: Run[] = [];
  let last = "";
  for (const line of lines) {
    const words = runsText(line);
    if (/[\w,.;:)]$/u.test(last) && /^[\w(]/u.test(words)) runs.push({ text: " ", emphasis: null });
    runs.push(...line);
    last = words === "" ? last : words.slice(-1);
  }
  return tidyRuns(runs);
}
