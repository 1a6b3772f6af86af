import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { pageProblems } from "@/build/gates/gates";
import { LEFT_ALONE } from "@/build/pages/mail-addresses";
import { Article } from "@/components/reader/Article";
import { linksOf } from "@/components/reader/links";
import { parseSite } from "@/lib/content/site-file";
import { buildGlossary } from "@/lib/glossary/glossary";
import { linkTerms } from "@/lib/glossary/link-terms";
import { arrangeArchive } from "@/lib/policy/archive";
import { HOSTILE_FILES } from "@/lib/policy/parse/__fixtures__/hostile";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { outline } from "@/lib/reading/outline";
import { parseSynonyms } from "@/lib/search/synonym-file";
import { type FuzzTarget, target } from "./target";

/** Short files are cheap, the real one is not. */
const RUNS: Readonly<Record<string, number>> = { "any string": 1000, "any front matter": 500 };
const parsers = Object.entries(HOSTILE_FILES).map(([name, files]) =>
  target(`MDX parser: ${name}`, RUNS[name] ?? 150, files, (source) => {
    const { document, messages } = parsePolicy(source, { path: "2022-11-15.mdx" });
    if ((document === null) !== messages.some(({ fatal }) => fatal)) throw new Error("neither a document nor a reason");
  }),
);

const SCRIPTS = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "{alert(1)}"]
  .concat(["<svg/onload=alert(1)>", '"><b onclick="x">', "</style><script>", "javascript:alert(1)", "&lt;script&gt;"])
  .concat(["**粗**", "<u>**粗**</u>", "甲", "a@b.c", "\n\n", "| a | b |\n| - | - |\n| c | d |\n"]);
const head = HOSTILE_FILES["any sequence of what the format is made of"];

/** Whatever of a hostile file becomes a document is drawn, and nothing of it may run. */
const drawing = target(
  "drawing: script in words",
  150,
  fc.tuple(head, fc.array(fc.constantFrom(...SCRIPTS), { minLength: 1, maxLength: 6 })),
  ([source, pieces]) => {
    const withScript = `${source.slice(0, source.indexOf("## "))}## 一、甲\n\n${pieces.map((piece) => piece.replace(/[<{]/g, "\\$&")).join("乙")}\n`;
    const { document } = parsePolicy(withScript, { path: "2022-11-15.mdx" });
    if (!document) return;
    const glossary = buildGlossary(document);
    const [version] = arrangeArchive([{ document, fingerprint: "0".repeat(64), draft: false }]);
    if (!version) throw new Error("no version");
    const linked = linkTerms(document, glossary);
    const view = {
      version,
      document: linked,
      links: linksOf(glossary, {}),
      outline: outline(document),
      past: { changed: {}, history: {} },
      notes: null,
    };
    const html = renderToStaticMarkup(createElement(Article, view));
    // As it stands in a page.
    const page = `${LEFT_ALONE.start}${html}${LEFT_ALONE.end}`;
    const problems = pageProblems("page", page).concat(/href="(?!#|\/|mailto:)[^"]*"/.exec(html) ?? []);
    if (problems.length > 0) throw new Error(problems.join("; "));
  },
);

const yaml = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "site:",
        "  baseUrl: ",
        '"https://a.b"',
        "javascript:x",
        "- ",
        "&a ",
        "*a",
        "!!js ",
        "\n",
        "<<: ",
        "{",
        "[",
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join("")),
);

export const AUTHORED: readonly FuzzTarget[] = [
  ...parsers,
  drawing,
  target("policy.yaml", 1500, yaml, (source) => {
    const { site, problems } = parseSite(source, "content/policy.yaml");
    if (site === null && problems.length === 0) throw new Error("no reason given");
  }),
  target("synonyms.yaml", 1500, yaml, (source) => {
    parseSynonyms(source);
  }),
];
