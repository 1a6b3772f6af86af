import { loadListedVersions, loadLists } from "@/lib/content/lists";
import { loadArchive } from "@/lib/content/load-archive";
import { listedBlocks, listedScript } from "@/lib/facts/listed-blocks";
import { findVersion } from "@/lib/policy/archive";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadListedVersions().map(({ document }) => ({ version: document.version }));
}

/** What the lists and an editor say of each clause and section, for the notes that show it. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly version: string }> }) {
  const found = findVersion(loadArchive(), (await params).version);
  const lists = found && loadLists(found);
  if (!lists) return new Response(null, { status: 404 });
  const headers = { "content-type": "text/javascript; charset=utf-8" };
  return new Response(listedScript(listedBlocks(lists)), { headers });
}
