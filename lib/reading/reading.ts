import { buildGlossary, type Glossary } from "../glossary/glossary";
import { linkTerms } from "../glossary/link-terms";
import type { PolicyDocument } from "../policy/model";
import { type Measure, measure } from "./measure";
import { type OutlineEntry, outline } from "./outline";

/** What every page that shows a version makes of its document. */
export interface Reading {
  /** The document with its terms linked, as it is read; what was authored and locked stays as it was. */
  readonly document: PolicyDocument;
  readonly glossary: Glossary;
  readonly outline: readonly OutlineEntry[];
  readonly measure: Measure;
}

/** A document never changes, so that each is looked through once, however many pages show it. */
const known = new WeakMap<PolicyDocument, Reading>();

/** A version as it is read. @param document as it was authored */
export function readingOf(document: PolicyDocument): Reading {
  const found = known.get(document) ?? read(document);
  known.set(document, found);
  return found;
}

function read(authored: PolicyDocument): Reading {
  const glossary = buildGlossary(authored);
  const document = linkTerms(authored, glossary);
  return { document, glossary, outline: outline(document), measure: measure(document) };
}
