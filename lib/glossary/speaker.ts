/** The words with which the author of a text speaks of itself. */
const FIRST_PERSON = /^(?:我们|我方|我司|我行|本公司|本司|本行|本平台|本机构|本网站|本站)$/u;

/**
 * Whom a term names: the companies that answer for the policy, for the word with which it speaks of itself. A definition
 * that leads from 我们 to another word leaves a reader asking who that is.
 * @returns null for any other term, or where nobody has said which companies these are
 */
export function speakerNames(term: string, operators: readonly string[]): string | null {
  return FIRST_PERSON.test(term) && operators.length > 0 ? operators.join("、") : null;
}
