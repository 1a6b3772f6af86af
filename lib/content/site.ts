import type { HouseWording } from "../policy/house-wording";
import { loadContent } from "./load-content";
import type { Site } from "./site-file";

export type { Site } from "./site-file";

/**
 * The facts of `content/policy.yaml`, read and checked once a process.
 * @throws {ContentError} with every problem of every content file, when there is a fatal one
 */
export function loadSite(): Site {
  return loadContent().site;
}

/** The house wording of `checks.yaml`, read and checked once a process. Throws as `loadSite` does. */
export function loadHouseWording(): readonly HouseWording[] {
  return loadContent().houseWording;
}
