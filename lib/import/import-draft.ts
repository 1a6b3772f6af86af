import { parsePolicy } from "../policy/parse/parse-policy";
import { writeSource } from "../policy/write/write-mdx";
import { type Budget, createBudget, parsingSteps, STEPS } from "./budget";
import { withoutContents } from "./contents";
import { decodeText } from "./decode";
import { readDocx } from "./docx/read-docx";
import type { DraftFacts, DraftFile, DraftFormat, ImportResult, ImportStep } from "./draft";
import { draftMeta } from "./head/draft-meta";
import { takeFacts } from "./head/take-facts";
import { TEXT_LIMIT_BYTES } from "./limits";
import { carryMarks } from "./marks";
import { createNotices, excerpt, type Notices } from "./notices";
import { readPlainText } from "./plain-text";
import { Refusal, refuse, sizeRefusal } from "./refusal";
import type { DraftPart } from "./runs";
import { sniff } from "./sniff";
import { toBlocks } from "./structure";

/** No encoding takes more: a text of more bytes is too long whatever it says. */
const BYTES_A_CHARACTER = 4;

const EXTENSIONS: Readonly<Record<DraftFormat, RegExp>> = {
  docx: /\.docx$/iu,
  mdx: /\.(?:mdx|md|markdown)$/iu,
  text: /\.(?:txt|text)$/iu,
};

/**
 * Turns a draft in any accepted format into MDX of the authoring format, which the ordinary parser then checks. What
 * the policy cannot hold is named in a notice and never lost in silence. Nothing is fetched and nothing is kept.
 * Bytes are judged by what they are, whatever the name says.
 * @param facts what the file cannot say of itself
 * @param onStep told what is being done, in order; a step may be left out
 * @returns never rejects: a file that cannot be read is answered with the reason
 */
export async function importDraft(
  file: DraftFile,
  facts: DraftFacts,
  onStep: (step: ImportStep) => void = () => undefined,
): Promise<ImportResult> {
  try {
    return await imported(file, facts, onStep);
  } catch (error) {
    // A fault of ours or of a library in a file we did not foresee must not take the desk down.
    const { rule, message: reason } = error instanceof Refusal ? error : refuse("unexpected");
    return { kind: "refused", rule, reason };
  }
}

async function imported(file: DraftFile, facts: DraftFacts, onStep: (step: ImportStep) => void): Promise<ImportResult> {
  onStep("reading");
  const tooLarge = sizeRefusal(file.bytes.length);
  if (tooLarge) throw tooLarge;
  const notices = createNotices();
  const budget = createBudget();
  const kind = sniff(file);
  const format: DraftFormat = kind === "zip" ? "docx" : kind;
  if (!EXTENSIONS[format].test(file.name)) notices.say("text/extension", [file.name]);
  if (kind === "zip") {
    const parts = await readDocx(file.bytes, notices, budget, onStep);
    onStep("writing");
    return { kind: "imported", format, mdx: writeDraft(parts, facts, notices, budget), notices: notices.list() };
  }
  if (file.bytes.length > TEXT_LIMIT_BYTES * BYTES_A_CHARACTER) throw refuse("tooLong");
  const { text, encoding } = decodeText(file.bytes);
  if (text.trim() === "") throw refuse("empty");
  if (encoding !== null) notices.say("text/encoding", [encoding]);
  if (kind === "mdx") budget.spend(parsingSteps(text));
  if (kind === "mdx") return { kind: "imported", format, mdx: text, notices: notices.list() };
  if (text.length > TEXT_LIMIT_BYTES) throw refuse("tooLong");
  onStep("converting");
  const parts = readPlainText(text, notices);
  onStep("writing");
  return { kind: "imported", format, mdx: writeDraft(parts, facts, notices, budget), notices: notices.list() };
}

function writeDraft(parts: readonly DraftPart[], facts: DraftFacts, notices: Notices, budget: Budget): string {
  budget.spend(parts.length * STEPS.part);
  const printed = takeFacts(parts, notices);
  const blocks = toBlocks(withoutContents(printed.rest, notices), notices);
  if (blocks.length === 0) throw refuse("noWords");
  const meta = draftMeta(facts, printed, notices);
  const plain = writeSource(meta, blocks);
  if (new TextEncoder().encode(plain).length > TEXT_LIMIT_BYTES) throw refuse("tooLong");
  // Whoever imports a draft parses it; with a base it is parsed twice more.
  budget.spend(parsingSteps(plain) * (facts.base === null ? 1 : 3));
  const { document } = facts.base === null ? { document: null } : parsePolicy(plain, { path: "imported" });
  // A draft with faults is shown with its faults first; tags can be carried once it reads.
  if (facts.base === null || document === null) return plain;
  const { blocks: marked, kept, lost } = carryMarks(facts.base, document.blocks);
  const source = kept === 0 ? plain : writeSource(meta, marked);
  if (parsePolicy(source, { path: "imported" }).document === null) return plain;
  if (kept > 0) notices.say("marks/kept", [kept]);
  const words = lost.slice(0, 12).map((text) => excerpt(text));
  if (lost.length > 0)
    notices.say("marks/lost", [lost.length, [...words, ...(lost.length > 12 ? ["…"] : [])].join("、")]);
  return source;
}
