import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { DIAGNOSTICS, diagnose } from "../policy/diagnostics";
import type { FileMessage } from "./content-error";
import { inContent } from "./content-folder";

/** What a command that writes keeps while it does: the lock and the journal. Ignored by git and gone when it ends. */
export const WRITING_FOLDER = inContent(".publishing");

/** What a command is about to write, and what stood there before, so that the next command can finish or undo it. */
export const JOURNAL_FILE = path.posix.join(WRITING_FOLDER, "journal.json");

const bytes = z.string().nullable();

export const journalSchema = z.strictObject({
  form: z.literal(1),
  /** The command as it was typed, e.g. `publish`. */
  command: z.string(),
  /** The version it publishes; null when it publishes none. */
  version: z.string().nullable(),
  /** `file` from the project's root, or absolute; both contents in base64, null where there is no file. */
  writes: z.array(z.strictObject({ file: z.string(), before: bytes, after: bytes })),
});

export type Journal = Readonly<z.infer<typeof journalSchema>>;

/** The journal of a command that is writing or was interrupted; null when there is none, `broken` when it is not one. */
export function readJournal(text: string | null): Journal | "broken" | null {
  if (text === null) return null;
  try {
    return journalSchema.safeParse(JSON.parse(text)).data ?? "broken";
  } catch {
    return "broken";
  }
}

/** Says that what is read may be half of what a command writes. A site must not be built from it. */
export function unfinishedWriting(root: string): readonly FileMessage[] {
  const file = path.resolve(root, JOURNAL_FILE);
  if (!existsSync(file)) return [];
  const journal = readJournal(readFileSync(file, "utf8"));
  const what =
    journal === null || journal === "broken" ? "" : [journal.command, journal.version ?? ""].join(" ").trim();
  const message = diagnose("writing-unfinished", DIAGNOSTICS["writing-unfinished"](what), { line: 1, column: 1 });
  return [{ file: JOURNAL_FILE, message }];
}
