import type { Command } from "commander";
import { type Publication, planPublication } from "../../lib/publish/publication";
import type { Reason } from "../../lib/publish/publication-reasons";
import { RollbackError, writeTogether } from "../../lib/publish/write-together";
import { printedDuty } from "../../lib/review/duty";
import { cliStrings } from "../../lib/strings/cli";
import { publishStrings as strings } from "../../lib/strings/publish";
import { CommandFailure, rootOf, type Terminal } from "./terminal";
import { versionFile } from "./version-argument";

interface Options {
  readonly dryRun?: boolean;
  readonly acceptWarnings?: boolean;
  readonly sample?: boolean;
  readonly json?: boolean;
}

/** What became of a draft. */
type Outcome = "published" | "ready" | "refused" | "needs-acceptance";

/**
 * Adds `publish DRAFT`, which moves a draft to the published versions, locks it and notes it in the changelog, all or
 * nothing. With `--json` it prints `{outcome, version, refusals, warnings, steps, duty}`.
 */
export function registerPublish(program: Command, { print, complain, today }: Terminal): void {
  program
    .command("publish")
    .description(strings.description)
    .argument("<draft>", strings.draft)
    .option("--dry-run", strings.dryRun)
    .option("--accept-warnings", strings.acceptWarnings)
    .option("--sample", strings.sample)
    .option("--json", cliStrings.json)
    .action((draft: string, { dryRun = false, acceptWarnings = false, sample = false, json = false }: Options) => {
      const root = rootOf(program);
      const file = versionFile(draft, root);
      if (!/\.mdx$/iu.test(file)) throw new CommandFailure(2, strings.notMdx(file));
      const plan = planPublication({ root, file, today, sample });
      const outcome = outcomeOf(plan, dryRun, acceptWarnings);
      if (outcome === "published") writeAll(plan);
      if (json) print(JSON.stringify(toJson(plan, outcome), null, 2));
      else (outcome === "published" || outcome === "ready" ? print : complain)(printed(plan, outcome));
      if (outcome === "refused" || outcome === "needs-acceptance") throw new CommandFailure(1);
    });
}

function outcomeOf({ refusals, warnings }: Publication, dryRun: boolean, acceptWarnings: boolean): Outcome {
  if (refusals.length > 0) return "refused";
  if (warnings.length > 0 && !acceptWarnings) return "needs-acceptance";
  return dryRun ? "ready" : "published";
}

function writeAll({ writes }: Publication): void {
  try {
    writeTogether(writes);
  } catch (error) {
    if (error instanceof RollbackError) throw new CommandFailure(1, strings.rollbackFailed(error.files));
    throw new CommandFailure(1, strings.writeFailed(error instanceof Error ? error.message : String(error)));
  }
}

function printedReason({ rule, severity, message, place }: Reason): string {
  const at = place ? `${place.file}:${place.line}:${place.column} ` : "";
  const stop = /[。？！]$/u.test(message) ? "" : "。";
  return `  ${at}${strings.severity[severity]} ${message}${stop} [${rule}]`;
}

function printed(plan: Publication, outcome: Outcome): string {
  const { file, version, refusals, warnings, steps, report, effectiveOn } = plan;
  const list = (some: readonly Reason[]) => some.map(printedReason);
  switch (outcome) {
    case "refused":
      return [
        strings.refused(file, refusals.length),
        ...list(refusals),
        ...(warnings.length > 0 ? [strings.warnings(warnings.length), ...list(warnings)] : []),
        strings.untouched,
      ].join("\n");
    case "needs-acceptance":
      return [strings.needsAcceptance(file, warnings.length), ...list(warnings), strings.untouched].join("\n");
    case "ready":
    case "published": {
      const said = outcome === "ready" ? strings.wouldPublish : strings.published;
      return [
        said(version ?? ""),
        ...steps.map((step) => `  ${step}`),
        report ? strings.compared(report.from.version, report.total, printedDuty(report.duty)) : strings.first,
        ...(warnings.length > 0 ? [strings.accepted(warnings.length), ...list(warnings)] : []),
        ...(outcome === "published" ? strings.next(effectiveOn ?? "") : [strings.untouched]),
      ].join("\n");
    }
    default: {
      const never: never = outcome;
      return never;
    }
  }
}

function toJson({ file, version, base, refusals, warnings, steps, report }: Publication, outcome: Outcome) {
  const duty = report ? { ...report.duty, name: printedDuty(report.duty) } : null;
  return { outcome, file, version, base, changes: report?.total ?? null, duty, refusals, warnings, steps };
}
