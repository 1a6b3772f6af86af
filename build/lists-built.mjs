// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Whether a build has lists: a version that it shows has facts beside it. A policy without facts has no pages of them, and
 * nothing leads there.
 * @param {Readonly<Record<string, string | undefined>>} environment `POLICY_CONTENT`, `POLICY_DRAFTS` and `POLICY_SAMPLES`
 * @param {string} root the project's root
 */
export function listsBuilt(environment, root = process.cwd()) {
  const content = path.resolve(root, environment.POLICY_CONTENT || "content");
  const facts = path.join(content, "facts");
  const shown = environment.POLICY_DRAFTS === "1" ? ["versions", "drafts"] : ["versions"];
  return (
    existsSync(facts) &&
    readdirSync(facts).some((name) => {
      if (!name.endsWith(".yaml")) return false;
      const text = shown
        .map((folder) => path.join(content, folder, name.replace(/yaml$/, "mdx")))
        .find((file) => existsSync(file));
      if (text === undefined) return false;
      return environment.POLICY_SAMPLES !== "0" || !/^provenance: *["']?sample\b/m.test(readFileSync(text, "utf8"));
    })
  );
}

/**
 * Whether a build has terms: a version that it shows explains a word. A policy without them has no glossary in its menu.
 * @param {Readonly<Record<string, string | undefined>>} environment `POLICY_CONTENT` and `POLICY_DRAFTS`
 * @param {string} root the project's root
 */
export const termsBuilt = (environment, root = process.cwd()) =>
  anyVersionHas(/<Define\s|^## *附录/m, environment, root);

/**
 * Whether a build has stressed words: nothing in a menu leads to a view of what a policy stresses where none does.
 * @param {Readonly<Record<string, string | undefined>>} environment `POLICY_CONTENT` and `POLICY_DRAFTS`
 * @param {string} root the project's root
 */
export const stressBuilt = (environment, root = process.cwd()) => anyVersionHas(/\*\*|<u>/, environment, root);

/**
 * Whether a version that a build shows has something in its text.
 * @param {RegExp} what
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} root
 */
function anyVersionHas(what, environment, root) {
  const content = path.resolve(root, environment.POLICY_CONTENT || "content");
  const shown = environment.POLICY_DRAFTS === "1" ? ["versions", "drafts"] : ["versions"];
  return shown
    .map((folder) => path.join(content, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .some((file) => file.endsWith(".mdx") && what.test(readFileSync(file, "utf8")));
}
