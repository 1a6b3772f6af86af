import { loadClausePast } from "@/lib/content/clause-changes";
import { loadArchive } from "@/lib/content/load-archive";
import { loadSite } from "@/lib/content/site";
import { versionInForce } from "@/lib/policy/archive";
import { chinaDate } from "@/lib/policy/dates";
import { readingOf } from "@/lib/reading/reading";
import { sameClauses } from "@/lib/reading/same-clause";
import { notesScript, versionNotes } from "@/lib/reading/version-notes";
import { everyVersion, ofVersion } from "../one-version";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = everyVersion;

/** What the notes of a version's page say and the page does not hold. */
export const GET = ofVersion((found) => {
  const { document } = found;
  const inForce = versionInForce(loadArchive(), chinaDate(new Date())).document;
  const terms = Object.fromEntries(readingOf(document).glossary.map(({ term, clauses }) => [term, clauses]));
  const same = document === inForce ? {} : sameClauses(document, inForce);
  const { operators } = loadSite().publisher;
  const notes = versionNotes(document, terms, loadClausePast(found), same, operators);
  const headers = { "content-type": "text/javascript; charset=utf-8" };
  return new Response(notesScript(notes), { headers });
});
