import path from "node:path";
import type { Command } from "commander";
import { type Publication, planPublication } from "../lib/publish/publication";
import type { Reason } from "../lib/publish/reason";
import { printedDuty } from "../lib/review/duty";
import { cliStrings } from "../lib/strings/cli";
import { publishStrings as strings } from "../lib/strings/publish";
import { CommandFailure, rootOf, type Terminal } from "./terminal";
import { versionFile } from "./version-argument";
import { writing } from "./writing";

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
export function registerPublish(program: Command, terminal: Terminal): void {
  const { print, complain, today } = terminal;
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
      if (!/\.mdx$/iu.test(draft) && /\.[a-z]{2,4}$/iu.test(draft)) {
        throw new CommandFailure(2, strings.notMdx(versionFile(draft, root)));
      }
      const judged = () => {
        const plan = planPublication({ root, file: versionFile(draft, root), today, sample });
        return { plan, outcome: outcomeOf(plan, dryRun, acceptWarnings) };
      };
      const done = dryRun
        ? judged()
        : writing(
            terminal,
            root,
            "publish",
            ({ found: { recovered }, write }) => {
              // What was asked for is what was interrupted, and it has just been finished.
              const version = recovered?.ending === "finished" ? recovered.version : null;
              if (version !== null && version === path.basename(draft, ".mdx")) return { version };
              const one = judged();
              if (one.outcome === "published") write(one.plan.writes, one.plan.version);
              return one;
            },
            { failed: strings.writeFailed },
          );
      if ("version" in done) {
        print(json ? JSON.stringify({ outcome: "published", version: done.version }) : strings.completed(done.version));
        return;
      }
      const { plan, outcome } = done;
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
