import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { comparePolicies } from "../compare/compare-policies";
import { readHouseWording } from "../content/checks-file";
import { inContent } from "../content/content-folder";
import { LOCK_FILE, lockedVersion, lockText, readLock } from "../content/lock";
import { readPolicyFiles } from "../content/policy-files";
import type { PolicyDocument, VersionId } from "../policy/model";
import { parsePolicy } from "../policy/parse/parse-policy";
import { printedDuty } from "../review/duty";
import { decisionsOf } from "../review/front-matter";
import { buildReport, type ChangeReport, reportBasis } from "../review/report";
import { publishStrings as say } from "../strings/publish";
import { CHANGELOG_FILE, withVersionLine } from "./changelog";
import type { FileWrite } from "./journal";
import { reasons } from "./publication-reasons";
import type { Reason } from "./reason";

/** What publishing a draft means: what forbids it, what a person must accept, and what would be written. */
export interface Publication {
  /** The draft as a path from the project's root, or as given when it stands elsewhere. */
  readonly file: string;
  readonly version: VersionId | null;
  /** The version people agreed to before; null for the first one. */
  readonly base: VersionId | null;
  readonly effectiveOn: string | null;
  readonly refusals: readonly Reason[];
  readonly warnings: readonly Reason[];
  /** Null when there is nothing to compare with, or the draft cannot be read. */
  readonly report: ChangeReport | null;
  /** What is done, in order, for a person to read; empty when the draft is refused. */
  readonly steps: readonly string[];
  readonly writes: readonly FileWrite[];
}

export interface PublicationOptions {
  /** The project's root. */
  readonly root: string;
  /** The draft, absolute or from the working folder. */
  readonly file: string;
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether a version that this project wrote as a sample may be published. */
  readonly sample: boolean;
}

/**
 * Judges a draft and works out what publishing it would write. Nothing is written.
 * @throws {ContentError} when the lock, `policy.yaml` or `checks.yaml` cannot be read
 */
export function planPublication({ root, file, today, sample }: PublicationOptions): Publication {
  const shown = shownName(root, file);
  const source = readFileSync(file, "utf8");
  // Without a name to compare with, so that a wrong name is one reason and does not hide the others.
  const { document } = parsePolicy(source, { path: "" });
  const published = readPolicyFiles({ root, drafts: false, samples: true });
  const before =
    document === null
      ? null
      : versionBefore(
          document,
          published.files.map((one) => one.document),
        );
  const diff = document === null || before === null ? null : comparePolicies(before, document);
  const houseWording = readHouseWording(root);
  const report =
    document === null || diff === null
      ? null
      : buildReport(diff, decisionsOf(document, diff), { today, basis: reportBasis(diff, houseWording) });
  const judged = { root, file: shown, source, document, published, before, diff, report, houseWording, today, sample };
  const found = reasons(judged);
  const refusals = found.filter(({ severity }) => severity === "error");
  return {
    file: shown,
    version: document?.version ?? null,
    base: before?.version ?? null,
    effectiveOn: document?.effectiveOn ?? null,
    refusals,
    warnings: found.filter(({ severity }) => severity === "warning"),
    report,
    ...(document === null || refusals.length > 0
      ? { steps: [], writes: [] }
      : writing(root, file, shown, source, document, report)),
  };
}

/**
 * A file as it is told to people: from the project's root where it stands below it. A link counts as what stands where it
 * does, and the folder of drafts may itself be a link.
 */
function shownName(root: string, file: string): string {
  const folder = realpathSync(path.dirname(file));
  const drafts = path.resolve(root, inContent("drafts"));
  const base = path.basename(file);
  if (existsSync(drafts) && realpathSync(drafts) === folder) return inContent("drafts", base);
  const name = path.relative(realpathSync(root), path.join(folder, base));
  return name.startsWith("..") ? file : name.split(path.sep).join("/");
}

/** The version that binds people until this one does. A sample counts only as the base of a sample. */
function versionBefore(document: PolicyDocument, published: readonly PolicyDocument[]): PolicyDocument | null {
  const earlier = published
    .filter(({ provenance }) => provenance !== "sample" || document.provenance === "sample")
    .filter(({ version }) => version !== document.version)
    .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
  return earlier.at(-1) ?? null;
}

function writing(
  root: string,
  file: string,
  shown: string,
  source: string,
  document: PolicyDocument,
  report: ChangeReport | null,
): Pick<Publication, "steps" | "writes"> {
  const { version, updatedOn, effectiveOn, provenance } = document;
  const target = inContent("versions", `${version}.mdx`);
  const entry = lockedVersion(document);
  const changelog = path.resolve(root, CHANGELOG_FILE);
  const line = say.changelogLine({
    version,
    sample: provenance === "sample",
    updatedOn,
    effectiveOn,
    base: report?.from.version ?? null,
    changes: report?.total ?? 0,
    duty: report ? printedDuty(report.duty) : "",
    fingerprint: entry.form1,
  });
  const ours = shown.startsWith(inContent("drafts/"));
  return {
    steps: [
      ours ? say.steps.moved(shown, target) : say.steps.copied(shown, target),
      say.steps.locked(LOCK_FILE, entry.form1),
      say.steps.noted(CHANGELOG_FILE),
    ],
    // The version comes last but one: were the machine to stop before it, the lock would tell that it is missing.
    writes: [
      { file: changelog, text: withVersionLine(existsSync(changelog) ? readFileSync(changelog, "utf8") : "", line) },
      { file: path.resolve(root, LOCK_FILE), text: lockText({ ...readLock(root), [version]: entry }) },
      { file: path.resolve(root, target), text: source },
      ...(ours ? [{ file, text: null }] : []),
    ],
  };
}
