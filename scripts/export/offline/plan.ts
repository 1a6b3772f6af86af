/** What the export step tells the worker, written before its code as `OFFLINE_PLAN`. */
export interface OfflinePlan {
  /** Changes with any kept file and with the worker's own code. */
  readonly build: string;
  /** Addresses kept from the first visit on: pages first, then what they load. */
  readonly files: readonly string[];
  /** The page for an address that is not kept. */
  readonly fallback: string;
  /** What a kept page says of itself, with `*` for the day it was fetched. */
  readonly copyNote: string;
}
