import type { Budget } from "../budget";
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

/** Gives the parts of an archive by their path, each read once, however often and in whatever letters it is named. */
function partReader(archive: Archive, budget: Budget): (path: string) => XmlElement | null {
  const known = new Map<string, XmlElement | null>();
  return (path) => {
    const key = path.toLowerCase();
    const before = known.get(key);
    if (before !== undefined) return before;
    const bytes = archive.read(path);
    const part = bytes === null ? null : parseXml(decodeXml(bytes), budget);
    known.set(key, part);
    return part;
  };
}

type ReadPart = ReturnType<typeof partReader>;

function relationships(read: ReadPart, folder: string, file: string): readonly Relationship[] {
  return elementsOf(read(`${folder}_rels/${file}.rels`) ?? undefined).map(({ attributes }) => ({
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
 * @throws {Refusal} when it is none, is broken, holds macros, would unfold too far or is more than the budget allows
 */
export function openWord(bytes: Uint8Array, budget: Budget): WordPackage {
  const archive = openArchive(bytes);
  refuseOthers(archive);
  const read = partReader(archive, budget);
  const main = relationships(read, "", "").find(({ kind, external }) => kind === "officeDocument" && !external);
  const path = resolved(main?.target ?? "word/document.xml");
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const document = read(path);
  if (document === null || document.name !== "w:document") throw refuse("notWord");
  const links = relationships(read, folder, path.slice(slash));
  const addresses = new Map(links.map(({ id, target }): [string, string] => [id, target]).reverse());
  const inside = (target: string) => resolved(target.startsWith("/") ? target : `${folder}${target}`);
  return {
    document,
    part: (kind) => {
      const link = links.find((one) => one.kind === kind && !one.external);
      return link ? read(inside(link.target)) : null;
    },
    headers: [
      ...new Set(
        links
          .filter(({ kind, external }) => (kind === "header" || kind === "footer") && !external)
          .flatMap(({ target }) => read(inside(target)) ?? []),
      ),
    ],
    address: (id) => addresses.get(id) ?? null,
  };
}
