import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmbeddedList } from "@/components/embed/EmbeddedList";
import { EXAMPLE } from "@/lib/content/__fixtures__/contents";
import { readFactsArchive } from "@/lib/content/facts";
import { fingerprint } from "@/lib/content/fingerprint";
import { inAppAddresses, siteAddresses } from "@/lib/content/lists";
import { readPolicyFiles } from "@/lib/content/policy-files";
import { kindsOf } from "@/lib/facts/kinds";
import { type ListAddresses, listPagesOf, type VersionLists } from "@/lib/facts/list-pages";
import { arrangeArchive } from "@/lib/policy/archive";
import { ConcernCard } from "./ConcernCard";

const VERSION = "2026-09-15";
const { files } = readPolicyFiles({ root: process.cwd(), content: EXAMPLE, drafts: false, samples: true });
const archive = arrangeArchive(
  files.map(({ document, draft }) => ({ document, draft, fingerprint: fingerprint(document) })),
);
const read = readFactsArchive({ root: process.cwd(), content: EXAMPLE }, archive, null);

function listsOf(addresses: ListAddresses): VersionLists {
  const version = archive.find(({ document }) => document.version === VERSION);
  const { facts = null, plain = null } = read.versions.get(VERSION) ?? {};
  if (version === undefined || facts === null) throw new Error("the invented policy has no facts");
  return { document: version.document, facts, plain, kinds: kindsOf(read.kinds, facts.kinds), addresses };
}

const lists = listsOf(siteAddresses(VERSION));
const text = (html: string) => html.replace(/<[^>]*>/g, "");

test("the card has five sentences, says whose they are, and each leads to where it stands", () => {
  const older = [{ version: "2025-06-01", changes: 12 }];
  const html = renderToStaticMarkup(<ConcernCard lists={lists} previous="2025-06-01" older={older} />);
  const lines = html.match(/<li>.*?<\/li>/gs) ?? [];
  expect(lines.map((line) => text(line).slice(0, 4))).toEqual([
    "收集什么",
    "关掉广告",
    "注销账户",
    "改了什么",
    "有事找谁",
  ]);
  expect(text(html)).toContain("编者整理，以条款为准");
  expect(text(lines[3] ?? "")).toBe("改了什么比上一版（2025-06-01）改了 12 处。看改动");
  const blocks = new Set(lists.document.blocks.map(({ id }) => id));
  for (const line of lines) {
    const targets = [...line.matchAll(/class="source" href="([^"]*)"/g)].map(([, href]) => href ?? "");
    expect(targets.length).toBeGreaterThan(0);
    for (const href of targets.filter((one) => one.startsWith("#"))) expect(blocks).toContain(href.slice(1));
  }
});

test("a line leads to the row that rests on its clauses, and without one to the part of the page", () => {
  const topics = (given: VersionLists) => {
    const html = renderToStaticMarkup(<ConcernCard lists={given} previous={null} older={[]} />);
    return [...html.matchAll(/class="topic" href="([^"]*)"/g)].map(([, href]) => href);
  };
  const { facts, plain } = lists;
  const idsOn = (topic: string, list: "rights" | "settings" | "contacts") => {
    const clauses = plain?.card.find((line) => line.topic === topic)?.clauses ?? [];
    return facts[list]
      .filter(({ at }) => at.some(({ clause }) => clauses.includes(clause)))
      .map(({ id }) => `/rights/#${id}`);
  };
  const [collect, ads, leave, , ask] = topics(lists);
  expect(collect).toBe("/collected/");
  expect([...idsOn("广告", "settings"), ...idsOn("广告", "rights")][0]).toBe(ads);
  expect([...idsOn("注销", "rights"), ...idsOn("注销", "settings")][0]).toBe(leave);
  expect(idsOn("联系", "contacts")[0]).toBe(ask);
  const bare = { ...lists, facts: { ...facts, rights: [], settings: [], contacts: [] } };
  expect(topics(bare).filter((href) => href?.startsWith("/rights/"))).toEqual([
    "/rights/#own",
    "/rights/#rights",
    "/rights/#contacts",
  ]);
});

test("the card says that no earlier text is held where none is", () => {
  const html = renderToStaticMarkup(<ConcernCard lists={lists} previous={null} older={[]} />);
  expect(text(html)).toContain("本站只有这一个版本，没有改动可看。");
});

test("there is no card where nobody has written its sentences", () => {
  const bare = lists.plain && { ...lists, plain: { ...lists.plain, card: [] } };
  for (const given of [null, { ...lists, plain: null }, bare]) {
    expect(renderToStaticMarkup(<ConcernCard lists={given} previous={null} older={[]} />)).toBe("");
  }
});

test("lists in an app never lead out of the edition", () => {
  const inForce = archive.find(({ document }) => document.version === VERSION);
  if (inForce === undefined) throw new Error("the invented policy has no such version");
  const inApp = listsOf(inAppAddresses(VERSION));
  const edition = {
    site: { site: { baseUrl: "" }, policy: { name: "政策" }, publisher: { name: "书店" }, pendingLinks: {} },
    inForce,
    history: archive,
    hosts: [],
  };
  for (const page of listPagesOf(inApp)) {
    const html = renderToStaticMarkup(<EmbeddedList edition={edition} page={page} lists={inApp} />);
    const out = [...html.matchAll(/href="([^"]*)"/g)]
      .map(([, href]) => href)
      .filter((href) => !/^(?:#|\/embed\/)/.test(href ?? ""));
    expect([page, out]).toEqual([page, []]);
  }
});
