import type { ArchivedVersion } from "../policy/archive";
import { routes } from "../routes";

/**
 * The one address of a version's words, for search engines and for whoever shares a page (`rel=canonical`): its pinned page.
 * `/` and `/embed/` show the same words on some days and others on later ones; of the pinned page it is true for good.
 * @returns a path; null for a draft, whose page is nowhere but in a preview
 */
export function pinnedAddress({ document, draft }: ArchivedVersion): string | null {
  return draft ? null : routes.version(document.version);
}
