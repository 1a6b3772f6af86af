import { describe, expect, test } from "vitest";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { runsOf } from "@/lib/compare/words/runs";
import { shopVersion, TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import type { PolicyDocument } from "@/lib/policy/model";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { blockInlines } from "@/lib/policy/text";
import { policyDocx } from "@/lib/redline/policy-docx";
import { redlineDocx } from "@/lib/redline/redline-docx";
import { importDraft } from "./import-draft";

const published = shopVersion("2026-09-15");
const draft = shopVersion("2027-03-01");
const oldest = shopVersion("2024-03-01");
const authorship = { author: "法务部", date: "2026-01-05T00:00:00Z" };

async function read(bytes: Uint8Array, base: PolicyDocument | null) {
  const facts = { base, provenance: "example", emphasis: "official" } as const;
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

describe("the draft comes back from Word block by block: words, numbers, structure, stress", () => {
  const files = [
    ["a clean file", () => policyDocx(draft, authorship)],
    ["a redline", () => redlineDocx(comparePolicies(published, draft), published, draft, authorship)],
    [
      "a redline with its first page",
      () => redlineDocx(comparePolicies(published, draft), published, draft, authorship, { cover: true }),
    ],
  ] as const;

  test.each(files)("%s", async (_, make) => {
    const { document } = await read(await make(), published);
    expect(carried(document)).toEqual(carried(draft));
    const { version, title, updatedOn, effectiveOn } = document;
    expect([version, title, updatedOn, effectiveOn]).toEqual([
      "2027-03-01",
      draft.title,
      draft.updatedOn,
      draft.effectiveOn,
    ]);
  });
});

test("with the draft itself as base, every tag comes back too", async () => {
  const { document, notices } = await read(await policyDocx(draft, authorship), draft);
  // What front matter alone says of a version is no word of its text.
  const { changes, announcedOn, comments } = draft;
  expect({ ...document, changes, announcedOn, comments }).toEqual(draft);
  const tags = draft.blocks.flatMap(blockInlines).filter(({ kind }) => kind !== "text" && kind !== "contact");
  expect(notices.map(({ message }) => message)).toEqual([
    "生效日期 2027-03-01 与基准版本相同，定稿前请改为新的日期。",
    `从基准版本带来 ${tags.length} 处引用、应用内路径、链接或定义的标签，只标在同一条款、同样的文字上。`,
  ]);
});

test("with an older version as base, tags stand only on the same words of the same clause", async () => {
  const { document, notices } = await read(await policyDocx(published, authorship), oldest);
  const tags = (of: PolicyDocument) =>
    of.blocks.flatMap((block) =>
      blockInlines(block).flatMap((inline) => (inline.kind === "text" ? [] : [JSON.stringify([block.id, inline])])),
    );
  const wanted = new Set(tags(published));
  expect(tags(document).filter((tag) => !wanted.has(tag))).toEqual([]);
  expect(notices.find(({ rule }) => rule === "marks/lost")?.message).toMatch(/^基准版本有 3 处标签没有找到同样的文字/u);
});

test("what a redline holds besides the text is counted", async () => {
  const bytes = await redlineDocx(comparePolicies(oldest, published), oldest, published, authorship);
  const { notices } = await read(bytes, null);
  expect(notices.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^有 \d+ 处修订插入，已当作接受。$/u),
    expect.stringMatching(/^有 \d+ 处修订删除，已当作接受，删去的文字不再出现。$/u),
    expect.stringMatching(/^有 \d+ 处修订移动，已当作接受。$/u),
    "有 12 处格式修订，已当作接受。",
    "有 3 条批注，没有导入。",
    "文中解释了 1 个词语，已标成术语：“山茶书店”。不是术语的，请删去 <Define> 标记。",
  ]);
});

const authored = TESTED_CONTENTS.flatMap(({ folder, documents }) =>
  documents.map((document) => ({ folder, version: document.version, document })),
);

describe("every version comes back from Word without a base: words, numbers, structure, stress", () => {
  test.each(authored)("$version of $folder", async ({ document }) => {
    const imported = await read(await policyDocx(document, authorship), null);
    expect(carried(imported.document)).toEqual(carried(document));
  });
});

describe("and from a redline of the version before it", () => {
  const steps = TESTED_CONTENTS.flatMap(({ folder, steps: all }) => all.map(([from, to]) => ({ folder, from, to })));
  test.each(steps)("of $folder, $from.version to $to.version", async ({ from, to }) => {
    const { document } = await read(await redlineDocx(comparePolicies(from, to), from, to, authorship), from);
    expect(carried(document)).toEqual(carried(to));
  });
});
