import type { MetadataRoute } from "next";
import { loadLists } from "@/lib/content/lists";
import { loadArchive } from "@/lib/content/load-archive";
import { loadSite } from "@/lib/content/site";
import { listPagesOf } from "@/lib/facts/list-pages";
import { glossaryIsOffered } from "@/lib/glossary/is-offered";
import { historyOf } from "@/lib/policy/archive";
import { routes } from "@/lib/routes";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const { baseUrl } = loadSite().site;
  const published = historyOf(loadArchive()).filter((version) => !version.draft);
  // Not `/`: its words are listed once, at the pinned page of the version in force.
  const pages = [routes.versions(), ...(glossaryIsOffered(process.env) ? [routes.glossary()] : [])];
  return [
    ...pages.map((page) => ({ url: `${baseUrl}${page}` })),
    ...published.flatMap((version) => {
      const { version: id, updatedOn } = version.document;
      const lists = listPagesOf(loadLists(version)).map((page) => routes.versionList(id, page));
      return [routes.version(id), ...lists].map((page) => ({ url: `${baseUrl}${page}`, lastModified: updatedOn }));
    }),
  ];
}
