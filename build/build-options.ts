import { framingHosts } from "@/lib/embed/frame-hosts";
import type { SiteOptions } from "@/lib/headers";
import { previewNames } from "@/scripts/server/preview-names";

/** What the environment asks of a build. */
export interface BuildOptions {
  readonly site: SiteOptions;
  /** Names that a server may answer to when the site holds drafts, besides its machine's own. */
  readonly names: readonly string[];
}

/**
 * Reads what the environment asks of a build.
 * @param environment `POLICY_DRAFTS=1` makes a preview with drafts; `POLICY_EMBED_HOSTS` lists who may frame the in-app
 * edition, and nobody may frame a preview; `POLICY_HOSTS` lists the names of a preview
 * @throws Error for entries that are no origins or names, which says what to write instead
 */
export function buildOptions(environment: Readonly<Record<string, string | undefined>>): BuildOptions {
  const embedHosts = framingHosts(environment);
  const known = previewNames(environment);
  if (known.kind === "refused") throw new Error(known.message);
  const drafts = environment.POLICY_DRAFTS === "1";
  return { site: { drafts, embedHosts }, names: known.names };
}
