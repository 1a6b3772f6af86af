import type { Page } from "@playwright/test";
import { comparePolicies } from "../../lib/compare/compare-policies";
import { EXAMPLE } from "../../lib/content/__fixtures__/contents";
import { readPolicyFiles } from "../../lib/content/policy-files";
import type { PolicyDocument } from "../../lib/policy/model";
import { redlineDocx } from "../../lib/redline/redline-docx";

const { files } = readPolicyFiles({ root: process.cwd(), content: EXAMPLE, drafts: true, samples: true });

function documentOf(version: string): PolicyDocument {
  const file = files.find(({ document }) => document.version === version);
  if (!file) throw new Error(`no version ${version}`);
  return file.document;
}

/** The version in force of the invented policy, and the draft of the next one. */
export const inForce = documentOf("2026-09-15");
export const draft = documentOf("2027-03-01");

export interface DeskFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const textFile = (name: string, text: string): DeskFile => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

/** The draft as Word has it, made by the project's own exporter. */
export async function wordDraft(): Promise<DeskFile> {
  const authorship = { author: "法务", date: "2027-02-10T00:00:00Z" };
  const bytes = await redlineDocx(comparePolicies(inForce, draft), inForce, draft, authorship);
  return { name: "隐私政策 送审稿.docx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** Drops files on the page as a mouse would. */
export async function drop(page: Page, dropped: readonly DeskFile[]): Promise<void> {
  const plain = dropped.map(({ name, buffer }) => ({ name, base64: buffer.toString("base64") }));
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, plain);
}
