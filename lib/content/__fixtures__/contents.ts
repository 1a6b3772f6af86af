import { existsSync } from "node:fs";

/** An invented policy with a history of its own, which is there whatever `content/` holds. */
export const EXAMPLE = "examples/shop";

/** The content under test: the usual one, or the one that `POLICY_CONTENT=… npm test` names. */
export const TESTED = process.env.POLICY_TESTED_CONTENT ?? "content";

/** The content folders that general code is tested on. */
export const CONTENTS: readonly string[] = [...new Set([TESTED, EXAMPLE])];

/** The published version of 1688 whose words are compared with their source. */
const SOURCE_VERSION = "content/versions/2022-11-15.mdx";

/**
 * Whether the content under test is the policy of Alibaba 1688. What proves its words stands in `proofs/1688/`, and is
 * skipped, and counted as skipped, with any other content.
 */
export const IS_1688 = TESTED === "content" && existsSync(SOURCE_VERSION);
