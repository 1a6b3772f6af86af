import { comparePolicies } from "../compare/compare-policies";
import { printedParagraphs } from "../import/docx/printed-paragraphs";
import { unreachable } from "../policy/text";
import { moveComment } from "../redline/move-comments";
import type { Move } from "../redline/moves";
import { ownFileRedline } from "../redline/own-file/own-file-redline";
import { redlineDocx } from "../redline/redline-docx";
import { reportBasis } from "../review/report";
import { carryToDraft } from "./carry-draft";
import type { DeskAnswer, DeskTask } from "./messages";
import { type OpenStep, openDraft } from "./open-draft";

/** Does one task of the desk. Never rejects: what goes wrong is an answer. */
export async function runTask(task: DeskTask, onStep: (step: OpenStep) => void): Promise<DeskAnswer> {
  try {
    return await answer(task, onStep);
  } catch {
    return { kind: "failed" };
  }
}

async function answer(task: DeskTask, onStep: (step: OpenStep) => void): Promise<DeskAnswer> {
  switch (task.kind) {
    case "open":
      return { kind: "opened", result: await openDraft(task.file, task.facts, task.context, onStep) };
    case "compare": {
      const diff = comparePolicies(task.before, task.after);
      return { kind: "compared", diff, basis: reportBasis(diff, task.houseWording) };
    }
    case "redline": {
      const { diff, before, after, authorship, comments } = task;
      const bytes = await redlineDocx(diff, before, after, authorship, { cover: true, comments });
      return { kind: "redline", bytes: new Uint8Array(bytes) };
    }
    case "own-redline": {
      const { source, diff, before, after, authorship, comments } = task;
      const ofMove = (move: Move) => moveComment(move, before, after);
      const result = ownFileRedline(source, diff, authorship, { comments, ofMove, printed: printedParagraphs });
      return { kind: "own-redline", result };
    }
    case "carry":
      return { kind: "carried", carry: await carryToDraft(task.facts, task.before, task.after, task.diff) };
    default:
      return unreachable(task);
  }
}
