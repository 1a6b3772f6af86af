import type { DocumentKind, PolicyMeta } from "../../policy/model";
import type { DraftFacts } from "../draft";
import type { Notices } from "../notices";
import type { PrintedFacts } from "./take-facts";

/** What a title says that its text is; a text on personal information is a policy, whatever it is called. */
function kindOf(title: string): DocumentKind | undefined {
  const [unbracketed = ""] = title.split(/[（(【[]/u, 1);
  const name = unbracketed.replace(/[\s\d.Vv]{1,20}版?$/u, "");
  if (/(?:目录|清单|列表|一览表)$/u.test(name)) return "list";
  if (/隐私|个人信息|cookie/iu.test(name)) return undefined;
  if (/(?:协议|合同|章程|公约|约定|契约|条款|授权书|承诺书)$/u.test(name)) return "agreement";
  return /(?:规则|办法|须知|守则|规范|规定|制度|细则|准则|标准|流程|手册|指南)$/u.test(name) ? "rules" : undefined;
}

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
  const kind = facts.kind ?? base?.kind ?? kindOf(title);
  if (kind !== undefined && facts.kind === undefined && base?.kind === undefined) notices.say("facts/kind", [kind]);
  return {
    version: effectiveOn === "" ? "" : `${effectiveOn}${provenance === "sample" ? "-sample" : ""}`,
    title,
    updatedOn,
    effectiveOn,
    provenance,
    emphasis: facts.emphasis ?? "official",
    ...(kind === undefined ? {} : { kind }),
    changes: [],
  };
}
