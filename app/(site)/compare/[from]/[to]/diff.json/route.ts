import { toJson } from "@/lib/compare/readings/to-json";
import { loadComparison, loadPairPages, type VersionPair } from "@/lib/content/comparisons";
import { loadWeightOfFacts } from "@/lib/content/facts-between";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadPairPages().map(({ from, to }) => ({ from, to }));
}

export async function GET(_: Request, { params }: { readonly params: Promise<VersionPair> }) {
  const comparison = loadComparison(await params);
  return comparison
    ? Response.json(toJson(comparison.diff, loadWeightOfFacts(comparison)))
    : new Response(null, { status: 404 });
}
