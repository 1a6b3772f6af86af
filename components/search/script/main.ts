/** The search, asked for at the first sign that a reader wants it; the same file is its worker. */
import { bringStyle } from "@/components/reader/script/brought-style";
import "@/components/workers/polyfills";
import { answerIn } from "./box";
import { answerInWorker } from "./engine";
import { markHits } from "./hit-marks";

/** What the reading script calls once this file has come. */
export interface PolicySearch {
  readonly answerIn: typeof answerIn;
  readonly markHits: typeof markHits;
}

if (typeof document === "undefined") answerInWorker();
else {
  bringStyle();
  Object.defineProperty(window, "policySearch", { value: { answerIn, markHits } satisfies PolicySearch });
}
