import { classicScript } from "../policy/classic-script";
import type { BlockId } from "../policy/model";
import { listStrings as say } from "../strings/lists";
import { clausesOfFact, entriesOf, type FactEntry, titleOf } from "./entries";
import { LIST_PAGES, type ListPage, pageOfList, type VersionLists } from "./list-pages";

/** What the lists and an editor say of one block of the text. Written short, since it is sent with notes. */
export interface ListedBlock {
  /** An editor's line of a section. */
  readonly plain?: string;
  /** Rows of the lists that rest on the block, each with its page and what it is called; of a section, how many there are. */
  readonly rows?: readonly (readonly [page: ListPage, row: string, name: string])[];
}

/** Every clause and every section of which something is said, by its id. */
export type ListedBlocks = Readonly<Record<BlockId, ListedBlock>>;

/** The name under which the file of these leaves them on the page. */
export const LISTED_NAME = "policyListed";

/** What is said of the blocks as a classic script. */
export const listedScript = (listed: ListedBlocks): string => classicScript(LISTED_NAME, listed);

/** A fact that is a row of a page. */
interface Row {
  readonly page: ListPage;
  readonly entry: FactEntry;
}

/** Every clause and every section of which the lists say something, by its id. */
export function listedBlocks({ document, facts, plain }: VersionLists): ListedBlocks {
  const rows = new Map<BlockId, Row[]>();
  for (const entry of entriesOf(facts)) {
    const page = pageOfList(entry.list);
    if (page === null) continue;
    for (const clause of clausesOfFact(entry.fact)) rows.set(clause, [...(rows.get(clause) ?? []), { page, entry }]);
  }
  const lines = new Map(plain?.lines.map((line) => [line.section, line.text]));
  const below = new Map<BlockId, Row[]>();
  for (const block of document.blocks) {
    for (const section of block.path)
      below.set(section, [...(below.get(section) ?? []), ...(rows.get(block.id) ?? [])]);
  }
  return Object.fromEntries(
    document.blocks.flatMap(({ id, kind }) => {
      const line = lines.get(id);
      const own = rows.get(id)?.map(({ page, entry }) => [page, entry.fact.id, titleOf(entry)] as const) ?? [];
      const named = kind === "heading" ? [...own, ...counted(below.get(id) ?? [])] : own;
      const said = { ...(line === undefined ? {} : { plain: line }), ...(named.length === 0 ? {} : { rows: named }) };
      return Object.keys(said).length === 0 ? [] : [[id, said] as const];
    }),
  );
}

/** How many facts of a section each page has, with the first of them. */
function counted(rows: readonly Row[]): NonNullable<ListedBlock["rows"]> {
  return LIST_PAGES.flatMap((page) => {
    const ids = new Set(rows.flatMap((row) => (row.page === page ? [row.entry.fact.id] : [])));
    const [first] = ids;
    return first === undefined ? [] : [[page, first, say.counts.items(ids.size)] as const];
  });
}

/** Where a chapter's link leads: to its plain line, else to its first row; chapters of which nothing is said have none. */
export function chapterAddresses(lists: VersionLists | null): Readonly<Record<BlockId, string>> {
  if (lists === null) return {};
  const listed = listedBlocks(lists);
  const { document, addresses } = lists;
  const headings = document.blocks.filter((block) => block.kind === "heading");
  return Object.fromEntries(
    headings.flatMap(({ id, level }) => {
      if (level !== 1) return [];
      const line = headings.find(
        (one) => (one.id === id || one.path.includes(id)) && listed[one.id]?.plain !== undefined,
      );
      if (line !== undefined) return [[id, addresses.list("plain", line.id)] as const];
      const [row] = listed[id]?.rows ?? [];
      return row === undefined ? [] : [[id, addresses.list(row[0], row[1])] as const];
    }),
  );
}
