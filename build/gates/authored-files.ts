/** Files that people write and the site serves as they are. */
const AUTHORED = /^(?:[\w-]+\/)*[\w-]+\.(?:svg|png|ico|schema\.json|d\.ts)$/;
/** A part of a name that no person writes: a hash. */
const HASH = /(?:^|[.\-_/])(?=[a-z]*\d)[0-9a-z]{8,}\./;

/**
 * What must not lie in `public/`, which Next copies whole into the site, past every gate of the export: only authored
 * pictures, schemas and types may. What is built belongs to a route or to the export step.
 * @param files paths below the folder, with forward slashes
 * @returns a message for each file that must not be there
 */
export function publicProblems(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => !AUTHORED.test(file) || HASH.test(file))
    .map((file) => `public/${file}: only pictures, schemas and types that people write may lie there`);
}
