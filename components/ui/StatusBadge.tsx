import { type ArchivedVersion, isHistory } from "@/lib/policy/archive";
import { strings } from "@/lib/strings";

/**
 * A version's status, decided by the reader's clock in China time: a static page must not claim what a later day makes
 * false. The loader script fills it from the dates; without script it stays empty and the printed dates speak.
 * A sample has no status: it never bound anybody.
 */
export function StatusBadge({ version }: { readonly version: ArchivedVersion }) {
  if (!isHistory(version)) return null;
  return (
    <span
      className="status"
      data-status=""
      data-effective-on={version.document.effectiveOn}
      data-superseded-on={version.supersededOn ?? undefined}
      data-label-upcoming={strings.reader.upcoming}
      data-label-in-force={strings.reader.inForce}
      data-label-superseded={strings.reader.superseded}
      suppressHydrationWarning
    >
      {
        // A text, though empty: React then leaves what the loader wrote alone, instead of finding a child too many.
        ""
      }
    </span>
  );
}
