const PREFIX = "policy-build-";
/** Pages as they were last visited, and what they load beyond the files of the build. */
export const VISITED = "policy-visited";

export const buildCache = (build: string) => `${PREFIX}${build}`;

/** The names of all caches that any release has made, in the order in which they were made. */
export async function ownCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name === VISITED || name.indexOf(PREFIX) === 0);
}

/** Removes everything that any build has kept. */
export async function dropAll(): Promise<void> {
  await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
}
