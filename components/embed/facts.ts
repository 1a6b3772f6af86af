import type { InAppEdition } from "@/lib/embed/edition";
import type { ArchivedVersion } from "@/lib/policy/archive";
import { routes } from "@/lib/routes";
import { embedStrings } from "@/lib/strings/embed";

/** What a page tells its script, as `data-` attributes of its outermost element. */
export type PageFacts = Readonly<Record<`data-${string}`, string>>;

/**
 * The facts of a page of the in-app edition.
 * @param version the version that a message of the page speaks of
 * @param isInForce whether this is the page that shows the version in force, whichever that is
 */
export function pageFacts(edition: InAppEdition, version: ArchivedVersion, isInForce: boolean): PageFacts {
  const { site, inForce, history, hosts } = edition;
  const published = history.filter(({ document }) => document.effectiveOn <= inForce.document.effectiveOn);
  return {
    "data-policy": site.policy.name,
    "data-version": version.document.version,
    "data-fingerprint": version.fingerprint,
    "data-notice": routes.version(version.document.version),
    "data-versions": published.map(({ document }) => document.version).join(" "),
    "data-hosts": hosts.join(" "),
    "data-in-force": isInForce ? "1" : "",
    "data-superseded-on": version.supersededOn ?? "",
    "data-summary": routes.policyJson(),
    "data-since-page": routes.embedSince("*"),
    "data-unknown": embedStrings.unknown,
    "data-since": embedStrings.since("*"),
    "data-not-older": embedStrings.notOlder("*"),
    "data-stale": embedStrings.stale("*"),
  };
}
