import { xmlText } from "../policy/xml-text";

/** What a feed says of one published version. */
export interface FeedEntry {
  readonly version: string;
  readonly title: string;
  /** Absolute address of the version's page. */
  readonly address: string;
  readonly updatedOn: string;
  /** Sentences for readers: dates, how it differs, the author's notes. */
  readonly lines: readonly string[];
}

/** A feed of the versions, the newest first. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly author: string;
  readonly home: string;
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

const XML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => xmlText(text).replace(/[&<>"']/g, (character) => XML[character] ?? "");

/** Midnight in China of the day a version was last changed: feeds want a moment, the policy knows days. */
const moment = (date: string) => `${date}T00:00:00+08:00`;

/** The feed as Atom (RFC 4287). */
export function atomFeed({ title, author, home, self, entries }: Feed): string {
  const items = entries.map(
    (entry) => `  <entry>
    <title>${escaped(entry.title)}</title>
    <link href="${escaped(entry.address)}"/>
    <id>${escaped(entry.address)}</id>
    <updated>${moment(entry.updatedOn)}</updated>
    <content type="text">${escaped(entry.lines.join("\n"))}</content>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <title>${escaped(title)}</title>
  <link href="${escaped(home)}"/>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <id>${escaped(home)}</id>
  <updated>${moment(entries[0]?.updatedOn ?? "1970-01-01")}</updated>
  <author><name>${escaped(author)}</name></author>
${items.join("")}</feed>
`;
}

/** The feed as JSON Feed 1.1. */
export function jsonFeed({ title, author, home, self, entries }: Feed) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: self,
    language: "zh-CN",
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      content_text: entry.lines.join("\n"),
      date_modified: moment(entry.updatedOn),
    })),
  } as const;
}
