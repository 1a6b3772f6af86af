import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { DraftFacts, ImportResult } from "../lib/import/draft";
import { importDraft } from "../lib/import/import-draft";
import { sizeRefusal } from "../lib/import/refusal";

/** Imports a draft in any format from disk; one that is larger than any draft is refused without being read. */
export async function importFile(file: string, facts: DraftFacts): Promise<ImportResult> {
  const tooLarge = sizeRefusal(statSync(file).size);
  if (tooLarge) return { kind: "refused", rule: tooLarge.rule, reason: tooLarge.message };
  return importDraft({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }, facts);
}
