import type { Archive, ArchivedVersion } from "../policy/archive";
import { routes } from "../routes";
import { markdownStrings } from "../strings/markdown";

const say = markdownStrings.llms;

interface LlmsOptions {
  readonly publisher: string;
  readonly baseUrl: string;
  readonly inForce: ArchivedVersion;
  /** Published versions, the oldest first. */
  readonly versions: Archive;
  /** The lists of the version in force, by title and path; none where it has no facts. */
  readonly lists: readonly { readonly title: string; readonly path: string }[];
}

/** `/llms.txt` (llmstxt.org): what an assistant should read of this site, and how to quote it. */
export function llmsText({ publisher, baseUrl, inForce, versions, lists }: LlmsOptions): string {
  const link = (name: string, path: string) => `- [${name}](${baseUrl}${path})`;
  const { title, version } = inForce.document;
  return `${[
    `# ${title}`,
    `> ${say.about(publisher)}`,
    `## ${say.inForce}`,
    [
      link(say.text, routes.policyMarkdown(version)),
      link(say.json, routes.documentJson(version)),
      ...(lists.length === 0 ? [] : [link(say.facts, routes.factsJson(version))]),
    ].join("\n"),
    ...(lists.length === 0 ? [] : [`## ${say.lists}`, lists.map(({ title, path }) => link(title, path)).join("\n")]),
    `## ${say.older}`,
    versions.map(({ document }) => link(document.version, routes.policyMarkdown(document.version))).join("\n"),
    `## ${say.updates}`,
    [link(say.summary, routes.policyJson()), link(say.atom, routes.feed()), link(say.jsonFeed, routes.jsonFeed())].join(
      "\n",
    ),
  ].join("\n\n")}\n`;
}
