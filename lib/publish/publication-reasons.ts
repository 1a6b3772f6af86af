import type { PolicyDiff } from "../compare/model";
import { ContentError, type FileMessage } from "../content/content-error";
import { entryOf, LOCK_FILE, readLock } from "../content/lock";
import { unknownPendingLinks } from "../content/pending-links";
import type { PolicyFiles } from "../content/policy-files";
import { readSiteFile } from "../content/site-file";
import { unfinishedWriting } from "../content/unfinished";
import { lockDifference, verifyLock } from "../content/verify-lock";
import type { HouseWording } from "../policy/house-wording";
import type { PolicyDocument } from "../policy/model";
import { locator } from "../policy/parse/locate";
import { parsePolicy } from "../policy/parse/parse-policy";
import { readSourceText } from "../policy/parse/source-text";
import { RULES } from "../policy/rules/catalogue";
import { checkDocument } from "../policy/rules/check-document";
import { ruleContext } from "../policy/rules/rule-context";
import { checkDates } from "../review/dates";
import { anchorsOf, strayNotes } from "../review/front-matter";
import type { ChangeReport } from "../review/report";
import { compareStrings } from "../strings/compare";
import { publishStrings as say } from "../strings/publish";
import { reviewStrings } from "../strings/review";
import { factsReasons } from "./facts-reasons";
import { type Reason, reasonOfFault } from "./reason";

interface Judged {
  readonly root: string;
  readonly file: string;
  readonly source: string;
  readonly document: PolicyDocument | null;
  readonly published: PolicyFiles;
  readonly before: PolicyDocument | null;
  readonly diff: PolicyDiff | null;
  readonly report: ChangeReport | null;
  readonly houseWording: readonly HouseWording[];
  readonly today: string;
  readonly sample: boolean;
}

const whole = (rule: string, severity: Reason["severity"], message: string): Reason => {
  return { rule, severity, message, place: null };
};

/** Everything that speaks against publishing, the file's own faults first. */
export function reasons(judged: Judged): readonly Reason[] {
  const { file, source, document, sample } = judged;
  const parsed = parsePolicy(source, { path: file });
  const faults = parsed.messages.filter(({ fatal }) => fatal).map((message) => reasonOfFault({ file, message }));
  const archive = archiveFaults(judged);
  if (document === null) return [...faults, whole("unreadable", "error", say.unreadable), ...archive];
  return [
    ...faults,
    ...(!file.endsWith(".mdx") ? [whole("version-file-name", "error", say.wrongName(document.version))] : []),
    ...(document.provenance === "sample" && !sample ? [whole("sample", "error", say.sampleNeedsFlag)] : []),
    ...checkFaults(judged, document),
    ...versionFaults(judged, document),
    ...changeFaults(judged, document),
    ...factsReasons({ ...judged, document }),
    ...archive,
  ];
}

/** Findings of the rules that must be mended before publishing, and links that no address is registered for. */
function checkFaults({ root, file, source, houseWording }: Judged, document: PolicyDocument): readonly Reason[] {
  const { site, problems } = readSiteFile(root);
  if (site === null) throw new ContentError(problems);
  const { places, text } = parsePolicy(source, { path: "" });
  const locate = locator({ places, text });
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  const grave = RULES.filter(({ severity }) => severity === "error");
  const findings = checkDocument(document, ruleContext(site, houseWording), grave).map(
    ({ rule, blockId, start, end, message, mend }): Reason => {
      const block = blocks.get(blockId);
      const place = block ? locate(block, start, end > 0) : { line: 1, column: 1 };
      return { rule, severity: "error", message: `${message}。${mend}`, place: { file, ...place } };
    },
  );
  const unlinked = unknownPendingLinks([{ file, draft: true, document, places, text }], site).map(reasonOfFault);
  return [...findings, ...unlinked];
}

/** Its id and dates against the versions there are. */
function versionFaults({ source, published, before, today }: Judged, document: PolicyDocument): readonly Reason[] {
  const same = published.files.filter(({ document: { version } }) => version === document.version);
  const [other] = same;
  if (other) {
    const alike = readSourceText(source).text === other.text;
    const message = alike ? say.sameAsPublished(document.version) : say.alreadyPublished(document.version);
    return [whole("published", "error", message)];
  }
  // Versions of one day exclude each other, samples too, though a sample binds nobody otherwise.
  const rival = published.files.find((one) => one.document.effectiveOn === document.effectiveOn)?.document ?? null;
  return checkDates(document, rival ?? before, today)
    .filter(({ rule }) => rule !== "effective-before-updated")
    .map(({ rule, severity, message }) => whole(rule, severity, message));
}

/** Changes that nobody classed, and notes that are about none. */
function changeFaults({ file, diff, report }: Judged, document: PolicyDocument): readonly Reason[] {
  if (diff === null || report === null) return [];
  const rows = new Map(report.rows.map((row) => [row.change, row]));
  const anchors = anchorsOf(diff);
  const problems = report.problems.map(({ rule, severity, change, message }) => {
    const row = rows.get(change);
    const place = row ? say.change(row.number, row.citation, compareStrings.kinds[row.kind]) : change;
    const how = rule === "undecided" ? say.howToClass(anchors.get(change) ?? "", row?.suggestion ?? null) : "";
    return whole(rule, severity, say.changeMessage(place, message) + how);
  });
  const comments = document.changes.filter(({ comment }) => comment !== undefined).length;
  const among = comments > 0 ? [whole("comments", "error", say.commentsLeft(comments))] : [];
  const stray = strayNotes(document, diff).map(({ clause }): Reason => {
    return { ...whole("stray-note", "warning", reviewStrings.strayNote(clause)), place: { file, line: 1, column: 1 } };
  });
  return [...problems, ...among, ...stray];
}

/**
 * Faults of what is published already: a site that does not build cannot show the new version. That the draft's own version
 * is locked and not there is none when it is the one that was locked: the first release could be interrupted in between.
 */
function archiveFaults({ root, published, document }: Judged): readonly Reason[] {
  const fatal = published.problems.filter(({ message }) => message.fatal);
  const lock = readLock(root);
  const unlocked: readonly FileMessage[] = fatal.length > 0 ? [] : verifyLock(lock, published.files, true);
  const own = document === null ? undefined : entryOf(lock, document.version);
  const missing = document !== null && !published.files.some((one) => one.document.version === document.version);
  const begun = document !== null && own !== undefined && missing ? document : null;
  const others = unlocked.filter(
    ({ message }) => begun === null || message.ruleId !== "locked-version-missing" || message.actual !== begun.version,
  );
  const differs = begun !== null && own !== undefined && lockDifference(own, begun) !== null;
  return [
    ...[...unfinishedWriting(root), ...fatal, ...others].map(reasonOfFault),
    ...(differs ? [whole("locked-otherwise", "error", say.lockedOtherwise(begun.version, LOCK_FILE))] : []),
  ];
}
