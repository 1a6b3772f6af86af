import { getPublicSuffix } from "tldts";
import { addressOf } from "@/lib/policy/web-address";

/** An entry of the setting as a browser names the origin, or what is wrong with it and what to write instead. */
type Reading = { readonly host: string } | { readonly problem: string };

const EXAMPLE = "write an origin such as https://app.example";

/**
 * Reads the list of origins that may frame the in-app edition, e.g. `https://a.example, https://*.b.example:8443`.
 * @param setting the value of `POLICY_EMBED_HOSTS`; entries stand between spaces or commas
 * @returns each once, written as `event.origin` and a content security policy have it: in lower case, Han characters as
 * punycode, without the port that its scheme has anyway
 * @throws Error that names every entry that could not be used, what is wrong with it and what to write instead
 */
export function parseEmbedHosts(setting: string | undefined): readonly string[] {
  const entries = (setting ?? "").split(/[\s,]+/).filter((entry) => entry !== "");
  const readings = entries.map((entry) => ({ entry, reading: readEntry(entry) }));
  const problems = readings.flatMap(({ entry, reading }) =>
    "problem" in reading ? [`POLICY_EMBED_HOSTS: "${entry}" ${reading.problem}`] : [],
  );
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return [...new Set(readings.flatMap(({ reading }) => ("host" in reading ? [reading.host] : [])))];
}

/**
 * Who may frame the in-app edition of a build, as `parseEmbedHosts` says; nobody, where it is a preview with drafts.
 * @param environment `POLICY_EMBED_HOSTS` and `POLICY_DRAFTS`
 * @throws Error as `parseEmbedHosts`, of a preview too
 */
export function framingHosts(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const hosts = parseEmbedHosts(environment.POLICY_EMBED_HOSTS);
  return environment.POLICY_DRAFTS === "1" ? [] : hosts;
}

function readEntry(entry: string): Reading {
  if (/^(?:https?:\/\/)?\*(?::.*)?\/?$/i.test(entry)) {
    return { problem: `would let every site frame the policy; ${EXAMPLE}` };
  }
  if (entry.toLowerCase() === "null") {
    return { problem: `is what files and sandboxed frames of anybody call themselves; ${EXAMPLE}` };
  }
  const [, scheme = "", rest = ""] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/i.exec(entry) ?? [];
  if (scheme === "") {
    const named = originOf(`https://${entry}`);
    return { problem: `is not an origin; ${named === null ? EXAMPLE : `write ${named}`}` };
  }
  if (!/^https?$/i.test(scheme)) {
    return { problem: "is not a web page's; leave it out: an app that opens the page itself needs no entry" };
  }
  const [authority = ""] = rest.split(/[/?#\\]/, 1);
  const written = `${scheme.toLowerCase()}://${authority}`;
  if (authority !== rest) return { problem: `has more than an origin; write ${originOf(written) ?? EXAMPLE.slice(6)}` };
  if (authority.includes("@")) return { problem: "has a user before its name; leave out what stands before the @" };
  const star = authority.startsWith("*.");
  const name = star ? authority.slice(2) : authority;
  if (name.includes("*")) {
    return { problem: "has a star where none can be; it stands for the whole first part, as in https://*.app.example" };
  }
  return readName(scheme.toLowerCase(), name, star);
}

/** What is left to judge once an entry is a scheme, perhaps a star, and a name with or without a port. */
function readName(scheme: string, name: string, star: boolean): Reading {
  const origin = originOf(`${scheme}://${name}`);
  if (origin === null) return { problem: `has a name or port that no browser opens; ${EXAMPLE}` };
  const { hostname } = new URL(origin);
  const host = star ? origin.replace("://", "://*.") : origin;
  if (hostname.startsWith("[") || (/^[\d.]+$/.test(hostname) && (hostname !== "127.0.0.1" || star))) {
    // CSP Level 3, 6.7.2.8: an address other than 127.0.0.1 matches nothing.
    return { problem: "is an address, which browsers match with no page's; write the name it is opened by" };
  }
  if (hostname.endsWith(".")) return { problem: `ends with a dot; write ${host.replace(/\.(?=:|$)/, "")}` };
  if (hostname.length > 253 || !hostname.split(".").every((label) => LABEL.test(label))) {
    return { problem: `has a name with other characters than letters, digits and hyphens; ${EXAMPLE}` };
  }
  const local = hostname === "127.0.0.1" || hostname === "localhost" || hostname.endsWith(".localhost");
  if (scheme === "http" && !local) {
    return { problem: `can be changed by anybody on the way; write ${host.replace("http:", "https:")}` };
  }
  if (!star) return { host };
  const suffix = getPublicSuffix(`any.${hostname}`, { allowPrivateDomains: true }) ?? hostname;
  if (suffix.length >= hostname.length) {
    const own = `${scheme}://*.your-name.${hostname}`;
    return { problem: `would let everybody who has a name below ${hostname} frame the policy; write ${own}` };
  }
  return { host };
}

/** What a content security policy can name; browsers write names of other scripts as punycode. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** The origin as browsers write it; null when they would not open it. */
function originOf(address: string): string | null {
  const origin = addressOf(address)?.origin ?? "";
  return /^https?:\/\/(?:\*\.)?[^*@;,'"]+$/.test(origin) ? origin : null;
}
