import type { Metadata } from "next";
import { loadInApp } from "@/lib/content/in-app";
import type { ArchivedVersion } from "@/lib/policy/archive";
import { pinnedAddress } from "@/lib/reading/pinned-address";

/**
 * The head of a page of the in-app edition.
 * @param version the version that it shows
 * @param canonical where the same words stand on the public site, for search engines and for sharing: a path; null where
 * there is no such page
 */
export function embedMetadata(version: ArchivedVersion, canonical = pinnedAddress(version)): Metadata {
  const { baseUrl } = loadInApp().site.site;
  return {
    title: version.document.title,
    ...(canonical === null ? {} : { alternates: { canonical: baseUrl + canonical } }),
  };
}
