import type { PolicyDiff } from "../compare/model";
import { CONTENT_FOLDER, inContent } from "../content/content-folder";
import { asMessage, KINDS_NAME, linkedIds, NO_KINDS, sourceOf } from "../content/facts";
import { fingerprint } from "../content/fingerprint";
import { readSiteFile } from "../content/site-file";
import { checkFacts } from "../facts/check-facts";
import { diffFacts } from "../facts/diff/diff-facts";
import { contradictions, evidenceOf } from "../facts/diff/evidence";
import { type KindsFile, kindsOf } from "../facts/kinds";
import type { Facts } from "../facts/model";
import { readFacts, readKinds } from "../facts/read-facts";
import { inFileOrder } from "../facts/report";
import type { PolicyDocument } from "../policy/model";
import type { ChangeReport } from "../review/report";
import { compareStrings } from "../strings/compare";
import { publishStrings as say } from "../strings/publish";
import { type Reason, reasonOfFault } from "./reason";

interface Judged {
  readonly root: string;
  readonly document: PolicyDocument;
  readonly before: PolicyDocument | null;
  readonly diff: PolicyDiff | null;
  readonly report: ChangeReport | null;
}

/** What a version's file of facts holds, and what is wrong with it as a build would say. */
interface Read {
  readonly facts: Facts | null;
  readonly faults: readonly Reason[];
}

/**
 * What the facts of a draft say against publishing it: whatever a build would refuse, what nobody has confirmed, and classes
 * that the facts contradict. A draft without facts whose predecessor has some is a warning: its lists would be gone.
 */
export function factsReasons(judged: Judged): readonly Reason[] {
  const { root, document, before } = judged;
  const kinds = kindsTable(root);
  const own = readOwn(root, document, kinds);
  const former = before === null ? null : readOwn(root, before, kinds);
  if (own === null) return former === null ? [] : [missing(document)];
  const denied = former === null ? [] : deniedClasses(judged, own.facts, former.facts, kinds);
  return [...own.faults, ...denied];
}

const missing = ({ version }: PolicyDocument): Reason => ({
  rule: "facts-missing",
  severity: "warning",
  message: say.factsMissing(inContent("facts", `${version}.yaml`)),
  place: null,
});

function kindsTable(root: string): KindsFile {
  const source = sourceOf(root, CONTENT_FOLDER, "facts", KINDS_NAME);
  return (source && readKinds(source.text).data) ?? NO_KINDS;
}

function readOwn(root: string, document: PolicyDocument, kinds: KindsFile): Read | null {
  const source = sourceOf(root, CONTENT_FOLDER, "facts", `${document.version}.yaml`);
  if (source === null) return null;
  const { data, messages, at } = readFacts(source.text);
  const unread = messages.map((message) => reasonOfFault({ file: source.shown, message }));
  if (data === null) return { facts: null, faults: unread };
  const linked = linkedIds(readSiteFile(root).site);
  const reports = checkFacts(data, at, { document, fingerprint: fingerprint(document), kinds, linked });
  const grave = reports.filter(({ severity, rule }) => severity === "error" || rule === "facts/unconfirmed");
  return {
    facts: data,
    faults: inFileOrder(grave).map((report) => reasonOfFault({ file: source.shown, message: asMessage(report) })),
  };
}

/** Changes that were classed as if only words had changed, where the facts changed too. */
function deniedClasses(
  { document, before, diff, report }: Judged,
  facts: Facts | null,
  former: Facts | null,
  kinds: KindsFile,
): readonly Reason[] {
  if (before === null || diff === null || report === null || facts === null || former === null) return [];
  const sideOf = (one: PolicyDocument, own: Facts) => ({ document: one, facts: own, kinds: kindsOf(kinds, own.kinds) });
  const { entries } = diffFacts(sideOf(before, former), sideOf(document, facts), diff);
  const rows = new Map(report.rows.map((row) => [row.change, row]));
  return evidenceOf(entries, diff, { before, after: document }).flatMap(({ change, entries: own }) => {
    const row = rows.get(change.id);
    if (row === undefined) return [];
    return contradictions(row.class, own).map((entry): Reason => {
      const place = say.change(row.number, row.citation, compareStrings.kinds[row.kind]);
      const message = say.classAgainstFacts(row.class, entry.kind, entry.before, entry.after);
      return {
        rule: "class-against-facts",
        severity: "error",
        message: say.changeMessage(place, message),
        place: null,
      };
    });
  });
}
