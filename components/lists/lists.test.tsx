import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { descendants } from "@/build/pages/page";
import { VersionPage } from "@/components/reader/VersionPage";
import { CONTENTS, EXAMPLE } from "@/lib/content/__fixtures__/contents";
import { readFactsArchive } from "@/lib/content/facts";
import { fingerprint } from "@/lib/content/fingerprint";
import { siteAddresses } from "@/lib/content/lists";
import { readPolicyFiles } from "@/lib/content/policy-files";
import { kindsOf } from "@/lib/facts/kinds";
import { listPagesOf, type VersionLists } from "@/lib/facts/list-pages";
import { countsOf } from "@/lib/facts/lists";
import type { Facts } from "@/lib/facts/model";
import { sharingCsv } from "@/lib/facts/to-csv";
import { factsJson } from "@/lib/facts/to-json";
import { type ArchivedVersion, arrangeArchive } from "@/lib/policy/archive";
import { ListView } from "./ListView";

type Element = DefaultTreeAdapterTypes.Element;

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const inside = (element: Element, tag: string) => descendants(element).filter(({ tagName }) => tagName === tag);

/** Every version of a content folder that has facts, with its lists. */
function listed(content: string): readonly { readonly version: ArchivedVersion; readonly lists: VersionLists }[] {
  const { files } = readPolicyFiles({ root: process.cwd(), content, drafts: true, samples: true });
  const archive = arrangeArchive(
    files.map(({ document, draft }) => ({ document, draft, fingerprint: fingerprint(document) })),
  );
  const { kinds, versions } = readFactsArchive({ root: process.cwd(), content }, archive, null);
  return archive.flatMap((version) => {
    const { document } = version;
    const { facts = null, plain = null } = versions.get(document.version) ?? {};
    if (facts === null) return [];
    const addresses = siteAddresses(document.version);
    return [{ version, lists: { document, facts, plain, kinds: kindsOf(kinds, facts.kinds), addresses } }];
  });
}

/** A list as its readers get it. */
function page(
  name: "collected" | "shared" | "rights" | "mine" | "plain",
  version: ArchivedVersion,
  lists: VersionLists,
) {
  const html = renderToStaticMarkup(
    <ListView page={name} version={version} lists={lists} inForce={version} pinned successors={[]} />,
  );
  const all = descendants(parse(`<!doctype html><html><body>${html}</body></html>`));
  const rows = new Map(
    all.flatMap((one) => (one.tagName === "tr" && attribute(one, "id") ? [[attribute(one, "id"), one]] : [])),
  );
  return { html, all, rows };
}

const CASES = CONTENTS.flatMap((content) =>
  listed(content).map(({ version, lists }) => [`${content} ${version.document.version}`, version, lists] as const),
);

describe.each(CASES)("the lists of %s", (_name, version, lists) => {
  const blocks = new Set(version.document.blocks.map(({ id }) => id));
  const pages = listPagesOf(lists).map((name) => [name, page(name, version, lists)] as const);
  const shown = (name: string) => pages.find(([one]) => one === name)?.[1];

  it("say on every page what they are not", () => {
    for (const [, { html }] of pages) {
      for (const words of ["以条款为准", "不是您的实际收集记录", "整理于"]) expect(html).toContain(words);
    }
  });

  it("leave no cell empty, and name the column of each", () => {
    for (const [, { all }] of pages) {
      const cells = all.filter(({ tagName }) => tagName === "td" || tagName === "th");
      expect(cells.filter((cell) => textOf(cell).trim() === "")).toEqual([]);
      expect(cells.filter((cell) => cell.tagName === "td" && !attribute(cell, "data-label"))).toEqual([]);
    }
  });

  it("lead from each row to clauses that are there", () => {
    for (const [name, { rows }] of pages) {
      for (const [id, row] of rows) {
        if (row === undefined || id?.startsWith("kind-")) continue;
        const targets = inside(row, "a").map((link) => attribute(link, "href") ?? "");
        const clauses = targets.flatMap((href) => decodeURIComponent(href).split("/#")[1] ?? []);
        expect([name, id, clauses.length > 0]).toEqual([name, id, true]);
        expect(clauses.filter((clause) => !blocks.has(clause))).toEqual([]);
      }
    }
  });

  it("have every fact of their kind once, with its words to the character", () => {
    const { facts } = lists;
    const expected: readonly (readonly [string, readonly { readonly id: string }[]])[] = [
      ["collected", facts.collection],
      [
        "shared",
        [...facts.sharing, ...facts.exemptions, ...facts.publicDisplay, ...facts.retention, ...facts.crossborder],
      ],
      ["rights", [...facts.rights, ...facts.settings, ...facts.contacts]],
    ];
    for (const [name, own] of expected) {
      const ids = [...(shown(name)?.rows.keys() ?? [])].filter((id) => own.some((fact) => fact.id === id));
      expect([...ids].sort()).toEqual(own.map(({ id }) => id).sort());
    }
    for (const fact of facts.collection) {
      const row = shown("collected")?.rows.get(fact.id);
      const text = row === undefined ? "" : textOf(row);
      for (const { form } of fact.data) expect(text).toContain(form);
      for (const words of fact.purpose) expect(text).toContain(words);
      if (fact.refusal !== null) expect(text).toContain(fact.refusal);
    }
  });

  it("count at the top what the text leaves unsaid", () => {
    const { collection, withoutClass, withoutPurpose, withoutRefusal } = countsOf(lists.facts);
    const counted = shown("collected")?.all.find((one) => attribute(one, "class") === "counts");
    expect(counted && inside(counted, "li").map(textOf)).toEqual([
      `${collection} 项`,
      `${withoutClass} 项原文没有归类`,
      `${withoutPurpose} 项没有写目的`,
      `${withoutRefusal} 项没有写不提供会怎样`,
    ]);
  });

  it("have each plain line once, with its clauses, and every question with what is left open", () => {
    const { plain } = lists;
    if (plain === null) return;
    const text = shown("plain")?.html ?? "";
    for (const line of plain.lines) expect(text.split(`<p>${line.text}</p>`)).toHaveLength(2);
    for (const { question, unanswered } of plain.questions) {
      expect(shown("mine")?.html).toContain(question);
      expect(shown("mine")?.html).toContain(unanswered);
    }
  });
});

it("a recipient whose name is the company's is named once", () => {
  const [first] = listed(EXAMPLE).slice(-1);
  const [one, ...rest] = first?.lists.facts.sharing ?? [];
  if (first === undefined || one === undefined) throw new Error("the invented policy gives nothing away");
  const heading = (entity: string) => {
    const sharing = [{ ...one, recipient: "某某物流有限公司", entity }, ...rest];
    const { rows } = page("shared", first.version, { ...first.lists, facts: { ...first.lists.facts, sharing } });
    const row = rows.get(one.id);
    return row === undefined ? [] : inside(row, "th").map(textOf);
  };
  expect(heading("某某物流有限公司").map((text) => text.split("某某物流有限公司").length)).toEqual([2]);
  expect(heading("另一家有限公司")[0]).toContain("某某物流有限公司另一家有限公司");
});

it("a fact that goes is gone from every page", () => {
  const [first] = listed(EXAMPLE)
    .filter(({ version }) => !version.draft)
    .slice(-1);
  if (first === undefined) throw new Error("the invented policy has no facts");
  const { version, lists } = first;
  const [gone, ...rest] = lists.facts.sharing;
  if (gone === undefined) throw new Error("the invented policy gives nothing away");
  const facts: Facts = { ...lists.facts, sharing: rest };
  for (const name of listPagesOf(lists)) {
    expect(page(name, version, { ...lists, facts }).html).not.toContain(`#${gone.id}"`);
  }
  expect(page("collected", version, lists).html).toContain(`#${gone.id}"`);
  expect(JSON.stringify(factsJson(facts, lists.kinds))).not.toContain(`"${gone.id}"`);
  expect(sharingCsv(facts, lists.kinds)).not.toContain(gone.id);
  expect(sharingCsv(lists.facts, lists.kinds)).toContain(gone.id);
});

it.each(CASES)("links to the lists add no more than 2 % to the elements of the text of %s", (_name, version, lists) => {
  const elements = (given: VersionLists | null) => {
    const site = { site: { baseUrl: "" }, publisher: { name: "" }, pendingLinks: {} };
    const past = { changed: {}, history: {} };
    const html = renderToStaticMarkup(
      <VersionPage version={version} inForce={version} past={past} lists={given} older={[]} site={site} />,
    );
    return { html, count: html.split(/<[a-z]/).length };
  };
  const [without, having] = [elements(null), elements(lists)];
  expect(having.html).toContain("data-lists");
  expect(without.html).not.toContain("data-lists");
  expect(having.count / without.count).toBeLessThanOrEqual(1.02);
});
