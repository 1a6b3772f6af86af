import { splitLabel } from "../policy/labels";

/** A line of a text file that holds words. */
export interface TextLine {
  /** As it stands in the file. */
  readonly raw: string;
  /** Whether it follows the line before without an empty one. */
  readonly adjacent: boolean;
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’—…]/u;

/** Columns in a font of even width: a Chinese character takes two. */
const columnsOf = ({ raw }: TextLine): number =>
  [...raw.trimEnd()].reduce((sum, own) => sum + (WIDE.test(own) ? 2 : 1), 0);

/** A mark that may begin no line takes the character before it along; a Latin word is not cut. */
const SLACK = 10;
/** Nobody wraps a text narrower than 18 Chinese characters, or wider than 62. */
const WIDTHS = { least: 36, most: 124 } as const;
/** So many full lines that run on are no chance, if they are at least this part of all. */
const CUT = { lines: 3, part: 0.2 } as const;

const isIndented = ({ raw }: TextLine) => /^[ \t\u3000]/u.test(raw);
const endsSentence = ({ raw }: TextLine) => /[。！？；：!?;:]\s*$/u.test(raw);

/**
 * Tells whether a text was wrapped by hand, and where its lines go on in the next: at a full line that another follows
 * at once, without an indent or a number, unless a sentence ends there in a text that does not show its paragraphs.
 * @returns null for a text whose lines are its paragraphs
 */
export function wrapping(lines: readonly TextLine[]): ((at: number) => boolean) | null {
  const columns = lines.map(columnsOf);
  const width = Math.max(0, ...columns);
  if (width < WIDTHS.least || width > WIDTHS.most) return null;
  const shown = lines.some((line, at) => at > 0 && (!line.adjacent || isIndented(line)));
  const goesOn = (at: number): boolean => {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line || !next?.adjacent || isIndented(next) || (columns[at] ?? 0) < width - SLACK) return false;
    return splitLabel(next.raw).label === null && (shown || !endsSentence(line));
  };
  const cut = lines.filter((line, at) => goesOn(at) && !endsSentence(line)).length;
  return cut >= CUT.lines && cut >= lines.length * CUT.part ? goesOn : null;
}
