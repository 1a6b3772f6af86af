import { parse as parseScript, type Token } from "acorn";
import { parse as parseHtml } from "parse5";
import { exposedAddresses } from "../pages/mail-addresses";
import { descendants, textOf } from "../pages/page";
import { bigintComparisons } from "../scripts/typeof-bigint";
import { styleProblems } from "./style-gate";

/** ES2018 has it and Chromium 62 too; Safari got it in 16.4. */
const LOOKBEHIND = /(?<!\\)\(\?<[=!]/;

/**
 * What an engine at the floor (Chromium 64, iOS 12.1) cannot parse in a script.
 * @param file named in the messages
 * @param forReaders false for what the legal desk alone loads: its parser looks behind, and its floor is higher
 * @returns a message for each problem, empty when there is none
 */
export function scriptProblems(file: string, source: string, forReaders = true): string[] {
  try {
    const tokens: Token[] = [];
    parseScript(source, { ecmaVersion: 2018, sourceType: "script", onToken: tokens });
    const patterns = tokens
      .filter(({ type }) => forReaders && type.label === "regexp")
      .map(({ start, end }) => source.slice(start, end))
      .filter((pattern) => LOOKBEHIND.test(pattern));
    return [
      ...patterns.map((pattern) => `${file}: ${pattern} looks behind: Safari below 16.4 reads none of the script`),
      ...bigintComparisons(tokens, source).map(
        ({ start }) => `${file}: a comparison with "bigint" at ${start}: Chromium 64 may die of it`,
      ),
    ];
  } catch (error) {
    return [`${file}: newer than ES2018: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Elements that make a browser ask for something by themselves. */
const LOADS = /^(?:script|img|iframe|frame|object|embed|source|video|audio|track|link)$/;
/** Links that are only read, by feed readers and search engines. */
const READ = /^(?:canonical|alternate|license|author)$/;

function isElsewhere(
  all: readonly { readonly name: string; readonly value: string }[],
  { name, value }: { readonly name: string; readonly value: string },
): boolean {
  const rel = all.find((one) => one.name === "rel")?.value ?? "";
  return /^(?:src|srcset|href|data|poster)$/.test(name) && /^\s*(?:[a-z]+:)?\/\//i.test(value) && !READ.test(rel);
}

/** What the content security policy would refuse in a page, and problems of its style. */
export function pageProblems(file: string, html: string): string[] {
  const exposed = exposedAddresses(html).map((address) => `${file}: ${address}: a CDN would take it out of the page`);
  const problems = descendants(parseHtml(html)).flatMap((element) => {
    const names = element.attrs.map((attribute) => attribute.name);
    const attributes = names
      .filter((name) => name === "style" || /^on/.test(name))
      .map((name) => `${file}: <${element.tagName} ${name}="…">: the content security policy refuses it`);
    const elsewhere = element.attrs.filter((one) => LOADS.test(element.tagName) && isElsewhere(element.attrs, one));
    attributes.push(
      ...elsewhere.map(({ name, value }) => `${file}: <${element.tagName} ${name}="${value}">: asks another origin`),
      ...element.attrs
        .filter(({ value }) => /^\s*(?:javascript|vbscript):/i.test(value))
        .map(({ name }) => `${file}: <${element.tagName} ${name}="javascript:…">: script in an address`),
    );
    if (element.tagName === "script" && !names.includes("src")) return [...attributes, `${file}: an inline script`];
    if (element.tagName === "style") return [...attributes, ...styleProblems(file, textOf(element))];
    return attributes;
  });
  return [...exposed, ...problems];
}
