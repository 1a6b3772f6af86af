import { comparePolicies } from "@/lib/compare/compare-policies";
import type { PolicyDiff } from "@/lib/compare/model";
import { EXAMPLE } from "@/lib/content/__fixtures__/contents";
import { shopVersion } from "@/lib/content/__fixtures__/tested";
import { readHouseWording } from "@/lib/content/checks-file";

/** The newest published version of the invented policy, and the draft that follows it. */
export const PUBLISHED = shopVersion("2026-09-15");
export const DRAFT = shopVersion("2027-03-01");

/** What the draft changes. */
export const draftDiff: PolicyDiff = comparePolicies(PUBLISHED, DRAFT);

/** What its publisher counts among slips. */
export const HOUSE_WORDING = readHouseWording(process.cwd(), EXAMPLE);
