import type { BlockId, PolicyDocument } from "../policy/model";
import type { Kinds } from "./kinds";
import type { Facts, ListName } from "./model";
import type { Plain } from "./plain";

/** The pages that are made of facts, by the name that stands in their address, in the order in which they are offered. */
export const LIST_PAGES = ["collected", "shared", "rights", "mine", "plain"] as const;
export type ListPage = (typeof LIST_PAGES)[number];

/** Where lists lead: within the site, or within the in-app edition. */
export interface ListAddresses {
  /** The version itself. */
  readonly text: string;
  readonly clause: (clause: BlockId) => string;
  /** A list of the same version, and a row or a part of it. */
  readonly list: (page: ListPage, row?: string) => string;
}

/** What the lists of one version are made of. */
export interface VersionLists {
  readonly document: PolicyDocument;
  readonly facts: Facts;
  readonly kinds: Kinds;
  /** Plain lines and questions; null where nobody has written them. */
  readonly plain: Plain | null;
  readonly addresses: ListAddresses;
}

/** The pages that a version has: all, but for plain lines that nobody has written; none without facts. */
export function listPagesOf(lists: VersionLists | null): readonly ListPage[] {
  if (lists === null) return [];
  return LIST_PAGES.filter((page) => page !== "plain" || lists.plain !== null);
}

/** Where the rows of each list stand. */
const PAGES: Readonly<Partial<Record<ListName, ListPage>>> = {
  collection: "collected",
  sharing: "shared",
  exemptions: "shared",
  retention: "shared",
  crossborder: "shared",
  publicDisplay: "shared",
  rights: "rights",
  settings: "rights",
  contacts: "rights",
};

/** The page that has the rows of a list; null for a list that is shown on none. */
export const pageOfList = (list: ListName): ListPage | null => PAGES[list] ?? null;

/** The page of that name, or null. */
export function findListPage(name: string): ListPage | null {
  return LIST_PAGES.find((page) => page === name) ?? null;
}

/** Whether a build has lists at all, as next.config.mjs found out before any page was made. */
export function listsAreBuilt(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment.POLICY_LISTS === "1";
}
