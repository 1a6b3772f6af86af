import { writeFileSync } from "node:fs";
import { word } from "../bench/table";
import { countPairs, readDictionary } from "./count-pairs";
import { packTables } from "./pack";

/**
 * `npm run word-tables -- --corpus DIR,DIR --dictionary FILE --shapes FILE --strokes FILE`: makes the tables of
 * `slips/misspelled`. The decision record names the sources; none of their texts is kept.
 */
const TABLES = "lib/policy/rules/words/tables.json";

function need(name: string): string {
  const value = word(name);
  if (value === null) throw new Error(`--${name} is missing`);
  return value;
}

const counts = countPairs(need("corpus").split(","));
const tables = packTables(counts, readDictionary(need("dictionary")), {
  set: need("shapes"),
  strokes: need("strokes"),
});
const text = `${JSON.stringify(tables, null, 2)}\n`;
writeFileSync(TABLES, text);
console.log(`${tables.characters.length} characters, ${Buffer.byteLength(text)} bytes`);
