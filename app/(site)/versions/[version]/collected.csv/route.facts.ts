import { collectionCsv } from "@/lib/facts/to-csv";
import { listedVersions, ofLists } from "../one-version";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = listedVersions;

export const GET = ofLists(({ facts, document, kinds }) => new Response(collectionCsv(facts, document, kinds)));
