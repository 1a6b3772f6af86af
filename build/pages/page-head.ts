import { unreachable } from "@/lib/policy/text";
import { routes } from "@/lib/routes";
import type { PLAIN_SCRIPTS } from "../scripts/plain-scripts";
import type { PageKind } from "./page-kinds";

/** The addresses of the plain scripts. */
export type Scripts = ReadonlyMap<keyof typeof PLAIN_SCRIPTS, string>;

/** What a page loads of ours. */
export function headOf(kind: PageKind, scripts: Scripts, offline: boolean, isText: boolean): string {
  switch (kind) {
    case "still":
      return "";
    case "embed":
      // Deferred, not async: a script from the cache would else run before the body it speaks to is there.
      return `<script defer src="${scripts.get("embed")}" data-search="${scripts.get("search")}"></script>`;
    case "read":
    case "application": {
      const worker = offline ? ` data-worker="${routes.serviceWorker()}"` : "";
      const brings = isText ? ' data-brings-style=""' : "";
      // `async`, for a blocking script would hold the first paint back by a whole round trip.
      return `<script async src="${scripts.get("reader")}" data-search="${scripts.get("search")}"${worker}${brings}></script>`;
    }
    default:
      return unreachable(kind);
  }
}

/** What starts the framework. */
export function applicationHead(scripts: Scripts, styles: string, own: readonly string[]): string {
  const polyfills = scripts.get("polyfills");
  return `<script async src="${scripts.get("application")}" data-polyfills="${polyfills}" data-styles="${styles}" data-scripts="${own.join(" ")}"></script>`;
}
