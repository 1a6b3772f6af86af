"use client";

import { strings } from "@/lib/strings";

export function PrintButton() {
  return (
    <button type="button" className="needs-script" onClick={() => window.print()}>
      {strings.reader.print}
    </button>
  );
}
