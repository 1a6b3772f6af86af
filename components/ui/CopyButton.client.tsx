"use client";

import { useState } from "react";
import { strings } from "@/lib/strings";
import { copyText } from "./clipboard";

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
}

/** A button that copies, and says in the same place whether it did. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"idle" | "copied" | "failed">("idle");
  const copy = async () => setOutcome((await copyText(text())) ? "copied" : "failed");
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status" className="outcome">
        {outcome === "copied" ? strings.panel.copied : outcome === "failed" ? strings.panel.copyFailed : ""}
      </span>
    </>
  );
}
