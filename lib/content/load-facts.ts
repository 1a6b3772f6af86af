import { buildCache } from "./cache/build-cache";
import { type FactsArchive, readFactsArchive } from "./facts";
import { loadContent } from "./load-content";

let loaded: FactsArchive | null = null;

/**
 * The facts of this project's versions, read and checked once a process; a build checks them once and its workers read what
 * it found.
 * @throws {ContentError} with every problem of every content file, when there is a fatal one
 */
export function loadFacts(): FactsArchive {
  const { archive, site } = loadContent();
  loaded ??= readFactsArchive({ root: process.cwd(), cache: buildCache() }, archive, site);
  return loaded;
}
