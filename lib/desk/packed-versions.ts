import { notesForReaders } from "../policy/change-notes";
import type { Block, PolicyDocument, PolicyMeta } from "../policy/model";

/** Versions with each block stored once, however many versions hold it: a page can then carry all of them. */
export interface PackedVersions {
  readonly blocks: readonly Block[];
  /** In the order given; `blocks` are places in the list above. */
  readonly versions: readonly { readonly meta: PolicyMeta; readonly blocks: readonly number[] }[];
}

/** Packs versions. Of their `changes` only those are kept that say something to readers. */
export function packVersions(documents: readonly PolicyDocument[]): PackedVersions {
  const blocks: Block[] = [];
  const places = new Map<string, number>();
  const place = (block: Block) => {
    const key = JSON.stringify(block);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, blocks.length);
    return blocks.push(block) - 1;
  };
  const versions = documents.map(({ blocks: own, ...meta }) => ({
    meta: { ...meta, changes: notesForReaders(meta) },
    blocks: own.map(place),
  }));
  return { blocks, versions };
}

/** The version of that id, whole again; null when it is not among them. */
export function unpackVersion({ blocks, versions }: PackedVersions, version: string): PolicyDocument | null {
  const packed = versions.find(({ meta }) => meta.version === version);
  return packed ? { ...packed.meta, blocks: packed.blocks.flatMap((at) => blocks[at] ?? []) } : null;
}
