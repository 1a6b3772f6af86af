import type { DraftFacts, DraftFile, ImportStep } from "../import/draft";
import { importDraft } from "../import/import-draft";
import type { PolicyDocument } from "../policy/model";
import { type ParseResult, parsePolicy } from "../policy/parse/parse-policy";
import { placedReportsOn } from "../policy/rules/reports";
import type { RuleContext } from "../policy/rules/rule";
import { wordTables } from "../policy/rules/words/load-tables";
import type { OpenedDraft } from "./draft";
import { shownFileName } from "./file-names";

/** What is being done with a file, in order. */
export type OpenStep = ImportStep | "checking";

export type OpenResult =
  | { readonly kind: "opened"; readonly draft: OpenedDraft }
  /** `reason` is Chinese: what is wrong and how to mend it. */
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Opens any file a lawyer has: imports it, parses what the import wrote, and checks it.
 * @param facts what the file itself cannot say; an `.mdx` file says all by itself
 * @param onStep told of each step as it begins
 */
export async function openDraft(
  file: DraftFile,
  facts: DraftFacts,
  context: RuleContext,
  onStep?: (step: OpenStep) => void,
): Promise<OpenResult> {
  const imported = await importDraft(file, facts, onStep);
  if (imported.kind === "refused") return { kind: "refused", reason: imported.reason };
  onStep?.("checking");
  // Not the file's own name: a draft may be called anything until it is taken away under its version's name.
  const parsed = parsePolicy(imported.mdx, { path: "draft" });
  const draft: OpenedDraft = {
    name: shownFileName(file.name),
    format: imported.format,
    text: parsed.text,
    document: parsed.document,
    preview: parsed.document ?? readableDocument(parsed, facts),
    reports: placedReportsOn(parsed, { ...context, words: wordTables() }),
    notices: imported.notices,
    source: imported.format === "docx" ? file.bytes : null,
  };
  return { kind: "opened", draft };
}

/** As much of a faulty file as can be shown, with what is known of its front matter; what is not stays empty. */
function readableDocument({ readable, known }: ParseResult, { base, title }: DraftFacts): PolicyDocument | null {
  if (readable.length === 0) return null;
  const shown = known.title === "" ? (title ?? base?.title ?? "") : known.title;
  return { ...known, title: shown, changes: [], blocks: readable };
}
