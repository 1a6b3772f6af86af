import { VFileMessage } from "vfile-message";
import { LineCounter, parseDocument, visit } from "yaml";
import { z } from "zod";
import { DIAGNOSTICS, diagnose } from "../policy/diagnostics";
import { hiddenCharacters } from "../policy/hidden-characters";
import { pointsOf } from "../policy/parse/lines";
import { HIDDEN_REPORTED } from "../policy/parse/source-text";
import { hiddenInYaml, tooDeepOffset, YAML_NESTING_LIMIT } from "../policy/parse/yaml-text";
import { SYNONYM_MESSAGES } from "../strings/synonyms";
import type { SynonymGroup } from "./search-index";

/** What a synonym file holds, and everything wrong with it. */
export interface SynonymFile {
  readonly groups: readonly SynonymGroup[];
  readonly messages: readonly VFileMessage[];
}

const word = z.string(SYNONYM_MESSAGES.notText).trim().min(1, SYNONYM_MESSAGES.empty);
const groupSchema = z.strictObject(
  {
    topic: word,
    terms: z.array(word, SYNONYM_MESSAGES.notList).min(1, SYNONYM_MESSAGES.noTerms),
    asks: z.array(word, SYNONYM_MESSAGES.notList),
  },
  SYNONYM_MESSAGES.notGroup,
);

/**
 * Reads a file of synonyms: the general ones, or a policy's own.
 * @param source the file's text
 * @returns the groups that are right, and one message with its line for each fault; all faults are fatal
 */
export function parseSynonyms(source: string): SynonymFile {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const pointAt = pointsOf(text);
  const deep = tooDeepOffset(text);
  if (deep !== null) {
    const finding = DIAGNOSTICS["nested-too-deep"](YAML_NESTING_LIMIT);
    return { groups: [], messages: [diagnose("nested-too-deep", finding, pointAt(deep))] };
  }
  const lines = new LineCounter();
  const file = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const messages: VFileMessage[] = [];
  for (const hidden of hiddenCharacters(text).slice(0, HIDDEN_REPORTED)) {
    const finding = DIAGNOSTICS["hidden-character"](hidden, null);
    messages.push(diagnose("hidden-character", finding, pointAt(hidden.index)));
  }
  const say = (reason: string, ruleId: string, offset: number) => {
    const { line, col } = lines.linePos(offset);
    const message = new VFileMessage(reason, { ruleId, source: "synonyms", place: { line, column: col } });
    message.fatal = true;
    messages.push(message);
  };
  for (const error of file.errors) say(SYNONYM_MESSAGES.syntax, "synonyms-syntax", error.pos[0]);
  // Nobody needs aliases: one that leads nowhere has no value, and a few can stand for gigabytes.
  visit(file, {
    Alias: (_key, alias) => {
      say(SYNONYM_MESSAGES.alias, "synonyms-syntax", alias.range?.[0] ?? 0);
      return visit.BREAK;
    },
  });
  for (const { finding, offset } of file.errors.length > 0 ? [] : hiddenInYaml(file, text)) {
    messages.push(diagnose("hidden-character", finding, pointAt(offset)));
  }
  if (messages.length > 0) return { groups: [], messages };
  const content: unknown = file.toJS({ maxAliasCount: 0 });
  if (!Array.isArray(content)) {
    say(SYNONYM_MESSAGES.notListOfGroups, "synonyms-shape", 0);
    return { groups: [], messages };
  }
  const groups: SynonymGroup[] = [];
  const topics = new Map<string, number>();
  content.forEach((candidate: unknown, place) => {
    const offset = offsetOf(file.getIn([place], true));
    const parsed = groupSchema.safeParse(candidate);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const at = offsetOf(file.getIn([place, ...issue.path.map(String)], true)) ?? offset;
        say(SYNONYM_MESSAGES.inGroup(place + 1, issue.path.map(String), reasonOf(issue)), "synonyms-shape", at ?? 0);
      }
      return;
    }
    const group = parsed.data;
    const first = topics.get(group.topic);
    if (first !== undefined) say(SYNONYM_MESSAGES.topicTwice(group.topic, first + 1), "synonyms-topic", offset ?? 0);
    topics.set(group.topic, place);
    groups.push(group);
  });
  return { groups, messages };
}

function reasonOf(issue: z.core.$ZodIssue): string {
  return issue.code === "unrecognized_keys" ? SYNONYM_MESSAGES.unknownKeys(issue.keys) : issue.message;
}

function offsetOf(node: unknown): number | null {
  const ranged = z.object({ range: z.array(z.number()).min(1) }).safeParse(node);
  return ranged.success ? (ranged.data.range[0] ?? null) : null;
}
