import type { OpenedDraft } from "@/lib/desk/draft";
import { shownFileName } from "@/lib/desk/file-names";
import type { DeskAction } from "@/lib/desk/state";
import type { PolicyDocument } from "@/lib/policy/model";
import type { RuleContext } from "@/lib/policy/rules/rule";
import { deskStrings } from "@/lib/strings/desk";
import type { DeskEngine } from "./engine";

/** A file by its name, and by that under which the desk shows it where that is another. */
export interface NamedDraft {
  readonly name: string;
  readonly shown?: string;
}

interface ReadingNeeds {
  /** What is there when it is asked; no engine where it cannot be had. */
  readonly now: () => { readonly engine: DeskEngine | null; readonly base: PolicyDocument | null };
  readonly context: RuleContext;
  readonly dispatch: (action: DeskAction) => void;
}

/**
 * Opens the bytes of a file once they are there, and tells the desk why not when they cannot be opened.
 * @returns null when it was refused or cancelled
 */
export async function readDraft(
  { name, shown = shownFileName(name) }: NamedDraft,
  bytes: () => Promise<Uint8Array>,
  signal: AbortSignal,
  { now, context, dispatch }: ReadingNeeds,
): Promise<OpenedDraft | null> {
  if (signal.aborted) return null;
  const refused = (reason: string) => {
    if (!signal.aborted) dispatch({ kind: "refused", name: shown, reason });
    return null;
  };
  dispatch({ kind: "opening", name: shown });
  const content = await bytes().catch(() => null);
  if (content === null) return refused(deskStrings.open.unreadable);
  const { engine, base } = now();
  if (!engine) return refused(deskStrings.unprepared);
  const answer = await engine.run(
    { kind: "open", file: { name, bytes: content }, facts: { base }, context },
    { signal, onProgress: (step) => dispatch({ kind: "step", step }) },
  );
  if (answer.kind === "cancelled" || signal.aborted) return null;
  if (answer.kind !== "opened") return refused(deskStrings.open[answer.kind === "died" ? "died" : "failed"]);
  return answer.result.kind === "opened" ? answer.result.draft : refused(answer.result.reason);
}
