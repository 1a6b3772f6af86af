import type { VersionPair } from "@/lib/content/comparisons";
import { loadFactsOfPair, loadFactsPairs } from "@/lib/content/facts-between";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadFactsPairs().map(({ from, to }) => ({ from, to }));
}

export async function GET(_: Request, { params }: { readonly params: Promise<VersionPair> }) {
  const diff = loadFactsOfPair(await params);
  return diff ? Response.json(diff) : new Response(null, { status: 404 });
}
