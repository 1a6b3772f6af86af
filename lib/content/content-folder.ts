import path from "node:path";

/** The folder that holds everything authored, from the project's root. All paths into it are made here. */
export const CONTENT_FOLDER = "content";

/** A place in the content folder, as it is shown to people: from the project's root, with `/` between names. */
export const inContent = (...names: readonly string[]): string => path.posix.join(CONTENT_FOLDER, ...names);
