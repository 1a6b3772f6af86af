import { editorOf } from "@/lib/compare/__fixtures__/edits";
import { fileOf, PUBLISHED } from "./text";

/** Edits of the published text. */
export const { edited, toldBothWays } = editorOf(fileOf(PUBLISHED));
