import { sentencesLongerThan } from "./sentences-longer-than";

/** A sentence of more than 100 characters; from 151 on it is `very-long-sentence`’s. */
export const longSentence = sentencesLongerThan("reading/long-sentence", {
  limit: 100,
  until: 150,
  severity: "advice",
});
