import { loadSite } from "@/lib/content/site";
import { plainMarkdown } from "@/lib/policy/write/plain-markdown";
import { markdownLines } from "@/lib/reading/markdown-lines";
import { routes } from "@/lib/routes";
import { everyVersion, ofVersion } from "../one-version";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = everyVersion;

export const GET = ofVersion((found) => {
  const { site, publisher } = loadSite();
  const { version } = found.document;
  return new Response(
    plainMarkdown(found, {
      lines: markdownLines(found, publisher, site.baseUrl),
      addressOf: (clause) => `${site.baseUrl}${routes.clause(version, clause)}`,
    }),
    { headers: { "Content-Type": "text/markdown; charset=utf-8" } },
  );
});
