import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentFolder } from "../content-folder";

/** An invented policy with a history of its own, which is there whatever `content/` holds. */
export const EXAMPLE = "examples/shop";

/** An invented user agreement, numbered by articles and decimals. */
export const AGREEMENT = "examples/agreement";

/** The content under test: the usual one, or the one that `POLICY_CONTENT=… npm test` names. */
export const TESTED = contentFolder(
  process.env.POLICY_TESTED_CONTENT || process.env.POLICY_CONTENT,
  process.cwd(),
);

/** The content folders that general code is tested on. */
export const CONTENTS: readonly string[] = [...new Set([TESTED, EXAMPLE, AGREEMENT])];

/** A file of the content under test; empty when there is none. */
function testedFile(name: string): string {
  const file = path.resolve(TESTED, name);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

const NAME = "阿里巴巴（1688）隐私政策";
const SOURCE_VERSION = testedFile("versions/2022-11-15.mdx");

/**
 * Whether the content under test is the policy of Alibaba 1688, wherever its folder stands: it holds the version whose
 * source `proofs/1688/` has, under that policy's name. The name is asked in two files and no hash is, so that a slip in the
 * text fails a proof and cannot make all of them skipped.
 */
export const IS_1688 =
  SOURCE_VERSION !== "" && `${/^title:.*$/m.exec(SOURCE_VERSION)}${testedFile("policy.yaml")}`.includes(NAME);

/** Whether the samples that this project wrote beside the policy of 1688 stand with it. */
export const HAS_1688_SAMPLES =
  IS_1688 &&
  testedFile("versions/2021-11-01-sample.mdx") !== "" &&
  testedFile("drafts/2027-01-15-sample.mdx") !== "";

/** Files of hand-written queries about the content under test, each with the answers it should have; none of other content. */
export const JUDGED_QUERIES: readonly string[] = IS_1688
  ? ["queries", "further-queries", "everyday-queries"].map((name) => `proofs/1688/queries/${name}.json`)
  : [];
