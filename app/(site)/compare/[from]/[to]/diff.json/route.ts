import { toJson } from "@/lib/compare/to-json";
import { loadComparison, loadPairPages, type VersionPair } from "@/lib/content/comparisons";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadPairPages().map(({ from, to }) => ({ from, to }));
}

export async function GET(_: Request, { params }: { readonly params: Promise<VersionPair> }) {
  const comparison = loadComparison(await params);
  return comparison ? Response.json(toJson(comparison.diff)) : new Response(null, { status: 404 });
}
