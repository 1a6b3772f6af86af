import { TYPE_EXCEPTIONS } from "@/lib/content-types";
import type { Headers } from "@/lib/headers";
import type { SiteAddress } from "./addresses";

/** What Cloudflare's hosting documents as its limits; Netlify has none as low. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** One rule: a pattern with `:name` for a segment or a last `*`, and its headers. */
export interface HostingRule {
  readonly pattern: string;
  readonly headers: Headers;
}

/** Hosts know the usual types by themselves. The policy is united on its own; `Vary` says how a packed sibling was chosen, which hosts do in their own way. */
const LEFT_OUT = ["Content-Security-Policy", "Vary"];

/**
 * The rules for hosts that read a `_headers` file. A host cannot be told about every page within a hundred rules, so
 * pages of one kind share a pattern, and a policy that allows the styles of all of them: still hashes only. The first
 * rule is for addresses that do not exist, too: they may be framed by those who may frame anything here. Where two rules match, some hosts join the values with a comma and some take
 * the later one: both give a policy no weaker than the page's own rule, since a browser obeys every policy it is sent.
 * @throws Error when a host would cut the rules off, or when addresses of one kind differ in more than their styles
 */
export function hostingRules(addresses: readonly SiteAddress[]): readonly HostingRule[] {
  const byPattern = new Map<string, SiteAddress[]>();
  for (const one of addresses) {
    const pattern = patternOf(one.address);
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), one]);
  }
  const everywhere = rest(addresses.filter(({ address }) => address === "/404.html"));
  const common = Object.fromEntries(
    Object.entries(everywhere).filter(([name, value]) => addresses.every(({ headers }) => headers[name] === value)),
  );
  const policy = unitedPolicies(addresses.filter(({ file }) => file.endsWith(".html")));
  const first = { pattern: "/*", headers: { ...common, "Content-Security-Policy": policy } };
  const rules = [...byPattern].map(([pattern, group]) => {
    const own = Object.entries(rest(group)).filter(([name]) => !(name in common));
    return { pattern, headers: { ...Object.fromEntries(own), "Content-Security-Policy": unitedPolicies(group) } };
  });
  return [first, ...rules];
}

/** The text of the file. @throws Error when it exceeds what hosts read of it */
export function hostingFile(rules: readonly HostingRule[]): string {
  if (rules.length > MOST_RULES) throw new Error(`_headers has ${rules.length} rules; hosts read ${MOST_RULES}`);
  const lines = rules.flatMap(({ pattern, headers }) => [
    pattern,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long) throw new Error(`_headers has a line of ${long.length} characters; hosts read ${LONGEST_LINE}: ${long}`);
  return `${lines.join("\n")}\n`;
}

/** The kind of an address: versions become placeholders, and folders of hashed files one pattern. */
function patternOf(address: string): string {
  const hashed = /^\/_next\/static\//.exec(address);
  if (hashed) return `${hashed[0]}*`;
  const folders = address.split("/");
  const name = folders.pop() ?? "";
  const hash = /[0-9a-f]{8,}/.exec(name);
  const tail = name.slice(hash ? hash.index + hash[0].length : name.length);
  if (hash && /\.[a-z]+$/.test(tail)) return [...folders, `${name.slice(0, hash.index)}*${tail}`].join("/");
  let count = 0;
  const kinds = folders.map((folder) => {
    if (!/^\d{4}-\d{2}-\d{2}(?:-[a-z]+)?$/.test(folder)) return folder;
    count += 1;
    return `:version${count > 1 ? count : ""}`;
  });
  return [...kinds, name].join("/");
}

/** What addresses of one kind share besides the policy. */
function rest(group: readonly SiteAddress[]): Headers {
  const sets = group.map(({ address, headers }) => {
    const left = Object.entries(headers).filter(
      ([name]) => !LEFT_OUT.includes(name) && (name !== "Content-Type" || address in TYPE_EXCEPTIONS),
    );
    return Object.fromEntries(left);
  });
  const first = sets[0] ?? {};
  const odd = sets.findIndex((set) => JSON.stringify(set) !== JSON.stringify(first));
  if (odd < 0) return first;
  throw new Error(`${group[odd]?.address} has headers unlike others of its kind, such as ${group[0]?.address}`);
}

/** One policy for several addresses whose policies differ in `style-src` alone, unless they are of all kinds. */
function unitedPolicies(group: readonly SiteAddress[]): string {
  const directives = new Map<string, Set<string>>();
  for (const { headers } of group) {
    for (const directive of (headers["Content-Security-Policy"] ?? "").split("; ")) {
      const [name = "", ...sources] = directive.split(" ");
      const all = directives.get(name) ?? new Set();
      for (const source of sources) all.add(source);
      directives.set(name, all);
    }
  }
  return [...directives]
    .map(([name, sources]) => {
      const allowed = [...sources].filter((source) => source !== "'none'" || sources.size === 1);
      return `${name} ${allowed.join(" ")}`;
    })
    .join("; ");
}
