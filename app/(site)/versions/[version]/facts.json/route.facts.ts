import { factsJson } from "@/lib/facts/to-json";
import { listedVersions, ofLists } from "../one-version";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = listedVersions;

export const GET = ofLists(({ facts, kinds }) => Response.json(factsJson(facts, kinds)));
