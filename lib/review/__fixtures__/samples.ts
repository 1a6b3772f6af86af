import { comparePolicies } from "@/lib/compare/compare-policies";
import type { PolicyDiff } from "@/lib/compare/model";
import { readHouseWording } from "@/lib/content/checks-file";
import { readPolicyFiles } from "@/lib/content/policy-files";
import type { PolicyDocument } from "@/lib/policy/model";

const { files } = readPolicyFiles({ root: process.cwd(), drafts: true, samples: true });

/** A version of `content/`, drafts included. */
export function version(id: string): PolicyDocument {
  const file = files.find(({ document }) => document.version === id);
  if (!file) throw new Error(`no version ${id}`);
  return file.document;
}

/** What the publisher of these versions counts among slips. */
export const HOUSE_WORDING = readHouseWording(process.cwd());

const OLD = version("2021-11-01-sample");
export const PUBLISHED = version("2022-11-15");
export const DRAFT = version("2027-01-15-sample");

/** The rows A1–A11 of the samples. */
export const aRows: PolicyDiff = comparePolicies(OLD, PUBLISHED);
/** The rows B1–B17. */
export const bRows: PolicyDiff = comparePolicies(PUBLISHED, DRAFT);
