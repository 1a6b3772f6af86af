import { unreachable } from "@/lib/policy/text";
import { deskStrings } from "@/lib/strings/desk";
import { ProgressBar } from "../workers/ProgressBar";
import type { DeskWork } from "./useDesk.client";

/** What stands where a comparison will: how far it is and how to cancel it, or why it is not there and a way on. */
export function ComparisonStatus({ desk }: { readonly desk: DeskWork }) {
  const text = deskStrings.changes;
  const { comparing } = desk.state;
  switch (comparing) {
    case "none":
    case "running":
    case "done":
      return (
        <>
          <p role="status">{text.waiting}</p>
          {comparing === "running" && desk.engine?.inBackground ? (
            <ProgressBar label={text.waiting} cancel={text.cancel} onCancel={desk.cancelComparison} />
          ) : null}
        </>
      );
    case "cancelled":
    case "failed":
    case "died":
      return (
        <>
          <p role={comparing === "cancelled" ? "status" : "alert"}>{text.stopped[comparing]}</p>
          <p className="actions">
            <button type="button" onClick={desk.compareAgain}>
              {text.again}
            </button>
          </p>
        </>
      );
    default:
      return unreachable(comparing);
  }
}
