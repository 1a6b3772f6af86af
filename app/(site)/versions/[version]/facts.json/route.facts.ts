import { loadListedVersions, loadLists } from "@/lib/content/lists";
import { loadArchive } from "@/lib/content/load-archive";
import { factsJson } from "@/lib/facts/to-json";
import { findVersion } from "@/lib/policy/archive";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadListedVersions().map(({ document }) => ({ version: document.version }));
}

export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly version: string }> }) {
  const found = findVersion(loadArchive(), (await params).version);
  const lists = found && loadLists(found);
  return lists ? Response.json(factsJson(lists.facts, lists.kinds)) : new Response(null, { status: 404 });
}
