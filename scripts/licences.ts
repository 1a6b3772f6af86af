/**
 * Writes `docs/licences.md`: under which licence each package stands that the site is made with. `npm run licences`;
 * a test says when the file is no longer current.
 */
import { writeFileSync } from "node:fs";
import { LICENCES_FILE, licencesPage, readPackages } from "./licences/page";

writeFileSync(LICENCES_FILE, licencesPage(readPackages(process.cwd())));
console.log(`${LICENCES_FILE} written`);
