/**
 * `npm run expressions`: judges the product's expressions that have no verdict yet, leaves out the verdicts of those that
 * are gone, and writes `verdicts.json`. `--anew` judges all of them again: about a minute of one core.
 */
import { judge, type Verdict } from "./judge";
import { keepVerdicts, keptVerdicts, keyOf } from "./kept-verdicts";
import { productExpressions } from "./product-expressions";

const kept = process.argv.includes("--anew") ? new Map<string, Verdict>() : keptVerdicts();
const { literals, built } = await productExpressions();
const verdicts = new Map<string, Verdict>();
let judged = 0;
for (const one of [...literals, ...built]) {
  const key = keyOf(one);
  if (verdicts.has(key)) continue;
  const known = kept.get(key);
  if (!known) judged += 1;
  verdicts.set(key, known ?? (await judge(one.source, one.flags)));
}
keepVerdicts(verdicts);
console.log(`${verdicts.size} expressions, ${judged} of them judged now`);
