import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openDraft } from "../../../lib/desk/open-draft";
import type { Report } from "../../../lib/policy/rules/reports";

/** What the checks say of one text: the dates that a text does not print are asked for and no warning; advice is left out, since it asks a lawyer to look and calls nothing wrong. */
export interface CleanText {
  readonly file: string;
  readonly characters: number;
  readonly warnings: readonly Report[];
}

const FACTS = { base: null };

/** Opens every text of a folder as the desk does. A text that the desk refuses is left out. */
export async function checkFolder(folder: string): Promise<readonly CleanText[]> {
  const context = { houseWording: [], pendingLinks: [], documents: [] };
  const found: CleanText[] = [];
  for (const file of readdirSync(folder).sort()) {
    const bytes = readFileSync(path.join(folder, file));
    const result = await openDraft({ name: file, bytes }, FACTS, context);
    if (result.kind === "refused") continue;
    const warnings = result.draft.reports.filter(
      ({ severity, rule }) => severity !== "advice" && rule !== "front-matter-field",
    );
    found.push({ file, characters: [...bytes.toString("utf8")].length, warnings });
  }
  return found;
}
