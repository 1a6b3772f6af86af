import type { Point, Position } from "unist";
import type { VFileMessage } from "vfile-message";
import { diagnose, type Finding, type RuleId } from "../diagnostics";
import { type FilePoint, pointsOf } from "./lines";
import { HIDDEN_REPORTED } from "./source-text";

/** What every handler needs: the file's text, to take labels and places from, and somewhere to report. */
export interface ParseContext {
  readonly text: string;
  readonly pointAt: (offset: number) => FilePoint;
  readonly report: (ruleId: RuleId, finding: Finding, place?: Point | Position) => void;
  /** Reports a hidden character; of a file full of them only the first few. */
  readonly reportHidden: (finding: Finding, place: () => Point | Position | undefined) => void;
}

/** A context that collects its reports in the order they are made. */
export function createContext(text: string): ParseContext & { readonly messages: readonly VFileMessage[] } {
  const messages: VFileMessage[] = [];
  let hidden = 0;
  return {
    text,
    pointAt: pointsOf(text),
    messages,
    report: (ruleId, finding, place) => {
      messages.push(diagnose(ruleId, finding, place));
    },
    reportHidden: (finding, place) => {
      hidden += 1;
      if (hidden <= HIDDEN_REPORTED) messages.push(diagnose("hidden-character", finding, place()));
    },
  };
}
