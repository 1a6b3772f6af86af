import { loadFacts } from "@/lib/content/load-facts";
import type { FactsWithKinds } from "@/lib/facts/diff/run-comparison";
import { kindsUsed } from "@/lib/facts/kinds-used";
import { listedVersions, ofLists } from "../one-version";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = listedVersions;

/** What a comparison made in a browser needs of a version's facts. */
export const GET = ofLists(({ facts }) => {
  const source: FactsWithKinds = { facts, kinds: kindsUsed(loadFacts().kinds, [facts]) };
  return Response.json(source);
});
