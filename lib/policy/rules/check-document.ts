import type { PolicyDocument } from "../model";
import { RULES } from "./catalogue";
import type { Finding, Rule, RuleContext } from "./rule";

/** Whether a rule is meant for a text of that kind: what the law asks of a privacy policy is asked of nothing else. */
const isFor = ({ id }: Rule, { kind = "policy" }: PolicyDocument) => kind === "policy" || !id.startsWith("law/");

/**
 * Runs every rule that is meant for a text of its kind over a document and reports what they find. Nothing is altered.
 * @param context the site's link addresses, the documents it knows and its house wording
 * @param rules the rules to run; all of the catalogue when omitted
 * @returns the findings in reading order; at one place in the catalogue's order
 */
export function checkDocument(
  document: PolicyDocument,
  context: RuleContext,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  const order = new Map(document.blocks.map((block, index) => [block.id, index]));
  const rank = ({ blockId }: Finding) => order.get(blockId) ?? 0;
  return rules
    .filter((rule) => isFor(rule, document))
    .flatMap((rule) => rule.check(document, context))
    .sort((a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end);
}
