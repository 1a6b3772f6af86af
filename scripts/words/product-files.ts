import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** A file of the product and its words. */
export interface ProductFile {
  readonly name: string;
  readonly text: string;
}

const FOLDERS = ["lib", "components", "app", "styles", "build", "cli", "scripts", "deploy"] as const;
const GUIDES = "docs";
const TEXT = /\.(?:tsx?|mjs|css|ya?ml|json|sh|conf|md|txt|svg|grit|py)$|(?:^|\/)Containerfile$/u;
/** Tests and what they read may tell of any text; locks of libraries tell of none. */
const NOT_PRODUCT =
  /\.test\.tsx?$|(?:^|\/)(?:__fixtures__|node_modules|testing)\/|package-lock\.json$|^scripts\/words\//u;

/** The folder of what is proved of one text alone, which tools name by its path. */
const PROOFS = "proofs/1688/";

/**
 * The product's own files, comments and all, with the guides. Decisions are left out: they tell why, and of what text.
 * @param root the project's root
 */
export function productFiles(root: string): readonly ProductFile[] {
  const below = FOLDERS.flatMap((folder) => listed(root, folder));
  const guides = listed(root, GUIDES).filter((name) => /^docs\/[^/]+$/u.test(name));
  return [...below, ...guides]
    .filter((name) => TEXT.test(name) && !NOT_PRODUCT.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(root, name), "utf8").replaceAll(PROOFS, "") }));
}

function listed(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, ...name.split(path.sep)))
    .filter((name) => statSync(path.join(root, name)).isFile())
    .sort();
}
