import { loadArchive } from "@/lib/content/load-archive";
import { loadSite } from "@/lib/content/site";
import { findVersion } from "@/lib/policy/archive";
import { plainMarkdown } from "@/lib/policy/write/plain-markdown";
import { markdownLines } from "@/lib/reading/markdown-lines";
import { routes } from "@/lib/routes";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadArchive().map(({ document }) => ({ version: document.version }));
}

export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly version: string }> }) {
  const found = findVersion(loadArchive(), (await params).version);
  if (!found) return new Response(null, { status: 404 });
  const { site, publisher } = loadSite();
  const { version } = found.document;
  return new Response(
    plainMarkdown(found, {
      lines: markdownLines(found, publisher, site.baseUrl),
      addressOf: (clause) => `${site.baseUrl}${routes.clause(version, clause)}`,
    }),
    { headers: { "Content-Type": "text/markdown; charset=utf-8" } },
  );
}
