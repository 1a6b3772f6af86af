import { strings } from "@/lib/strings";

/** Prints the page; the reading script does it. */
export function PrintButton() {
  return (
    <button type="button" className="needs-script" data-print="">
      {strings.reader.print}
    </button>
  );
}
