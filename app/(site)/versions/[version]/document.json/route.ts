import { documentJson } from "@/lib/policy/machine";
import { everyVersion, ofVersion } from "../one-version";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = everyVersion;

export const GET = ofVersion((version) => Response.json(documentJson(version)));
