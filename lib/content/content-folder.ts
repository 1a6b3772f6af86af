import path from "node:path";

/** Where content stands unless something else is said, from the project's root. */
export const USUAL_CONTENT = "content";

/**
 * The folder that holds everything authored, as it is shown to people: from the project's root, or absolute when it stands
 * elsewhere, with `/` between names.
 * @param named what `POLICY_CONTENT` says, absolute or from the root; unset or empty for the usual folder
 * @param root the project's root
 */
export function contentFolder(named: string | undefined, root: string): string {
  if (named === undefined || named.trim() === "") return USUAL_CONTENT;
  const absolute = path.resolve(root, named);
  const inside = path.relative(root, absolute);
  const outside = inside === "" || inside.startsWith("..") || path.isAbsolute(inside);
  return (outside ? absolute : inside).split(path.sep).join("/");
}

/** The content folder of this process. */
export const CONTENT_FOLDER = contentFolder(process.env.POLICY_CONTENT, process.cwd());

/**
 * A place in the content folder, as it is shown to people. Resolve it against the project's root, since it may be absolute.
 * All paths into content are made here.
 */
export const inContent = (...names: readonly string[]): string => inFolder(CONTENT_FOLDER, ...names);

/** The same in a content folder that is named. */
export const inFolder = (folder: string, ...names: readonly string[]): string => path.posix.join(folder, ...names);
