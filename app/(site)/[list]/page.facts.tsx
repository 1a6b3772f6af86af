import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListView } from "@/components/lists/ListView";
import { UnlistedView } from "@/components/lists/UnlistedView";
import { loadInForce, loadListedVersions, loadLists, loadSuccessors } from "@/lib/content/lists";
import { findListPage, listPagesOf } from "@/lib/facts/list-pages";
import { routes } from "@/lib/routes";
import { listStrings } from "@/lib/strings/lists";

interface ListRoute {
  readonly params: Promise<{ readonly list: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = listPagesOf(loadLists(loadInForce()));
  // A version may come into force whose facts nobody has written yet: one page then says so.
  return (pages.length > 0 ? pages : ["collected"]).map((list) => ({ list }));
}

export async function generateMetadata({ params }: ListRoute): Promise<Metadata> {
  const page = findListPage((await params).list);
  if (page === null) return {};
  const { document, draft } = loadInForce();
  return {
    title: listStrings.titles[page],
    alternates: { canonical: draft ? null : routes.versionList(document.version, page) },
  };
}

/** A list of the version in force. */
export default async function ListOfInForce({ params }: ListRoute) {
  const page = findListPage((await params).list);
  if (page === null) notFound();
  const inForce = loadInForce();
  const lists = loadLists(inForce);
  if (lists === null) return <UnlistedView versions={loadListedVersions()} page={page} />;
  return (
    <ListView
      page={page}
      version={inForce}
      lists={lists}
      inForce={inForce}
      pinned={false}
      successors={loadSuccessors(inForce)}
    />
  );
}
