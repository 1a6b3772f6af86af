import type { Command } from "commander";
import { fingerprint } from "../../lib/content/fingerprint";
import { type Carry, carryFacts, idsIn } from "../../lib/facts/carry";
import { titleOf } from "../../lib/facts/entries";
import { factsYaml } from "../../lib/facts/to-yaml";
import { blocksById } from "../../lib/policy/blocks-by-id";
import type { PolicyDocument } from "../../lib/policy/model";
import { blockText } from "../../lib/policy/text";
import { factsCommandStrings as strings } from "../../lib/strings/facts-command";
import { rootOf, type Terminal } from "../terminal";
import { readVersion } from "../version-source";
import { refuseExisting, writeResult } from "../written-file";
import { requiredFacts } from "./facts-source";

interface Options {
  readonly facts?: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/**
 * Adds `facts carry <from> <to>`, which tells what of a version's facts holds in another text. With `--json` it prints
 * `{kept: [id], review: [id], broken: [{id, missing: [words]}], unaccounted: [clause]}`; with `-o` it writes the carried facts.
 */
export function registerFactsCarry(program: Command, facts: Command, terminal: Terminal): void {
  facts
    .command("carry")
    .description(strings.carry)
    .argument("<from>", strings.version)
    .argument("<to>", strings.version)
    .option("--facts <file>", strings.factsOption)
    .option("-o, --output <file>", strings.output)
    .option("--force", strings.force)
    .option("--json", strings.json)
    .action(async (from: string, to: string, { facts: named, json = false, output, force = false }: Options) => {
      refuseExisting(output, force);
      const root = rootOf(program);
      const before = await readVersion(from, root, terminal);
      const { facts: own } = await requiredFacts(before, root, named, terminal);
      const after = await readVersion(to, root, terminal, before);
      const carry = carryFacts(own, before, after, fingerprint(after));
      if (output !== undefined) writeResult(output, factsYaml(carry.facts), root, terminal);
      if (json) return terminal.print(JSON.stringify(carryJson(carry), null, 2));
      terminal.print(printed(carry, before, after, output));
    });
}

/** What `facts carry --json` prints. */
export function carryJson(carry: Carry) {
  return {
    kept: idsIn(carry, "kept"),
    review: idsIn(carry, "review"),
    broken: carry.carried.flatMap(({ state, entry, missing }) =>
      state === "broken" ? [{ id: entry.fact.id, missing }] : [],
    ),
    unaccounted: carry.unaccounted,
  };
}

function printed(carry: Carry, from: PolicyDocument, to: PolicyDocument, output: string | undefined): string {
  const { kept, review, broken, unaccounted } = carryJson(carry);
  const titles = new Map(carry.carried.map(({ entry }) => [entry.fact.id, titleOf(entry)]));
  const blocks = blocksById(to.blocks);
  return [
    strings.carryHead(from.version, to.version),
    strings.carryCounts(kept.length, review.length, broken.length, unaccounted.length),
    ...(review.length > 0
      ? [strings.reviewHead, ...review.map((id) => strings.waiting(id, titles.get(id) ?? ""))]
      : []),
    ...(broken.length > 0
      ? [strings.brokenHead, ...broken.map(({ id, missing }) => strings.missing(id, titles.get(id) ?? "", missing))]
      : []),
    ...(unaccounted.length > 0
      ? [
          strings.unaccountedHead,
          ...unaccounted.map((id) => {
            const block = blocks.get(id);
            return strings.clause(id, block === undefined ? "" : blockText(block));
          }),
        ]
      : []),
    ...(output === undefined ? [] : [strings.carried(output)]),
  ].join("\n");
}
