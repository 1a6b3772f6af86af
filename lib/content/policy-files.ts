import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DIAGNOSTICS, diagnose } from "../policy/diagnostics";
import type { BlockId, PolicyDocument } from "../policy/model";
import type { BlockPlace } from "../policy/parse/blocks";
import { pointsOf } from "../policy/parse/lines";
import { type ParseResult, parsePolicy } from "../policy/parse/parse-policy";
import { isPublished } from "../policy/parse/published";
import type { CacheStore } from "./cache/store";
import type { FileMessage } from "./content-error";
import { CONTENT_FOLDER, inFolder } from "./content-folder";

/** A version's file, parsed. */
export interface PolicyFile {
  readonly file: string;
  readonly draft: boolean;
  readonly document: PolicyDocument;
  /** Where each block stands in `text`. */
  readonly places: ReadonlyMap<BlockId, BlockPlace>;
  readonly text: string;
}

export interface PolicyFiles {
  readonly files: readonly PolicyFile[];
  readonly problems: readonly FileMessage[];
}

export interface ReadOptions {
  /** The project's root. */
  readonly root: string;
  /** The content folder, from the root or absolute; that of this process unless something else is said. */
  readonly content?: string;
  /** Whether its `drafts/` is read too. It never is in a public build. */
  readonly drafts: boolean;
  /** Whether versions that this project wrote as samples are kept. */
  readonly samples: boolean;
  /** Where parsed versions are kept, so that an unchanged one is not parsed again. */
  readonly cache?: CacheStore | null;
}

/**
 * Reads and parses every version of the policy. All files are read before anything is reported, so that an author
 * sees all problems at once.
 */
export function readPolicyFiles({
  root,
  content = CONTENT_FOLDER,
  drafts,
  samples,
  cache = null,
}: ReadOptions): PolicyFiles {
  const folders = [
    { folder: inFolder(content, "versions"), draft: false },
    ...(drafts ? [{ folder: inFolder(content, "drafts"), draft: true }] : []),
  ];
  const files: PolicyFile[] = [];
  const problems: FileMessage[] = [];
  for (const { folder, draft } of folders) {
    const absolute = path.resolve(root, folder);
    const names = existsSync(absolute) ? readdirSync(absolute).filter((name) => name.endsWith(".mdx")) : [];
    for (const name of names.sort()) {
      const file = `${folder}/${name}`;
      const source = readFileSync(path.join(absolute, name), "utf8");
      const { document, messages, places, text } = parseOnce(source, file, cache);
      problems.push(...messages.map((message) => ({ file, message })));
      if (document && (samples || document.provenance !== "sample")) {
        files.push({ file, draft, document, places, text });
      }
    }
  }
  return { files, problems: [...problems, ...sameDay(files)] };
}

/** The result of `parsePolicy`. Only what is without a fault is kept: messages are no data. */
function parseOnce(source: string, file: string, cache: CacheStore | null): ParseResult {
  const inputs = [file, source];
  const known = cache?.get("parsed", inputs)?.toString("utf8");
  if (known !== undefined) return readParsed(known, file);
  const result = parsePolicy(source, { path: file });
  if (result.document === null || result.messages.length > 0) return result;
  const { document, places, text } = result;
  const kept = JSON.stringify({ document, places: [...places], text });
  cache?.put("parsed", inputs, Buffer.from(kept));
  // As in `remembered`: the same objects whether they were kept or made.
  return readParsed(kept, file);
}

function readParsed(kept: string, file: string): ParseResult {
  const { document, places, text } = JSON.parse(kept);
  const { blocks, ...meta } = document;
  const published = isPublished(meta, file);
  return { document, readable: blocks, known: meta, published, messages: [], places: new Map(places), text };
}

/** Two versions cannot come into force on one day: which one binds could not be told. */
function sameDay(files: readonly PolicyFile[]): FileMessage[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file, document, text }) => {
    const other = seen.get(document.effectiveOn);
    seen.set(document.effectiveOn, document.version);
    if (other === undefined) return [];
    const finding = DIAGNOSTICS["version-duplicate"](document.version, other);
    const entry = /^effectiveOn:\s*/m.exec(text);
    const place = pointsOf(text)(entry ? entry.index + entry[0].length : -1);
    return [{ file, message: diagnose("version-duplicate", finding, place) }];
  });
}
