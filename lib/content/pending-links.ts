import { DIAGNOSTICS, diagnose } from "../policy/diagnostics";
import { pointsOf } from "../policy/parse/lines";
import { placeInBlock } from "../policy/parse/places";
import { blockInlines } from "../policy/text";
import type { FileMessage } from "./content-error";
import type { PolicyFile } from "./policy-files";
import type { Site } from "./site-file";

/** Every `<PendingLink>` of the versions whose id `policy.yaml` does not list, at its place. */
export function unknownPendingLinks(files: readonly PolicyFile[], site: Site): readonly FileMessage[] {
  const known = Object.keys(site.pendingLinks);
  return files.flatMap(({ file, document, places, text }) => {
    const pointAt = pointsOf(text);
    return document.blocks.flatMap((block) => {
      let at = 0;
      return blockInlines(block).flatMap((inline) => {
        const start = at;
        at += inline.text.length;
        if (inline.kind !== "pending-link" || known.includes(inline.id)) return [];
        const finding = DIAGNOSTICS["pending-link-unknown"](inline.id, known);
        const place = placeInBlock(places.get(block.id), start, pointAt);
        return [{ file, message: diagnose("pending-link-unknown", finding, place) }];
      });
    });
  });
}
