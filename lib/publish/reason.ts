import type { VFileMessage } from "vfile-message";

/** Why a draft is not published (`error`), or what a person must accept first (`warning`). */
export interface Reason {
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** One Chinese sentence without its full stop. */
  readonly message: string;
  /** Where it stands; null when the whole version is meant. Line and column count from 1. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
}

/** What a file's own fault says against publishing. */
export function reasonOfFault({ file, message }: { readonly file: string; readonly message: VFileMessage }): Reason {
  return {
    rule: message.ruleId ?? "",
    severity: "error",
    message: message.reason.replace(/。$/u, ""),
    place: { file, line: message.line ?? 1, column: message.column ?? 1 },
  };
}
