import { refuse } from "../refusal";
import { type Archive, openArchive } from "./unpack";
import { elementsOf, parseXml, type XmlElement } from "./xml";

/** A Word file's parts, as far as the import reads them. */
export interface WordPackage {
  readonly document: XmlElement;
  /** The part of that kind which the document names, or null. */
  readonly part: (kind: "styles" | "numbering" | "footnotes" | "endnotes") => XmlElement | null;
  readonly headers: readonly XmlElement[];
  /** The address a hyperlink leads to, by the id of its relationship. It is never opened. */
  readonly address: (id: string) => string | null;
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

function readPart(archive: Archive, name: string): XmlElement | null {
  const bytes = archive.read(name);
  return bytes === null ? null : parseXml(decodeXml(bytes));
}

function relationships(archive: Archive, folder: string, file: string): readonly Relationship[] {
  return elementsOf(readPart(archive, `${folder}_rels/${file}.rels`) ?? undefined).map(({ attributes }) => ({
    id: attributes.Id ?? "",
    kind: attributes.Type?.split("/").at(-1) ?? "",
    target: attributes.Target ?? "",
    external: attributes.TargetMode === "External",
  }));
}

/** A target as the path of a part: without a slash before it, and without steps up or in place. */
function resolved(target: string): string {
  const steps: string[] = [];
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

const MACRO = /vbaproject\.bin$|vbadata\.xml$/iu;

function refuseOthers(archive: Archive): void {
  const types = archive.read("[Content_Types].xml");
  const mime = archive.read("mimetype");
  if (mime && new TextDecoder().decode(mime.subarray(0, 60)).includes("opendocument")) throw refuse("openDocument");
  if (types === null) throw refuse("notWord");
  const macroType = /macroEnabled/iu.test(decodeXml(types));
  if (macroType || archive.names.some((name) => MACRO.test(name))) throw refuse("macro");
}

/**
 * Opens a Word file.
 * @throws {Refusal} when it is none, is broken, holds macros or would unfold too far
 */
export function openWord(bytes: Uint8Array): WordPackage {
  const archive = openArchive(bytes);
  refuseOthers(archive);
  const main = relationships(archive, "", "").find(({ kind, external }) => kind === "officeDocument" && !external);
  const path = resolved(main?.target ?? "word/document.xml");
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const document = readPart(archive, path);
  if (document === null || document.name !== "w:document") throw refuse("notWord");
  const links = relationships(archive, folder, path.slice(slash));
  const inside = (target: string) => resolved(target.startsWith("/") ? target : `${folder}${target}`);
  return {
    document,
    part: (kind) => {
      const link = links.find((one) => one.kind === kind && !one.external);
      return link ? readPart(archive, inside(link.target)) : null;
    },
    headers: links
      .filter(({ kind, external }) => (kind === "header" || kind === "footer") && !external)
      .flatMap(({ target }) => readPart(archive, inside(target)) ?? []),
    address: (id) => links.find((one) => one.id === id)?.target ?? null,
  };
}
