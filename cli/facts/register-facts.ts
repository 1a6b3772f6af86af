import type { Command } from "commander";
import { factsCommandStrings as strings } from "../../lib/strings/facts-command";
import type { Terminal } from "../terminal";
import { registerFactsCarry } from "./facts-carry";
import { registerFactsCheck } from "./facts-check";
import { registerFactsDiff } from "./facts-diff";
import { registerFactsList } from "./facts-list";

/** Adds `facts check|list|carry|diff`. */
export function registerFacts(program: Command, terminal: Terminal): void {
  const facts = program.command("facts").description(strings.description);
  registerFactsCheck(program, facts, terminal);
  registerFactsList(program, facts, terminal);
  registerFactsCarry(program, facts, terminal);
  registerFactsDiff(program, facts, terminal);
}
