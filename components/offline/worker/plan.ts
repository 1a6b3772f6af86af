import type { KnownFiles } from "./ours";

/** What the export step tells the worker, written before its code as `OFFLINE_PLAN`. */
export interface OfflinePlan extends KnownFiles {
  /** Changes with any kept file, with this list and with the worker's own code. */
  readonly build: string;
  /** Addresses kept from the first visit on: pages first, then what they load. */
  readonly files: readonly string[];
  /** The page for an address that is not kept. */
  readonly fallback: string;
  /** What a kept page says of itself, with `*` for the day it was fetched. */
  readonly copyNote: string;
  /** How long a page may take before its copy is shown in its stead, marked as a copy, in milliseconds. */
  readonly patienceMs: number;
}
