// @ts-check
import { createHash } from "node:crypto";
import path from "node:path";

/**
 * The folder a build writes its site to, at the project's root: `out`; `out-preview` with drafts. Each content folder has
 * folders of its own, so that what is built of one is never served as another: `examples/shop` has `out-examples-shop`.
 * @param {Readonly<Record<string, string | undefined>>} environment `POLICY_CONTENT` and `POLICY_DRAFTS`
 * @param {string} root the project's root
 */
export function siteFolder(environment, root = process.cwd()) {
  const preview = environment.POLICY_DRAFTS === "1" ? "-preview" : "";
  const absolute = path.resolve(root, environment.POLICY_CONTENT || "content");
  const name = path.relative(root, absolute).split(path.sep).join("/");
  if (name === "content") return `out${preview}`;
  // Other signs are not safe in every address and shell; the hash keeps apart what then looks alike.
  if (/^[\w.-]+(\/[\w.-]+)*$/.test(name) && !name.startsWith("..")) return `out-${name.replaceAll("/", "-")}${preview}`;
  const hash = createHash("sha256").update(absolute).digest("hex").slice(0, 8);
  return `out-${path.basename(absolute).replace(/[^\w.-]+/g, "")}-${hash}${preview}`;
}
