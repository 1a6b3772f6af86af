import { addressOf } from "@/lib/policy/web-address";

/** Further names of a site with drafts, or what is wrong with them, in the words of whoever wrote them. */
export type PreviewNames =
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "refused"; readonly message: string };

/** Names of this machine itself, which no name server can be made to point elsewhere. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"] as const;

/**
 * Further names by which a site with drafts may be asked for.
 * @param environment `POLICY_HOSTS`: names, with a port where it is not the server's, e.g. `preview.example, 10.0.0.5:8080`
 * @returns as a browser writes them in `Host`
 */
export function previewNames(environment: Readonly<Record<string, string | undefined>>): PreviewNames {
  const entries = (environment.POLICY_HOSTS ?? "").split(/[\s,]+/).filter((entry) => entry !== "");
  const problems = entries.filter((entry) => nameOf(entry) === null);
  if (problems.length > 0) {
    const line = (entry: string) => `POLICY_HOSTS: "${entry}" is not a name; write one such as preview.example`;
    return { kind: "refused", message: problems.map(line).join("\n") };
  }
  return { kind: "names", names: entries.flatMap((entry) => nameOf(entry) ?? []) };
}

/** A name, perhaps with a port, as a browser writes it in `Host`; null when it is anything else. */
export function nameOf(entry: string): string | null {
  if (!/^(?:\[[0-9a-f:.]+\]|[^\s[\]:/?#@\\*]+)(?::\d{1,5})?$/i.test(entry)) return null;
  return addressOf(`http://${entry}`)?.host ?? null;
}

/**
 * Whether a site with drafts may answer to the name a request asked for. A page elsewhere whose name was made to point
 * here (DNS rebinding) would be of one origin with the drafts, and could read them; its name is none of these.
 * @param host the header `Host`
 * @param port that the server listens on
 * @param names as `previewNames` gives them; one without a port is let in with the server's port, and without any
 */
export function isPreviewName(host: string | undefined, port: number | undefined, names: readonly string[]): boolean {
  if (host === undefined || nameOf(host) === null) return false;
  const atPort = (name: string) => nameOf(`${name}:${port}`) ?? name;
  const known = [...LOOPBACK.map(atPort), ...names, ...names.map((name) => (hasPort(name) ? name : atPort(name)))];
  return known.includes(host.toLowerCase());
}

const hasPort = (name: string) => /:\d+$/.test(name) && !name.endsWith("]");
