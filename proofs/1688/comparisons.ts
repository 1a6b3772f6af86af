import { comparePolicies } from "@/lib/compare/compare-policies";
import { DRAFT_SAMPLE, OLD_SAMPLE, once, PUBLISHED, version } from "./text";

/** The rows A1–A11 of the samples. */
export const aRows = once(() => comparePolicies(version(OLD_SAMPLE), version(PUBLISHED)));

/** The rows B1–B17. */
export const bRows = once(() => comparePolicies(version(PUBLISHED), version(DRAFT_SAMPLE)));
