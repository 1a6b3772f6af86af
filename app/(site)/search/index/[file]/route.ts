import { loadSearchIndex } from "@/lib/content/search-index";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [{ file: loadSearchIndex().file }];
}

/** The index, under a name made of its hash, so that it can be cached for ever. */
export function GET() {
  return new Response(loadSearchIndex().script, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
