import { loadArchive } from "@/lib/content/load-archive";
import { findVersion } from "@/lib/policy/archive";
import { documentJson } from "@/lib/policy/machine";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadArchive().map(({ document }) => ({ version: document.version }));
}

export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly version: string }> }) {
  const found = findVersion(loadArchive(), (await params).version);
  return found ? Response.json(documentJson(found)) : new Response(null, { status: 404 });
}
