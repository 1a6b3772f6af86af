import type { PolicyMeta } from "../../policy/model";
import type { DraftFacts } from "../draft";
import type { Notices } from "../notices";
import type { PrintedFacts } from "./take-facts";

/**
 * The front matter: a fact that was given goes before a printed one, and a title that neither has is the base version's. A
 * date is nobody's to guess: what is not known is left empty, and the notice says where to write it.
 */
export function draftMeta(facts: DraftFacts, printed: PrintedFacts, notices: Notices): PolicyMeta {
  const { base } = facts;
  const title = facts.title ?? printed.title ?? base?.title ?? "";
  if (title === "") notices.say("facts/no-title", []);
  else if (facts.title === undefined && printed.title === null) notices.say("facts/title", [title]);
  const effectiveOn = facts.effectiveOn ?? printed.effectiveOn ?? "";
  const updatedOn = facts.updatedOn ?? printed.updatedOn ?? "";
  if (updatedOn === "") notices.say("facts/updated", []);
  if (effectiveOn === "") notices.say("facts/effective", []);
  else if (updatedOn > effectiveOn) notices.say("facts/order", [updatedOn, effectiveOn]);
  if (effectiveOn !== "" && effectiveOn === base?.effectiveOn) notices.say("facts/same-day", [effectiveOn]);
  const provenance = facts.provenance ?? base?.provenance ?? "source";
  return {
    version: effectiveOn === "" ? "" : `${effectiveOn}${provenance === "sample" ? "-sample" : ""}`,
    title,
    updatedOn,
    effectiveOn,
    provenance,
    emphasis: facts.emphasis ?? "official",
    changes: [],
  };
}
