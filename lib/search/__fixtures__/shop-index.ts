import { indexOf, SHOP } from "@/lib/content/__fixtures__/tested";

/** The versions of the invented policy, its draft included, and the index of them that the tests search. */
export const documents = SHOP.documents;
export const shopIndex = indexOf(SHOP);
export const PUBLISHED = "2026-09-15";
