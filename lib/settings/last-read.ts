/**
 * The version of the policy that was last read on this device: a version id, or `off` when a reader wants none to be
 * kept. It never leaves the device.
 */
export const LAST_READ_KEY = "policy-last-read";

/** Stored in place of a version by a reader who wants none to be kept. */
export const NOT_KEPT = "off";
