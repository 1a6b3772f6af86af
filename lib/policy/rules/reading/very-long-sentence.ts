import { sentencesLongerThan } from "./sentences-longer-than";

/** A sentence of more than 150 characters. */
export const veryLongSentence = sentencesLongerThan("reading/very-long-sentence", { limit: 150, severity: "warning" });
