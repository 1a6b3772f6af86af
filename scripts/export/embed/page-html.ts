import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { LEFT_ALONE } from "../mail-addresses";

/** What stands around the body of a page of the in-app edition. */
export interface EmbedShell {
  readonly title: string;
  readonly css: string;
  /** Where the same words stand on the public site, for search engines and for sharing; null where there is no such page. */
  readonly canonical: string | null;
  /** Address of the script. */
  readonly script: string;
  /** Facts for the script, as `data-` attributes of the root element. */
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * A whole page: no framework, the style inside, one script that may be absent. `defer`, not `async`: a cached script would
 * else run before the body it speaks to is there.
 */
export function pageHtml(shell: EmbedShell, body: ReactElement): string {
  const facts = Object.entries(shell.facts).map(([name, value]) => ` data-${name}="${attribute(value)}"`);
  const inner = `${LEFT_ALONE.start}${renderToStaticMarkup(body)}${LEFT_ALONE.end}`;
  const canonical = shell.canonical === null ? "" : `<link rel="canonical" href="${attribute(shell.canonical)}">`;
  return `<!DOCTYPE html>
<html lang="zh-CN"${facts.join("")}><head><meta charset="utf-8"><title>${attribute(shell.title)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<meta name="format-detection" content="telephone=no,email=no,address=no"><meta name="robots" content="noindex">
${canonical}<style>${shell.css}</style><script defer src="${shell.script}"></script></head><body>${inner}</body></html>
`;
}

function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
