import { splitLabel } from "../policy/labels/read";

/** A line of a text file that holds words. */
export interface TextLine {
  /** As it stands in the file. */
  readonly raw: string;
  /** Whether it follows the line before without an empty one. */
  readonly adjacent: boolean;
}

/** A character of Chinese, or one of its marks. */
export const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’—…]/u;

/** Columns in a font of even width: a Chinese character takes two. */
const columnsOf = ({ raw }: TextLine): number =>
  [...raw.trimEnd()].reduce((sum, own) => sum + (WIDE.test(own) ? 2 : 1), 0);

/** A mark that may begin no line hangs out behind the last column or takes a character along; Latin words stay whole. */
const SLACK = 10;
/** Nobody wraps a text narrower than 18 Chinese characters, or wider than 62. */
const WIDTHS = { least: 36, most: 124 } as const;
/** So many full lines that run on are no chance, if they are at least this part of all. */
const CUT = { lines: 3, part: 0.2 } as const;
/** The part of the paragraphs that must show where they begin before all are thought to. */
const SHOWN_PART = 0.5;

const isIndented = ({ raw }: TextLine) => /^(?:[\t\u3000]|[ \u00a0]{2})/u.test(raw);
const endsSentence = ({ raw }: TextLine) => /[。！？；：!?;:]\s*$/u.test(raw);

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, own) => (own[1] > best[1] ? own : best), [0, 0])[0];
}

/** `地址：`, `联系电话:`: an entry of a list, which begins a line of its own. */
const ENTRY = /^[^，。；、：:\s]{1,12}[：:]/u;

/**
 * Where lines of Markdown go on in the next, though they were not wrapped at a width: a line of prose follows at once on one
 * that has not ended its sentence. Markdown reads such a break as nothing; a list of entries without marks stays lines.
 */
export function runningOn(lines: readonly TextLine[]): (at: number) => boolean {
  return (at) => {
    const [line, next] = [lines[at]?.raw.trim() ?? "", lines[at + 1]];
    if (!next?.adjacent || splitLabel(next.raw.trim()).label !== null || ENTRY.test(next.raw.trim())) return false;
    return /[，、]$/u.test(line) || (/[，。；！？]/u.test(line) && !/[。！？；：!?;:.…][”’」』）)]?$/u.test(line));
  };
}

/**
 * Tells whether a text was wrapped by hand, and where its lines go on in the next: at a full line that another follows
 * at once, without an indent or a number, unless a sentence ends there in a text that does not show its paragraphs.
 * @returns null for a text whose lines are its paragraphs
 */
export function wrapping(lines: readonly TextLine[]): ((at: number) => boolean) | null {
  const columns = lines.map(columnsOf);
  const running = lines.flatMap((line, at) =>
    lines[at + 1]?.adjacent && !endsSentence(line) ? [columns[at] ?? 0] : [],
  );
  const width = mostCommon(running);
  if (width < WIDTHS.least || width > WIDTHS.most || columns.some((own) => own > width + SLACK)) return null;
  const isFull = (at: number) => (columns[at] ?? 0) >= width - SLACK;
  const begins = (line: TextLine) => !line.adjacent || isIndented(line);
  const openers = lines.filter((_, at) => at > 0 && !isFull(at - 1));
  const shown = openers.filter(begins).length > openers.length * SHOWN_PART;
  const goesOn = (at: number): boolean => {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line || !next || begins(next) || !isFull(at) || splitLabel(next.raw).label !== null) return false;
    return shown || !endsSentence(line);
  };
  const cut = lines.filter((line, at) => goesOn(at) && !endsSentence(line)).length;
  return cut >= CUT.lines && cut >= lines.length * CUT.part ? goesOn : null;
}
