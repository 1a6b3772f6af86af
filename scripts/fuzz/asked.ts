import fc from "fast-check";
import { addressInForce } from "@/components/reader/script/dates";
import { line, versions } from "@/lib/compare/__fixtures__/arbitrary";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { isAllowedOrigin, readCommand } from "@/lib/embed/commands";
import { readParameters } from "@/lib/embed/parameters";
import { newerVersion } from "@/lib/embed/stale";
import { blockText } from "@/lib/policy/text";
import { PUBLISHED, shopIndex } from "@/lib/search/__fixtures__/shop-index";
import { createSearcher } from "@/lib/search/searcher";
import { parseSettings } from "@/lib/settings/reading-settings";
import { sideLines } from "@/lib/testing/side-lines";
import { requestAddress } from "../server/request-address";
import { type FuzzTarget, target } from "./target";

const any = fc.string({ unit: "binary", maxLength: 500 });
const searcher = createSearcher(shopIndex);
const repeated = fc
  .tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.nat(3000))
  .map(([text, times]) => text.repeat(times));

const query = fc.array(
  fc.tuple(fc.constantFrom("theme", "scale", "lang", "accepted", "consent", "q", "__proto__"), any),
);
const json = fc.oneof(fc.json(), fc.jsonValue(), any, fc.anything());
const target404 = fc
  .array(
    fc.constantFrom(
      "/",
      "..",
      ".",
      "%2e",
      "%2f",
      "%5c",
      "\\",
      "%00",
      "%ff",
      "//",
      "?",
      "#",
      "a",
      "%",
      "search",
      ":",
      "@",
    ),
  )
  .map((parts) => `/${parts.join("")}`);

export const ASKED: readonly FuzzTarget[] = [
  target("search: any words", 300, fc.oneof(any, repeated), (words) => {
    const response = searcher.search(words, { version: PUBLISHED, limit: 20 });
    if (response.query !== words) throw new Error("another question was answered");
  }),
  target("comparison: two policies, one grown out of the other", 300, versions, ([before, after]) => {
    const diff = comparePolicies(policy(before), policy(after));
    const lines = policy(after).blocks.map(blockText);
    if (JSON.stringify(sideLines(diff, "after")) !== JSON.stringify(lines)) throw new Error("a word was lost");
  }),
  target("comparison: one clause many times", 150, fc.tuple(line, fc.nat(60), fc.nat(60)), ([clause, left, right]) => {
    const many = (count: number) => policy(Array.from({ length: count }, () => clause).join("\n"));
    comparePolicies(many(left), many(right));
  }),
  target("address: parameters of the in-app edition", 6000, query, (entries) => {
    const parameters = new URLSearchParams(entries.map(([name, value]): [string, string] => [name, value]));
    const { scale, accepted } = readParameters((name) => parameters.get(name));
    if (scale !== null && !(scale >= 1 && scale < 3)) throw new Error(`scale ${scale}`);
    if (accepted !== null && !/^[\w-]+$/.test(accepted)) throw new Error(`accepted ${accepted}`);
  }),
  target("address: what a server is asked for", 7500, fc.oneof(target404, any), (asked) => {
    const address = requestAddress(asked);
    if (address.kind !== "path") return;
    if (/\/\/|\\|\0|(?:^|\/)\.\.?(?:\/|$)/.test(address.path)) throw new Error(`lets through ${address.path}`);
  }),
  target("address: successors in a page that was tampered with", 7500, any, (text) => {
    const address = addressInForce(text, "2030-01-01");
    if (address !== null && !/^\/[a-z]/.test(address)) throw new Error(`leads to ${address}`);
  }),
  target("bridge: commands of a host", 5000, json, (data) => {
    const command = readCommand(data);
    if (command && !["setTheme", "setScale", "scrollTo"].includes(command.type)) throw new Error(command.type);
  }),
  target("bridge: origins", 6000, fc.oneof(any, fc.webUrl()), (origin) => {
    if (isAllowedOrigin(origin, ["https://a.example", "https://*.b.example"])) {
      if (!/^https:\/\/(?:a|.+\.b)\.example$/s.test(origin)) throw new Error(`lets in ${origin}`);
    }
  }),
  target("bridge: what /policy.json may hold", 4000, fc.anything(), (summary) => {
    newerVersion(summary, PUBLISHED, "2030-01-01");
  }),
  target("stored reading settings", 5000, fc.oneof(any, fc.json()), (stored) => {
    const { size, theme, leading } = parseSettings(String(stored));
    if (!/^[0-3] (?:system|light|dark) (?:normal|wide)$/.test(`${size} ${theme} ${leading}`))
      throw new Error(`reads ${size} ${theme} ${leading}`);
  }),
];
