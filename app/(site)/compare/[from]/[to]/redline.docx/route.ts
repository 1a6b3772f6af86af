import { loadComparison, loadPairPages, type VersionPair } from "@/lib/content/comparisons";
import { loadSite } from "@/lib/content/site";
import { redlineDocx } from "@/lib/redline/redline-docx";

export const dynamic = "force-static";
export const dynamicParams = false;

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function generateStaticParams() {
  return loadPairPages().map(({ from, to }) => ({ from, to }));
}

/** The comparison as tracked changes, dated by the version and not by the clock: two builds give the same bytes. */
export async function GET(_: Request, { params }: { readonly params: Promise<VersionPair> }) {
  const comparison = loadComparison(await params);
  if (!comparison) return new Response(null, { status: 404 });
  const { from, to, diff } = comparison;
  const authorship = { author: loadSite().publisher.name, date: `${to.document.updatedOn}T00:00:00Z` };
  const bytes = await redlineDocx(diff, from.document, to.document, authorship, { cover: true });
  return new Response(new Uint8Array(bytes), { headers: { "content-type": WORD } });
}
