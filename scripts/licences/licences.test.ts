import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { LICENCES_FILE, licencesPage, readPackages } from "./page";

const packages = readPackages(process.cwd());

test("docs/licences.md is current; `npm run licences` writes it anew", () => {
  expect(readFileSync(LICENCES_FILE, "utf8")).toBe(licencesPage(packages));
});

test("nothing that readers may be sent is under a licence that would bind them or the publisher", () => {
  const free =
    /^\(?(?:MIT|ISC|BSD(?:-[23]-Clause)?|Apache-2\.0|0BSD|CC0-1\.0|CC-BY-4\.0|Unlicense|BlueOak-1\.0\.0|Zlib|Python-2\.0|WTFPL)\b/;
  const bound = packages.filter(({ production, licence }) => production && !free.test(licence));
  // Image libraries that Next offers for servers; a static export neither runs nor ships them.
  expect(bound.filter(({ name }) => !name.startsWith("@img/sharp-"))).toEqual([]);
});

describe("every dependency is pinned to one version", () => {
  const Pinned = z.object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  });
  const { dependencies, devDependencies } = Pinned.parse(JSON.parse(readFileSync("package.json", "utf8")));
  const wanted = { ...dependencies, ...devDependencies };

  test.each(Object.entries(wanted))("%s %s", (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(packages.some((one) => one.name === name && one.version === version)).toBe(true);
  });
});
