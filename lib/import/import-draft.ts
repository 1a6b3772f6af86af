import type { Block } from "../policy/model";
import { parsePolicy } from "../policy/parse/parse-policy";
import { lookAlikes, withoutLookAlikes } from "../policy/radicals";
import { blockText } from "../policy/text";
import { writeSource } from "../policy/write/write-mdx";
import { type Budget, createBudget, parsingSteps, STEPS } from "./budget";
import { withoutContents } from "./contents";
import { decodeText } from "./decode";
import { markDefinitions } from "./definitions";
import { readDocx } from "./docx/read-docx";
import type { DraftFacts, DraftFile, DraftFormat, ImportResult, ImportStep } from "./draft";
import { draftMeta } from "./head/draft-meta";
import { takeFacts } from "./head/take-facts";
import { TEXT_LIMIT_BYTES } from "./limits";
import { createLinks, type FoundLink, type Links } from "./links";
import { carryMarks } from "./marks";
import { readHtml } from "./markup/read-html";
import { readMarkdown } from "./markup/read-markdown";
import { webArchivePage } from "./markup/read-web-archive";
import { createNotices, excerpt, type Notices } from "./notices";
import { readPlainText, withoutInvisible } from "./plain-text";
import { Refusal, refuse, sizeRefusal } from "./refusal";
import type { DraftPart, Run } from "./runs";
import { sniff } from "./sniff";
import { toBlocks } from "./structure";

/** No encoding takes more: a text of more bytes is too long whatever it says. */
const BYTES_A_CHARACTER = 4;

const EXTENSIONS: Readonly<Record<DraftFormat, RegExp>> = {
  docx: /\.docx$/iu,
  mdx: /\.(?:mdx|md|markdown)$/iu,
  markdown: /\.(?:md|markdown)$/iu,
  html: /\.(?:html?|xhtml|mht|mhtml)$/iu,
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
  const format: DraftFormat = kind === "zip" ? "docx" : kind === "mhtml" ? "html" : kind;
  if (!EXTENSIONS[format].test(file.name)) notices.say("text/extension", [file.name]);
  const written = (parts: readonly DraftPart[], named: string | null = null): ImportResult => {
    onStep("writing");
    const links = createLinks();
    const mdx = writeDraft(parts, { ...facts, ...(named === null ? {} : { named }) }, { notices, links, budget });
    return { kind: "imported", format, mdx, notices: notices.list(), links: links.list() };
  };
  if (kind === "zip") return written(readDocx(file.bytes, notices, budget, onStep));
  if (file.bytes.length > TEXT_LIMIT_BYTES * BYTES_A_CHARACTER) throw refuse("tooLong");
  if (kind === "mhtml") {
    onStep("converting");
    const page = readHtml(sized(await webArchivePage(file.bytes)), notices, budget);
    return written(page.parts, page.title);
  }
  const { text, encoding } = decodeText(file.bytes);
  if (text.trim() === "") throw refuse("empty");
  if (encoding !== null) notices.say("text/encoding", [encoding]);
  if (kind === "mdx") {
    budget.spend(parsingSteps(text));
    return { kind: "imported", format, mdx: text, notices: notices.list(), links: [] };
  }
  onStep("converting");
  if (kind === "html") {
    const page = readHtml(sized(text), notices, budget);
    return written(page.parts, page.title);
  }
  if (kind === "markdown") {
    const { parts, title } = readMarkdown(sized(text), notices, budget);
    return written(parts, title);
  }
  return written(readPlainText(sized(text), notices));
}

function sized(text: string): string {
  if (text.length > TEXT_LIMIT_BYTES) throw refuse("tooLong");
  return text;
}

interface Writing {
  readonly notices: Notices;
  readonly links: Links;
  readonly budget: Budget;
}

/** Facts of a draft, with what its own front matter calls it. */
type NamedFacts = DraftFacts & { readonly named?: string };

/** Words copied out of a PDF have characters that only look like Chinese ones. */
function inCharacters(parts: readonly DraftPart[], notices: Notices): readonly DraftPart[] {
  const found = parts.flatMap((part) =>
    (part.kind === "table" ? part.rows.flat(2) : part.runs).flatMap(({ text }) => lookAlikes(text)),
  );
  if (found.length === 0) return parts;
  const changed = [...new Set(found.map(({ sign, character }) => `${sign}→${character}`))];
  notices.say("text/radicals", [
    found.length,
    [...changed.slice(0, 12), ...(changed.length > 12 ? ["…"] : [])].join("、"),
  ]);
  const mended = (runs: readonly Run[]) => runs.map((run) => ({ ...run, text: withoutLookAlikes(run.text) }));
  return parts.map((part) =>
    part.kind === "table"
      ? { ...part, rows: part.rows.map((row) => row.map(mended)) }
      : { ...part, runs: mended(part.runs) },
  );
}

/** Characters that nobody sees are taken out whatever the format, since the parser refuses them. */
function withoutUnseen(parts: readonly DraftPart[], notices: Notices): readonly DraftPart[] {
  let count = 0;
  const seen = (runs: readonly Run[]) =>
    runs.map((run) => {
      const read = withoutInvisible(run.text);
      count += read.count;
      return { ...run, text: read.text };
    });
  const clean = parts.map((part) =>
    part.kind === "table"
      ? { ...part, rows: part.rows.map((row) => row.map(seen)) }
      : { ...part, runs: seen(part.runs) },
  );
  if (count > 0 && !notices.has("text/invisible")) notices.say("text/invisible", [count]);
  return clean;
}

function writeDraft(given: readonly DraftPart[], facts: NamedFacts, { notices, links, budget }: Writing): string {
  const parts = inCharacters(withoutUnseen(given, notices), notices);
  budget.spend(parts.length * STEPS.part);
  const read = takeFacts(parts, notices);
  const printed = { ...read, title: read.title ?? facts.named ?? null };
  const arranged = toBlocks(withoutContents(printed.rest, notices), notices, links);
  // A draft of a policy at hand takes its terms from there.
  const blocks = facts.base === null ? markDefinitions(arranged, notices) : arranged;
  if (blocks.length === 0) throw refuse(notices.has("docx/text-boxes") ? "onlyBoxes" : "noWords");
  const meta = draftMeta(facts, printed, notices);
  const plain = writeSource(meta, blocks);
  const found = links.list();
  if (found.length > 0) notices.say("links/found", [found.length, linkLines(found)]);
  if (new TextEncoder().encode(plain).length > TEXT_LIMIT_BYTES) throw refuse("tooLong");
  // Whoever imports a draft parses it; with a base it is parsed twice more.
  budget.spend(parsingSteps(plain) * (facts.base === null ? 1 : 3));
  const { document } = facts.base === null ? { document: null } : parsePolicy(plain, { path: "imported" });
  // A draft with faults is shown with its faults first; tags can be carried once it reads.
  if (facts.base === null || document === null) return plain;
  const { blocks: marked, kept, lost } = carryMarks(facts.base, document.blocks);
  // Of another document nobody expects the base's tags.
  if (!isOfOneText(facts.base.blocks, document.blocks)) return plain;
  const source = kept === 0 ? plain : writeSource(meta, marked);
  if (parsePolicy(source, { path: "imported" }).document === null) return plain;
  if (kept > 0) notices.say("marks/kept", [kept]);
  const words = lost.slice(0, 12).map((text) => excerpt(text));
  if (lost.length > 0)
    notices.say("marks/lost", [lost.length, [...words, ...(lost.length > 12 ? ["…"] : [])].join("、")]);
  return source;
}

/** At least this part of the shorter text's clauses stands in the other word for word, or it is another document. */
const ALIKE = 0.2;

function isOfOneText(base: readonly Block[], draft: readonly Block[]): boolean {
  const [some, others] = [base, draft].map(
    (blocks) => new Set(blocks.map((block) => blockText(block).replace(/\s+/gu, ""))),
  );
  const shared = [...(some ?? [])].filter((words) => others?.has(words)).length;
  return shared >= Math.min(some?.size ?? 0, others?.size ?? 0) * ALIKE;
}

/** How many links a notice quotes. */
const LINKS_QUOTED = 12;

function linkLines(links: readonly FoundLink[]): string {
  const lines = links
    .slice(0, LINKS_QUOTED)
    .map(({ id, words, address }) => `${id}（“${excerpt(words)}”，${address}）`);
  return [...lines, ...(links.length > LINKS_QUOTED ? ["…"] : [])].join("；");
}
