// @ts-check
/**
 * How long a test, or one thing that it awaits, may take before it is given up. A test that passes ends as soon as it has
 * seen what it waits for, however slow the machine; only one that fails takes this long to say so.
 */
export const PATIENCE_MS = 5 * 60 * 1000;
