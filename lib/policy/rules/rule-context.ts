import type { HouseWording } from "../house-wording";
import type { RuleContext } from "./rule";

/** The part of `content/policy.yaml` the rules need. */
interface SiteFacts {
  readonly pendingLinks: Readonly<Record<string, { readonly url: string }>>;
  readonly documents: readonly { readonly title: string; readonly url: string }[];
}

/** What the rules need to know, taken from the site's facts and its house wording. */
export function ruleContext(
  { pendingLinks, documents }: SiteFacts,
  houseWording: readonly HouseWording[],
): RuleContext {
  return {
    houseWording,
    pendingLinks: Object.entries(pendingLinks).map(([id, { url }]) => ({ id, url })),
    documents: documents.map(({ title, url }) => ({ title, url })),
  };
}
