/**
 * Opens the redline of two versions in LibreOffice, accepts and rejects all changes there, and compares the text it
 * exports with the two versions. Not part of the tests, because it needs LibreOffice
 * (`apt-get install libreoffice-writer-nogui python3-uno`).
 * Usage: tsx scripts/check/redline-in-libreoffice.ts <from> <to>
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { comparePolicies } from "../../lib/compare/compare-policies";
import { readPolicyFiles } from "../../lib/content/policy-files";
import type { PolicyDocument } from "../../lib/policy/model";
import { printedText } from "../../lib/policy/text";
import { redlineDocx } from "../../lib/redline/redline-docx";
import { redlineStrings } from "../../lib/strings/redline";

/**
 * The document without its comments: LibreOffice without a display (7.4) crashes on any document that has one, even
 * with no tracked change in it.
 */
function withoutComments(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
    .replace(/<w:commentRange(?:Start|End)[^>]*\/>/gu, "")
    .replace(/<w:r><w:commentReference[^>]*\/><\/w:r>/gu, "");
  return zipSync({ ...parts, "word/document.xml": strToU8(xml) });
}

/** The lines LibreOffice should export: spaces at the ends of cells and lines are its own. */
function expectedLines(document: PolicyDocument): readonly string[] {
  return [
    document.title,
    redlineStrings.updatedOn(document.updatedOn),
    redlineStrings.effectiveOn(document.effectiveOn),
    ...document.blocks.flatMap((block) => printedText(block).split(/[\n\t]/u)),
  ];
}

const [fromId, toId] = process.argv.slice(2);
const { files } = readPolicyFiles({ root: process.cwd(), drafts: true, samples: true });
const find = (id: string | undefined): PolicyDocument => {
  const file = files.find(({ document }) => document.version === id);
  if (!file) throw new Error(`no version ${id}; there are ${files.map(({ document }) => document.version).join(", ")}`);
  return file.document;
};
const [from, to] = [find(fromId), find(toId)];
const folder = mkdtempSync(path.join(tmpdir(), "redline-"));
try {
  const docx = path.join(folder, "redline.docx");
  const authorship = { author: "法务部", date: "2026-01-05T00:00:00Z" };
  writeFileSync(docx, withoutComments(await redlineDocx(comparePolicies(from, to), from, to, authorship)));
  for (const [command, document] of [
    [".uno:AcceptAllTrackedChanges", to],
    [".uno:RejectAllTrackedChanges", from],
  ] as const) {
    const target = path.join(folder, "text.txt");
    const url = (file: string) => pathToFileURL(file).href;
    const resolver = path.join(import.meta.dirname, "resolve_in_libreoffice.py");
    execFileSync("/usr/bin/python3", [resolver, url(path.join(folder, "profile")), url(docx), url(target), command], {
      timeout: 90_000,
    });
    const lines = readFileSync(target, "utf8")
      .replace("\uFEFF", "")
      .split("\n")
      .map((line) => line.trimEnd());
    const found = lines.filter((line) => line !== "").join("\n");
    const wanted = expectedLines(document)
      .map((line) => line.trimEnd())
      .filter((line) => line !== "")
      .join("\n");
    if (found !== wanted) {
      const at = [...wanted].findIndex((character, index) => character !== [...found][index]);
      throw new Error(
        `${command} does not give ${document.version}: from character ${at} it reads ${found.slice(at, at + 60)}, not ${wanted.slice(at, at + 60)}`,
      );
    }
    console.log(`${command} gives ${document.version}: ${wanted.length} characters alike`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
