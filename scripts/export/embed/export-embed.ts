import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createElement, type ReactElement } from "react";
import { EmbedPage } from "@/components/embed/EmbedPage";
import { SincePage } from "@/components/embed/SincePage";
import { linksOf } from "@/components/reader/links";
import { loadComparison } from "@/lib/content/comparisons";
import { loadArchive } from "@/lib/content/load-archive";
import { loadNotesBetween } from "@/lib/content/notes-between";
import { loadSite } from "@/lib/content/site";
import { buildGlossary } from "@/lib/glossary/glossary";
import { linkTerms } from "@/lib/glossary/link-terms";
import { type ArchivedVersion, historyOf, versionInForce } from "@/lib/policy/archive";
import { chinaDate } from "@/lib/policy/dates";
import { pinnedAddress } from "@/lib/reading/pinned-address";
import { routes } from "@/lib/routes";
import { embedStrings } from "@/lib/strings/embed";
import { bundleScript } from "../bundle-loader";
import { styleHash, writeHashed } from "../files";
import { pageProblems, scriptProblems } from "../gates";
import { MANIFEST_FILE, Manifest } from "../manifest";
import { pageHtml } from "./page-html";
import { embedStyle } from "./style";

/** What hosts check messages by, as it is published beside the pages. */
const PUBLISHED = {
  "embed/bridge.schema.json": "docs/schema/bridge.schema.json",
  "embed/bridge.d.ts": "lib/embed/protocol.ts",
} as const;

/** What stands on a page, and which style it has. */
interface EmbedBody {
  readonly kind: "text" | "comparison";
  readonly body: ReactElement;
}

/** Writes the in-app edition into an exported site and its pages into the manifest. @returns problems, as the gates say */
export function exportEmbed(folder: string, hosts: readonly string[]): readonly string[] {
  const archive = loadArchive();
  const site = loadSite();
  const inForce = versionInForce(archive, chinaDate(new Date()));
  const source = bundleScript("components/embed/script/main.ts");
  const script = writeHashed(folder, "_assets/embed.*.js", source);
  const manifestFile = path.join(folder, MANIFEST_FILE);
  const { pages } = Manifest.parse(JSON.parse(readFileSync(manifestFile, "utf8")));
  const problems = [...scriptProblems(script, source)];
  const styles = { text: embedStyle(process.cwd(), false), comparison: embedStyle(process.cwd(), true) };
  const history = historyOf(archive);
  const published = history.filter(({ document }) => document.effectiveOn <= inForce.document.effectiveOn);

  const write = (address: string, version: ArchivedVersion, canonical: string | null, page: EmbedBody) => {
    const { kind, body } = page;
    const css = styles[kind];
    const facts = {
      policy: site.policy.name,
      version: version.document.version,
      fingerprint: version.fingerprint,
      notice: routes.version(version.document.version),
      versions: published.map(({ document }) => document.version).join(" "),
      hosts: hosts.join(" "),
      "in-force": address === routes.embed() ? "1" : "",
      "superseded-on": version.supersededOn ?? "",
      summary: routes.policyJson(),
      "since-page": routes.embedSince("*"),
      unknown: embedStrings.unknown,
      since: embedStrings.since("*"),
      "not-older": embedStrings.notOlder("*"),
      stale: embedStrings.stale("*"),
    };
    const elsewhere = canonical === null ? null : site.site.baseUrl + canonical;
    const html = pageHtml({ title: version.document.title, canonical: elsewhere, css, script, facts }, body);
    const file = path.join(folder, address.replace(/\/$/, "/index.html"));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, html);
    pages[address] = { styles: [styleHash(css)] };
    problems.push(...pageProblems(file, html));
  };
  const whole = (version: ArchivedVersion) => site.site.baseUrl + routes.version(version.document.version);
  const full = (version: ArchivedVersion, notice: string | null) => {
    const glossary = buildGlossary(version.document);
    const document = linkTerms(version.document, glossary);
    const links = linksOf(glossary, site.pendingLinks);
    const { publisher } = site;
    const address = whole(version);
    const body = createElement(EmbedPage, { version, document, links, publisher, address, notice });
    return { kind: "text", body } as const;
  };

  write(routes.embed(), inForce, pinnedAddress(inForce), full(inForce, null));
  // For an address below /embed/ that does not exist: a webview then shows the text, and no page of the site.
  write(routes.embedNotFound(), inForce, null, full(inForce, embedStrings.notFound));
  // Nobody can agree to a sample, so that an app has none.
  for (const version of history) {
    const id = version.document.version;
    write(routes.embed(id), version, pinnedAddress(version), full(version, null));
    const older = version.document.effectiveOn < inForce.document.effectiveOn;
    const comparison = older ? loadComparison({ from: id, to: inForce.document.version }) : null;
    if (comparison === null) {
      write(routes.embedSince(id), inForce, pinnedAddress(inForce), full(inForce, embedStrings.notOlder(id)));
      continue;
    }
    const { from, to, diff } = comparison;
    const notes = loadNotesBetween(comparison);
    const body = createElement(SincePage, { diff, from: from.document, to: to.document, notes, address: whole(to) });
    const canonical = inForce.draft || version.draft ? null : routes.comparison(id, to.document.version);
    write(routes.embedSince(id), inForce, canonical, { kind: "comparison", body });
  }
  for (const [file, origin] of Object.entries(PUBLISHED)) {
    writeFileSync(path.join(folder, file), readFileSync(origin));
  }
  writeFileSync(manifestFile, `${JSON.stringify({ pages } satisfies Manifest, null, 1)}\n`);
  return problems;
}
