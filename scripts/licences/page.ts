import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

export const LICENCES_FILE = "docs/licences.md";

/** A package of the lock file. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or what the package says instead. */
  readonly licence: string;
  /** Needed to build the site or a part of it, and so perhaps in what readers are sent; not only to develop it. */
  readonly production: boolean;
}

const Entry = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
});
const Lock = z.object({ packages: z.record(z.string(), Entry) });
const Licence = z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]);
const Manifest = z.object({
  license: Licence.optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/**
 * The packages of `package-lock.json`, by name and version. The licence is the lock's, or the installed package's own.
 * @throws Error for a package that names none: somebody has to look at it
 */
export function readPackages(root: string): readonly LockedPackage[] {
  const { packages } = Lock.parse(JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")));
  const all = Object.entries(packages).flatMap(([place, entry]): LockedPackage[] => {
    if (place === "" || entry.version === undefined) return [];
    const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = entry.license ?? installedLicence(path.join(root, place));
    if (licence === undefined) throw new Error(`${name} ${entry.version} names no licence`);
    return [{ name, version: entry.version, licence, production: !entry.dev && !entry.devOptional }];
  });
  const byKey = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byKey.values()].sort((a, b) => (a.name === b.name ? order(a.version, b.version) : order(a.name, b.name)));
}

const order = (a: string, b: string) => (a < b ? -1 : 1);

function installedLicence(folder: string): string | undefined {
  const file = path.join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  const { license, licenses } = Manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  return license ?? licenses?.map(({ type }) => type).join(" OR ");
}

/** The page, those packages first that readers may be sent. */
export function licencesPage(packages: readonly LockedPackage[]): string {
  const table = (production: boolean) =>
    packages
      .filter((one) => one.production === production)
      .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
      .join("\n");
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const summary = [...counts].sort(([a, many], [b, few]) => few - many || order(a, b));
  return `# Licences

Written by \`npm run licences\` from \`package-lock.json\`; a test says when it is not current. What each package is for
stands in [0005](decisions/0005-libraries.md).

${summary.map(([licence, count]) => `- ${licence}: ${count}`).join("\n")}

## What the site is built from

Parts of these packages may be in what readers are sent.

| package | version | licence |
| --- | --- | --- |
${table(true)}

## What only development needs

| package | version | licence |
| --- | --- | --- |
${table(false)}
`;
}
