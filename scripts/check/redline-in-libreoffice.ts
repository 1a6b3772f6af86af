/**
 * Opens redlines in LibreOffice, accepts and rejects all changes there, and compares the text it exports with the two
 * versions. Not part of the tests, because it needs LibreOffice (`apt-get install libreoffice-writer-nogui python3-uno`).
 * Usage: tsx scripts/check/redline-in-libreoffice.ts <from> <to>
 *        tsx scripts/check/redline-in-libreoffice.ts --pairs 40 [seed]   generated pairs, both ways
 *        … --own   the changes are written into a Word file of the newer version, as into a lawyer's own
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { comparePolicies } from "../../lib/compare/compare-policies";
import { readPolicyFiles } from "../../lib/content/policy-files";
import { printedParagraphs } from "../../lib/import/docx/printed-paragraphs";
import { printedDate } from "../../lib/policy/dates";
import type { PolicyDocument } from "../../lib/policy/model";
import { printedText } from "../../lib/policy/text";
import { moveComment } from "../../lib/redline/move-comments";
import { ownFileRedline } from "../../lib/redline/own-file/own-file-redline";
import { policyDocx } from "../../lib/redline/policy-docx";
import { redlineDocx } from "../../lib/redline/redline-docx";
import { redlineStrings } from "../../lib/strings/redline";
import { generatedPairs } from "./generated-pairs";

/**
 * The document without its comments: LibreOffice without a display (7.4) crashes on any document that has one, even
 * with no tracked change in it.
 */
function withoutComments(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
    .replace(/<w:commentRange(?:Start|End)[^>]*\/>/gu, "")
    .replace(/<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:commentReference[^>]*\/><\/w:r>/gu, "");
  return zipSync({ ...parts, "word/document.xml": strToU8(xml) });
}

const lines = (text: string) =>
  text
    .replace("\uFEFF", "")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");

/** The lines LibreOffice should export: spaces at the ends of cells and lines are its own. */
const expectedLines = (document: PolicyDocument): readonly string[] =>
  [
    document.title,
    redlineStrings.updatedOn(printedDate(document.updatedOn)),
    redlineStrings.effectiveOn(printedDate(document.effectiveOn)),
    ...document.blocks.flatMap((block) => printedText(block).split(/[\n\t]/u)),
  ].flatMap(lines);

interface Job {
  readonly name: string;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
}

const DECISIONS = [
  [".uno:AcceptAllTrackedChanges", "to"],
  [".uno:RejectAllTrackedChanges", "from"],
] as const;

function jobs(): readonly Job[] {
  const [first, second, third] = process.argv.slice(2).filter((argument) => argument !== OWN);
  if (first === "--pairs") {
    return generatedPairs(Number(second ?? 40), Number(third ?? 1)).flatMap(([a, b], at) => [
      { name: `pair ${at}`, from: a, to: b },
      { name: `pair ${at}, back`, from: b, to: a },
    ]);
  }
  const { files } = readPolicyFiles({ root: process.cwd(), drafts: true, samples: true });
  const find = (id: string | undefined): PolicyDocument => {
    const file = files.find(({ document }) => document.version === id);
    if (!file)
      throw new Error(`no version ${id}; there are ${files.map(({ document }) => document.version).join(", ")}`);
    return file.document;
  };
  return [{ name: `${first} to ${second}`, from: find(first), to: find(second) }];
}

const OWN = "--own";
const own = process.argv.includes(OWN);

/** The redline of a pair; null where the file of the newer version could not take all changes, which is told. */
async function redlineOf({ from, to }: Job): Promise<Uint8Array | null> {
  const diff = comparePolicies(from, to);
  if (!own) return redlineDocx(diff, from, to, authorship);
  const result = ownFileRedline(await policyDocx(to, authorship), diff, authorship, {
    comments: new Map(),
    ofMove: (move) => moveComment(move, from, to),
    printed: printedParagraphs,
  });
  if (typeof result === "string") throw new Error(result);
  return result.unmarked.length + result.renumbered.length > 0 ? null : result.bytes;
}

const authorship = { author: "法务部", date: "2026-01-05T00:00:00Z" };
const folder = mkdtempSync(path.join(tmpdir(), "redline-"));
const url = (name: string) => pathToFileURL(path.join(folder, name)).href;
try {
  const all: Job[] = [];
  const told: string[] = [];
  const work: {
    readonly source: string;
    readonly target: string;
    readonly command: string;
    readonly filter: string;
  }[] = [];
  for (const job of jobs()) {
    const docx = await redlineOf(job);
    if (docx === null) {
      told.push(job.name);
      continue;
    }
    const at = all.push(job) - 1;
    writeFileSync(path.join(folder, `${at}.docx`), withoutComments(docx));
    for (const [command, side] of DECISIONS) {
      work.push({ source: url(`${at}.docx`), target: url(`${at}-${side}.txt`), command, filter: "Text (encoded)" });
    }
  }
  writeFileSync(path.join(folder, "jobs.json"), JSON.stringify(work));
  const resolver = path.join(import.meta.dirname, "resolve_in_libreoffice.py");
  execFileSync("/usr/bin/python3", [resolver, url("profile"), path.join(folder, "jobs.json")], { stdio: "inherit" });
  let wrong = 0;
  for (const [at, job] of all.entries()) {
    for (const [command, side] of DECISIONS) {
      const found = lines(readFileSync(path.join(folder, `${at}-${side}.txt`), "utf8"));
      const wanted = expectedLines(job[side]);
      const line = wanted.findIndex((own, index) => own !== found[index]);
      if (line < 0 && found.length === wanted.length) continue;
      wrong += 1;
      console.error(
        `${job.name}: ${command} gives line ${line}: ${found[line] ?? "nothing"}\n  not: ${wanted[line] ?? "nothing"}`,
      );
    }
  }
  console.log(`${all.length} redlines, accepted and rejected: ${wrong === 0 ? "all to the letter" : `${wrong} wrong`}`);
  if (told.length > 0) console.log(`${told.length} told that not all could be marked: ${told.join(", ")}`);
  if (wrong > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
