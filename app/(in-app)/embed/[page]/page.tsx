import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbeddedList } from "@/components/embed/EmbeddedList";
import { EmbeddedVersion } from "@/components/embed/EmbeddedVersion";
import { noticeOf } from "@/components/embed/notice";
import { loadInApp } from "@/lib/content/in-app";
import { loadListsInApp } from "@/lib/content/lists";
import { findListPage, type ListPage, listPagesOf } from "@/lib/facts/list-pages";
import { findVersion } from "@/lib/policy/archive";
import { routes } from "@/lib/routes";
import { listStrings } from "@/lib/strings/lists";
import { embedMetadata } from "../metadata";

interface EmbeddedRoute {
  /** A version by its id, or a list of the one in force by its name: no version is called as a list is. */
  readonly params: Promise<{ readonly page: string }>;
}

export const dynamicParams = false;

/** Nobody can agree to a sample, so that an app has none. */
export function generateStaticParams() {
  const versions = loadInApp().history.map(({ document }) => document.version);
  return [...versions, ...listPagesOf(loadListsInApp())].map((page) => ({ page }));
}

export async function generateMetadata({ params }: EmbeddedRoute): Promise<Metadata> {
  const { page } = await params;
  const list = findListPage(page);
  if (list !== null) return listMetadata(list);
  const found = findVersion(loadInApp().history, page);
  return found ? embedMetadata(found) : {};
}

function listMetadata(list: ListPage): Metadata {
  const { inForce } = loadInApp();
  const canonical = inForce.draft ? null : routes.versionList(inForce.document.version, list);
  return { ...embedMetadata(inForce, canonical), title: listStrings.titles[list] };
}

/** One version by its id, or a list of the one in force, for an app. */
export default async function Embedded({ params }: EmbeddedRoute) {
  const { page } = await params;
  const edition = loadInApp();
  const list = findListPage(page);
  const lists = list === null ? null : loadListsInApp();
  if (list !== null && lists !== null) return <EmbeddedList edition={edition} page={list} lists={lists} />;
  const found = findVersion(edition.history, page);
  if (!found) notFound();
  const notice = noticeOf(found, edition.inForce);
  return (
    <EmbeddedVersion edition={edition} version={found} isInForce={false} notice={notice} lists={loadListsInApp()} />
  );
}
