import { type Archive, isExample } from "../policy/archive";
import { loadContent } from "./load-content";

/**
 * The versions of this project's policy, read and checked once a process.
 * @throws {ContentError} with every problem of every content file, when there is a fatal one
 */
export function loadArchive(): Archive {
  return loadContent().archive;
}

/** Whether this build is of an invented policy. Throws as `loadArchive` does. */
export function loadIsExample(): boolean {
  return isExample(loadArchive());
}
