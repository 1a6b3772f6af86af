import { checkFolder } from "./checks/clean";
import { type Judged, judgeSlips, readSlips } from "./checks/slips";
import { flag, word } from "./table";

/**
 * `npm run bench:checks -- --set FILE --clean DIR [--list]`: how many planted slips the checks find, by kind, and how often
 * they warn on sound texts. FILE is a JSON list of `{id, kind, base, find, replace, expect}` or of `{…, edits}`; DIR holds
 * texts the desk can open. Prints totals alone, so that a set can be measured without being seen; `--list` also prints each
 * slip that was missed and each warning on a sound text.
 */
const set = word("set");
const clean = word("clean");
if (set !== null) reportSlips(judgeSlips(process.cwd(), readSlips(set)));
if (clean !== null) await reportClean(clean);

function reportSlips(judged: readonly Judged[]): void {
  const kinds = [...new Set(judged.map(({ slip }) => slip.kind))].sort();
  const row = (part: readonly Judged[]) => {
    const found = part.filter(({ finding }) => finding !== null).length;
    return { slips: part.length, found, share: `${Math.round((found / part.length) * 100)} %` };
  };
  const rows = kinds.map((kind) => [kind, row(judged.filter(({ slip }) => slip.kind === kind))] as const);
  console.table(Object.fromEntries([...rows, ["all", row(judged)]]));
  if (!flag("list")) return;
  for (const { slip, finding } of judged) {
    console.log(`${slip.id} ${slip.kind} “${slip.expect}” ${finding ? `${finding.rule} ${finding.mend}` : "MISSED"}`);
  }
}

async function reportClean(folder: string): Promise<void> {
  const texts = await checkFolder(folder);
  const characters = texts.reduce((sum, text) => sum + text.characters, 0);
  const warnings = texts.flatMap((text) => text.warnings.map((warning) => ({ file: text.file, ...warning })));
  const rules = [...new Set(warnings.map(({ rule }) => rule))].sort();
  console.log(`${texts.length} sound texts, ${characters} characters, ${warnings.length} warnings`);
  for (const rule of rules) console.log(`  ${rule}: ${warnings.filter((warning) => warning.rule === rule).length}`);
  if (!flag("list")) return;
  for (const { file, line, column, rule, found, message } of warnings) {
    console.log(`${file}:${line}:${column} ${rule} “${found}” ${message}`);
  }
}
