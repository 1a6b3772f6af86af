import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListView } from "@/components/lists/ListView";
import { loadInForce, loadListedVersions, loadLists, loadSuccessors } from "@/lib/content/lists";
import { loadArchive } from "@/lib/content/load-archive";
import { findListPage, listPagesOf } from "@/lib/facts/list-pages";
import { findVersion, isHistory } from "@/lib/policy/archive";
import { routes } from "@/lib/routes";
import { listStrings } from "@/lib/strings/lists";

interface ListRoute {
  readonly params: Promise<{ readonly version: string; readonly list: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadListedVersions().flatMap((version) =>
    listPagesOf(loadLists(version)).map((list) => ({ version: version.document.version, list })),
  );
}

async function found({ params }: ListRoute) {
  const { version, list } = await params;
  const archived = findVersion(loadArchive(), version);
  const page = findListPage(list);
  return archived === null || page === null ? null : { archived, page };
}

export async function generateMetadata(route: ListRoute): Promise<Metadata> {
  const asked = await found(route);
  if (asked === null) return {};
  const { archived, page } = asked;
  const { version } = archived.document;
  return {
    title: `${listStrings.titles[page]} · ${version}`,
    alternates: { canonical: archived.draft ? null : routes.versionList(version, page) },
    ...(archived.draft || !isHistory(archived) ? { robots: { index: false, follow: false } } : {}),
  };
}

/** A list of one version, by its id. */
export default async function ListOfVersion(route: ListRoute) {
  const asked = await found(route);
  const lists = asked && loadLists(asked.archived);
  if (!asked || !lists) notFound();
  const { archived, page } = asked;
  return (
    <ListView
      page={page}
      version={archived}
      lists={lists}
      inForce={loadInForce()}
      pinned
      successors={loadSuccessors(archived)}
    />
  );
}
