import { lockedVersion, lockText } from "../content/lock";
import type { FoundLink } from "../import/links";
import type { PolicyDocument } from "../policy/model";
import { blockText } from "../policy/text";
import { titleRanges } from "../policy/titles";
import { newContentStrings as strings } from "../strings/new-command";

/** Who publishes a policy, as whoever sets it up says. */
export interface Publisher {
  readonly name: string;
  readonly email: string;
}

/** A file of a new content folder; `file` is relative to it. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** JSON's strings are YAML's double-quoted ones. */
const quoted = (value: string) => JSON.stringify(value);
/** A comment ends with its line. */
const comment = (words: string) => `# ${words.replace(/\s+/gu, " ")}`;

/** The other documents that a text names in 《》, in their order. */
export function documentsOf(document: PolicyDocument): readonly string[] {
  const titles = document.blocks.flatMap((block) => {
    const text = blockText(block);
    return titleRanges(text).map(({ start, end }) => text.slice(start + 1, end - 1).trim());
  });
  return [...new Set(titles)].filter((title) => title !== "" && title !== document.title);
}

function siteText(document: PolicyDocument, { name, email }: Publisher, links: readonly FoundLink[]): string {
  const pending = links.map(
    ({ id, words, address }) =>
      `  ${comment(strings.linkAddress(address))}\n  ${quoted(id)}:\n    description: ${quoted(words || id)}\n    url: ""`,
  );
  const documents = documentsOf(document).map((title) => `  - title: ${quoted(title)}\n    url: ""`);
  return [
    comment(strings.head),
    "site:",
    `  ${comment(strings.baseUrl)}`,
    '  baseUrl: "https://policy.example.com"',
    "publisher:",
    `  name: ${quoted(name)}`,
    `  ${comment(strings.operators)}`,
    "  operators: []",
    "policy:",
    `  name: ${quoted(document.title)}`,
    "contact:",
    `  email: ${quoted(email)}`,
    '  address: ""',
    comment(strings.pendingLinks),
    pending.length === 0 ? "pendingLinks: {}" : `pendingLinks:\n${pending.join("\n")}`,
    comment(strings.documents),
    documents.length === 0 ? "documents: []" : `documents:\n${documents.join("\n")}`,
    "",
  ].join("\n");
}

/**
 * What a content folder of one version holds: the version under its own name, the site's facts, and the lock.
 * @param mdx the version's source, of which `document` was read
 * @param links the addresses that its words lead to; each stands beside an empty `url`, until a person confirms it
 */
export function newContent(
  document: PolicyDocument,
  mdx: string,
  publisher: Publisher,
  links: readonly FoundLink[],
): readonly NewFile[] {
  const lock = { [document.version]: lockedVersion(document) };
  return [
    { file: `versions/${document.version}.mdx`, text: mdx },
    { file: "policy.yaml", text: siteText(document, publisher, links) },
    { file: "versions.lock.json", text: lockText(lock) },
  ];
}
