import { type Archive, arrangeArchive, versionInForce } from "../../policy/archive";
import type { PolicyDocument } from "../../policy/model";
import { buildSearchIndex } from "../../search/build/build-search-index";
import type { SearchIndex } from "../../search/search-index";
import { fingerprint } from "../fingerprint";
import { type PolicyFile, readPolicyFiles } from "../policy-files";
import { readSearchHints } from "../search-hints";
import { readSynonyms } from "../synonyms";
import { CONTENTS, EXAMPLE } from "./contents";

/** A content folder as general tests look at it. What they say of it is worked out from it, or holds for any. */
export interface Tested {
  readonly folder: string;
  /** Every version that can be read, samples and drafts included, by effective date. */
  readonly files: readonly PolicyFile[];
  readonly documents: readonly PolicyDocument[];
  readonly archive: Archive;
  /** The newest published version of the history. */
  readonly latest: PolicyDocument;
  /** Versions that follow each other, the older first; none in a folder with one version. */
  readonly steps: readonly (readonly [PolicyDocument, PolicyDocument])[];
}

function read(folder: string): Tested {
  const { files } = readPolicyFiles({ root: process.cwd(), content: folder, drafts: true, samples: true });
  const ordered = [...files].sort((a, b) => (a.document.effectiveOn < b.document.effectiveOn ? -1 : 1));
  const archive = arrangeArchive(
    ordered.map(({ document, draft }) => ({ document, draft, fingerprint: fingerprint(document) })),
  );
  const documents = ordered.map(({ document }) => document);
  return {
    folder,
    files: ordered,
    documents,
    archive,
    latest: versionInForce(archive.filter(({ draft }) => !draft), "9999-12-31").document,
    steps: documents.slice(1).map((document, index) => [documents[index] ?? document, document]),
  };
}

/** The folders that general code is tested on, for `describe.each(TESTED_CONTENTS)("$folder", …)`. */
export const TESTED_CONTENTS: readonly Tested[] = CONTENTS.map(read);

/** The invented policy: what a test says of its words is literal. */
export const SHOP: Tested = TESTED_CONTENTS.find(({ folder }) => folder === EXAMPLE) ?? read(EXAMPLE);

/** A version of the invented policy. */
export function shopVersion(id: string): PolicyDocument {
  const document = SHOP.documents.find(({ version }) => version === id);
  if (!document) throw new Error(`no version ${id} in ${EXAMPLE}`);
  return document;
}

/** The index of all versions of a folder, drafts and samples included. */
export function indexOf({ folder, documents }: Pick<Tested, "folder" | "documents">): SearchIndex {
  const root = process.cwd();
  const synonyms = readSynonyms(root, documents, folder).awake;
  return buildSearchIndex(documents, synonyms, readSearchHints(root, documents, folder));
}
