import { listedBlocks, listedScript } from "@/lib/facts/listed-blocks";
import { listedVersions, ofLists } from "../one-version";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = listedVersions;

/** What the lists and an editor say of each clause and section, for the notes that show it. */
export const GET = ofLists((lists) => {
  const headers = { "content-type": "text/javascript; charset=utf-8" };
  return new Response(listedScript(listedBlocks(lists)), { headers });
});
