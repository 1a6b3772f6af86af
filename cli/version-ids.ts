import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { inContent } from "../lib/content/content-folder";

/** The versions of the content by their files' names, which are their ids; published ones first. */
export function versionIds(root: string): readonly { readonly id: string; readonly file: string }[] {
  return [inContent("versions"), inContent("drafts")].flatMap((folder) => {
    const absolute = path.resolve(root, folder);
    const names = existsSync(absolute) ? readdirSync(absolute).filter((name) => name.endsWith(".mdx")) : [];
    return names.sort().map((name) => ({ id: name.slice(0, -".mdx".length), file: `${folder}/${name}` }));
  });
}
