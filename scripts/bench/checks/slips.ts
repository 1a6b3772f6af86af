import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readHouseWording } from "../../../lib/content/checks-file";
import { readSiteFile } from "../../../lib/content/site-file";
import { parsePolicy } from "../../../lib/policy/parse/parse-policy";
import { type Report, reportsOn } from "../../../lib/policy/rules/reports";
import type { RuleContext } from "../../../lib/policy/rules/rule";
import { ruleContext } from "../../../lib/policy/rules/rule-context";
import { wordTables } from "../../../lib/policy/rules/words/load-tables";

const edit = z.object({ find: z.string(), replace: z.string() });

/** A slip to be put into a sound version: by one edit, or by several that make it together. */
const planted = z.array(
  z.object({
    id: z.string(),
    kind: z.string(),
    base: z.string(),
    find: z.string().optional(),
    replace: z.string().optional(),
    edits: z.array(edit).optional(),
    /** The words that are wrong then: where a finding must stand. */
    expect: z.string(),
  }),
);

export type PlantedSlip = z.infer<typeof planted>[number];

/** @throws {Error} when the file is no list of slips */
export const readSlips = (file: string): readonly PlantedSlip[] =>
  planted.parse(JSON.parse(readFileSync(file, "utf8")));

/** What the checks say of a slip: the finding that tells of it, or null. */
export interface Judged {
  readonly slip: PlantedSlip;
  readonly finding: Report | null;
}

interface Base {
  readonly text: string;
  readonly said: ReadonlySet<string>;
  readonly context: RuleContext;
}

const keyOf = ({ rule, line, found, message }: Report) => [rule, line, found, message].join("\n");

function readBase(root: string, file: string): Base {
  const content = path.dirname(path.dirname(file));
  const { site } = readSiteFile(root, content);
  if (site === null) throw new Error(`${content}/policy.yaml cannot be read`);
  const context = { ...ruleContext(site, readHouseWording(root, content)), words: wordTables() };
  const text = readFileSync(path.join(root, file), "utf8");
  const said = new Set(reportsOn(parsePolicy(text, { path: file }), context).map(keyOf));
  return { text, said, context };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The slip's text, and where the words stand that are wrong now. */
function plant(text: string, { id, find, replace, edits, expect }: PlantedSlip): [string, readonly Stretch[]] {
  const all = edits ?? [{ find: find ?? "", replace: replace ?? "" }];
  let planted = text;
  let at = 0;
  for (const { find, replace } of all) {
    at = planted.indexOf(find);
    if (at < 0) throw new Error(`${id}: the base does not hold “${find}”`);
    planted = planted.slice(0, at) + replace + planted.slice(at + find.length);
  }
  const places: Stretch[] = [];
  const from = edits ? 0 : Math.max(0, at - expect.length);
  for (let start = planted.indexOf(expect, from); start >= 0; start = planted.indexOf(expect, start + 1)) {
    places.push({ start, end: start + expect.length });
    if (!edits) break;
  }
  return [planted, places];
}

/** Where a report stands in a text; what is said of a block as a whole is said of the words at its beginning. */
function stretchOf(text: string, { line, column, found }: Report): Stretch {
  const lineStart = text.split("\n", line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const marks = /^[#>|*_<u\s-]*/.exec(text.slice(lineStart))?.[0].length ?? 0;
  const start = lineStart + Math.max(column - 1, column === 1 ? marks : 0);
  return { start, end: start + Math.max(found.length, 1) };
}

/** Advice on length, on the law and on addresses says nothing of a slip, wherever it stands. */
const SAYS_NOTHING = /^(?:reading|law)\/|^references\/unlinked-document$/;

const meets = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

/** Puts each slip alone into its base and asks the checks; told is what the base does not have, at the place of the slip. */
export function judgeSlips(root: string, slips: readonly PlantedSlip[]): readonly Judged[] {
  const bases = new Map<string, Base>();
  return slips.map((slip) => {
    const base = bases.get(slip.base) ?? readBase(root, slip.base);
    bases.set(slip.base, base);
    const [text, places] = plant(base.text, slip);
    const reports = reportsOn(parsePolicy(text, { path: slip.base }), base.context);
    const told = reports.filter((report) => !base.said.has(keyOf(report)) && !SAYS_NOTHING.test(report.rule));
    const finding = told.find((report) => {
      const own = stretchOf(text, report);
      return places.some((place) => meets(own, place));
    });
    return { slip, finding: finding ?? null };
  });
}
