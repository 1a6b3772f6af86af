import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { runsOf } from "@/lib/compare/words/runs";
import { importDraft } from "@/lib/import/import-draft";
import type { PolicyDocument } from "@/lib/policy/model";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { blockInlines } from "@/lib/policy/text";
import { policyDocx } from "@/lib/redline/policy-docx";
import { redlineDocx } from "@/lib/redline/redline-docx";
import { DRAFT_SAMPLE, PUBLISHED, sampleProof, version } from "./text";

const authorship = { author: "法务部", date: "2026-01-05T00:00:00Z" };

/**
 * The files that LibreOffice saved were made once: `policyDocx` and `redlineDocx` of the draft (the latter without its
 * comments, on which LibreOffice without a display crashes), then
 * `soffice --headless --convert-to odt` and `--convert-to docx`.
 */
const fixture = (name: string) => readFileSync(new URL(`word/${name}.docx`, import.meta.url));

async function read(bytes: Uint8Array, base: PolicyDocument | null) {
  const facts = { base, provenance: "sample", emphasis: "reconstructed" } as const;
  const result = await importDraft({ name: "草稿.docx", bytes: new Uint8Array(bytes) }, facts);
  if (result.kind === "refused") throw new Error(result.reason);
  const { document, messages } = parsePolicy(result.mdx, { path: "imported" });
  if (document === null) throw new Error(messages.map(String).join("\n"));
  return { document, notices: result.notices };
}

/** A block without its tags: what Word can carry. */
const carried = (document: PolicyDocument) =>
  document.blocks.map((block) => {
    const runs: { text: string; emphasis: string | null }[] = [];
    for (const run of runsOf(block)) {
      const last = runs.at(-1);
      if (last && last.emphasis === run.emphasis) last.text += run.text;
      else runs.push({ ...run });
    }
    return { id: block.id, kind: block.kind, label: block.label, path: block.path, runs };
  });

sampleProof("the draft comes back from Word block by block: words, numbers, structure, stress", () => {
  const files = [
    ["a clean file", () => policyDocx(version(DRAFT_SAMPLE), authorship)],
    [
      "a redline",
      () =>
        redlineDocx(
          comparePolicies(version(PUBLISHED), version(DRAFT_SAMPLE)),
          version(PUBLISHED),
          version(DRAFT_SAMPLE),
          authorship,
        ),
    ],
    ["a clean file that LibreOffice saved", async () => fixture("draft-from-libreoffice")],
    ["a redline that LibreOffice saved", async () => fixture("redline-from-libreoffice")],
  ] as const;

  test.each(files)("%s", async (_, make) => {
    const { document } = await read(await make(), version(PUBLISHED));
    expect(carried(document)).toEqual(carried(version(DRAFT_SAMPLE)));
    expect([document.version, document.title, document.updatedOn, document.effectiveOn]).toEqual([
      "2027-01-15-sample",
      version(DRAFT_SAMPLE).title,
      "2027-01-05",
      "2027-01-15",
    ]);
  });
});

sampleProof("beside a base", () => {
  test("with the draft itself as base, every tag comes back too", async () => {
    const { document, notices } = await read(
      await policyDocx(version(DRAFT_SAMPLE), authorship),
      version(DRAFT_SAMPLE),
    );
    expect({ ...document, changes: version(DRAFT_SAMPLE).changes }).toEqual(version(DRAFT_SAMPLE));
    const tags = version(DRAFT_SAMPLE)
      .blocks.flatMap(blockInlines)
      .filter(({ kind }) => kind !== "text" && kind !== "contact");
    expect(notices.map(({ message }) => message)).toEqual([
      "生效日期 2027-01-15 与基准版本相同，定稿前请改为新的日期。",
      `从基准版本带来 ${tags.length} 处引用、应用内路径、链接或定义的标签，只标在同一条款、同样的文字上。`,
    ]);
  });

  test("with the published version as base, tags stand only on the same words of the same clause", async () => {
    const { document, notices } = await read(await policyDocx(version(DRAFT_SAMPLE), authorship), version(PUBLISHED));
    const tags = (of: PolicyDocument) =>
      of.blocks.flatMap((block) =>
        blockInlines(block).flatMap((inline) => (inline.kind === "text" ? [] : [JSON.stringify([block.id, inline])])),
      );
    const wanted = new Set(tags(version(DRAFT_SAMPLE)));
    expect(tags(document).filter((tag) => !wanted.has(tag))).toEqual([]);
    expect(notices.find(({ rule }) => rule === "marks/lost")?.message).toMatch(
      /^基准版本有 5 处标签没有找到同样的文字/u,
    );
  });

  test("what a redline holds besides the text is counted", async () => {
    const bytes = await redlineDocx(
      comparePolicies(version(PUBLISHED), version(DRAFT_SAMPLE)),
      version(PUBLISHED),
      version(DRAFT_SAMPLE),
      authorship,
    );
    const { notices } = await read(bytes, null);
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^有 \d+ 处修订插入，已当作接受。$/u),
      expect.stringMatching(/^有 \d+ 处修订删除，已当作接受，删去的文字不再出现。$/u),
      expect.stringMatching(/^有 \d+ 处修订移动，已当作接受。$/u),
      "有 3 处格式修订，已当作接受。",
      "有 4 条批注，没有导入。",
      "文中解释了 2 个词语，已标成术语：“Cookie”、“SDK”。不是术语的，请删去 <Define> 标记。",
    ]);
  });
});
