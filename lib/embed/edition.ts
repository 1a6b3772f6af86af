import type { ArchivedVersion } from "@/lib/policy/archive";
import type { StatedPublisher } from "@/lib/reading/provenance-note";

/** What every page of the in-app edition is made from. */
export interface InAppEdition {
  readonly site: {
    readonly site: { readonly baseUrl: string };
    readonly policy: { readonly name: string };
    readonly publisher: StatedPublisher;
    readonly pendingLinks: Readonly<Record<string, { readonly url: string }>>;
  };
  /** The version in force on the day of the build. */
  readonly inForce: ArchivedVersion;
  /** Every version that a person can have agreed to, the oldest first: none that the project wrote as a sample. */
  readonly history: readonly ArchivedVersion[];
  /** Origins that may frame the pages and command them. */
  readonly hosts: readonly string[];
}
