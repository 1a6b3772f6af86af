import { routes } from "@/lib/routes";
import type { PLAIN_SCRIPTS } from "./plain-scripts";

/** How a page is served. */
export type PageKind =
  /** With the framework, which comes when a person asks for what needs it. */
  | { readonly kind: "framework" }
  /** Without the framework: HTML, its style, and one plain script or none. */
  | { readonly kind: "plain"; readonly script: keyof typeof PLAIN_SCRIPTS | null };

/**
 * How the page of an address is served.
 * @param address as `pageAddress` writes it
 */
export function kindOfPage(address: string): PageKind {
  if (address.startsWith(routes.embed())) return { kind: "plain", script: "embed" };
  if (address === routes.offline()) return { kind: "plain", script: null };
  return { kind: "framework" };
}
