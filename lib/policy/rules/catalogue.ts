import { access } from "./law/access";
import { complaintChannel } from "./law/complaint-channel";
import { correction } from "./law/correction";
import { crossBorder } from "./law/cross-border";
import { deceased } from "./law/deceased";
import { deletion } from "./law/deletion";
import { explanation } from "./law/explanation";
import { handler } from "./law/handler";
import { merger } from "./law/merger";
import { minors } from "./law/minors";
import { noticePeriod } from "./law/notice-period";
import { plainSensitive } from "./law/plain-sensitive";
import { policyUpdates } from "./law/policy-updates";
import { purposes } from "./law/purposes";
import { recipients } from "./law/recipients";
import { recommendationSwitch } from "./law/recommendation-switch";
import { requestHandling } from "./law/request-handling";
import { retention } from "./law/retention";
import { rightToDecide } from "./law/right-to-decide";
import { sensitiveNecessity } from "./law/sensitive-necessity";
import { doubleNegative } from "./reading/double-negative";
import { longSentence } from "./reading/long-sentence";
import { undefinedAbbreviation } from "./reading/undefined-abbreviation";
import { veryLongSentence } from "./reading/very-long-sentence";
import { beyondCount } from "./references/beyond-count";
import { pendingLink } from "./references/pending-link";
import { statuteArticles } from "./references/statute-articles";
import { titleDiffers } from "./references/title-differs";
import { unknownClause } from "./references/unknown-clause";
import { unlinkedDocument } from "./references/unlinked-document";
import type { Rule } from "./rule";
import { brokenSentence } from "./slips/broken-sentence";
import { countDiffers } from "./slips/count-differs";
import { dateDiffers } from "./slips/date-differs";
import { halfConnectives } from "./slips/half-connectives";
import { halfSentence } from "./slips/half-sentence";
import { halfWidthPunctuation } from "./slips/half-width-punctuation";
import { houseWording } from "./slips/house-wording";
import { impossibleDate } from "./slips/impossible-date";
import { inlineNumbering } from "./slips/inline-numbering";
import { lookAlikeCharacters } from "./slips/look-alikes";
import { misprints } from "./slips/misprints";
import { missingCharacters } from "./slips/missing-character";
import { misspelled } from "./slips/misspelled";
import { mixedLabelStyles } from "./slips/mixed-label-styles";
import { mixedNumerals } from "./slips/mixed-numerals";
import { numbering } from "./slips/numbering";
import { particles } from "./slips/particles";
import { placeholders } from "./slips/placeholders";
import { punctuationRun } from "./slips/punctuation-run";
import { repeatedCharacters } from "./slips/repeated-characters";
import { repeatedWords } from "./slips/repeated-words";
import { spellingVariants } from "./slips/spelling-variants";
import { stopInsideBrackets } from "./slips/stop-inside-brackets";
import { stopInsideItem } from "./slips/stop-inside-item";
import { straySpaces } from "./slips/stray-spaces";
import { unbalancedPairs } from "./slips/unbalanced-pairs";
import { addressForms } from "./terms/address-forms";
import { ageWording } from "./terms/age-wording";
import { circularDefinition } from "./terms/circular-definition";
import { definedTwice } from "./terms/defined-twice";
import { definedUnused } from "./terms/defined-unused";
import { mustAndMay } from "./terms/must-and-may";
import { nearNames } from "./terms/near-names";
import { oldTerms } from "./terms/old-terms";
import { otherWording } from "./terms/other-wording";
import { recalledPeriods } from "./terms/recalled-periods";
import { twoPeriods } from "./terms/two-periods";
import { usedBeforeDefined } from "./terms/used-before-defined";
import { usedUndefined } from "./terms/used-undefined";

/** Every rule, in the order in which findings at one place are told: slips first, advice on reading last. */
export const RULES: readonly Rule[] = [
  brokenSentence,
  countDiffers,
  dateDiffers,
  halfConnectives,
  halfSentence,
  halfWidthPunctuation,
  houseWording,
  impossibleDate,
  inlineNumbering,
  lookAlikeCharacters,
  misprints,
  missingCharacters,
  misspelled,
  mixedLabelStyles,
  mixedNumerals,
  numbering,
  particles,
  placeholders,
  punctuationRun,
  repeatedCharacters,
  repeatedWords,
  spellingVariants,
  stopInsideBrackets,
  stopInsideItem,
  straySpaces,
  unbalancedPairs,
  beyondCount,
  pendingLink,
  statuteArticles,
  titleDiffers,
  unknownClause,
  unlinkedDocument,
  addressForms,
  ageWording,
  circularDefinition,
  definedTwice,
  definedUnused,
  mustAndMay,
  nearNames,
  oldTerms,
  otherWording,
  recalledPeriods,
  twoPeriods,
  usedBeforeDefined,
  usedUndefined,
  access,
  complaintChannel,
  correction,
  crossBorder,
  deceased,
  deletion,
  explanation,
  handler,
  merger,
  minors,
  noticePeriod,
  plainSensitive,
  policyUpdates,
  purposes,
  recipients,
  recommendationSwitch,
  requestHandling,
  retention,
  rightToDecide,
  sensitiveNecessity,
  doubleNegative,
  longSentence,
  undefinedAbbreviation,
  veryLongSentence,
];
