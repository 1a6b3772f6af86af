import { describe, expect, test } from "vitest";
import { broughtBy, createNeededCss, namesIn } from "./needed-css";

const neededCss = createNeededCss();

const PAGE = `<!DOCTYPE html><html lang="zh-CN"><head></head><body><main id="main" class="reading wide">
<p data-key="">字 <a class="label" href="#a">一、</a></p></main></body></html>`;

describe("a rule stays when the page's markup may match it", () => {
  for (const css of [
    "p{margin:0}",
    "*{box-sizing:border-box}",
    ":root{--ink:#000}p{color:var(--ink)}",
    ":root{--ink:#000}p{color:var(--ink,red)}",
    "main.reading.wide > p:first-child::before{content:''}",
    "#main .label:hover{color:red}",
    "p:not(.gone){margin:0}",
    "html[data-theme=dark] a{color:white}",
    "html[data-offline-copy]::before{content:attr(data-offline-copy)}",
    "html:not([data-js]) p{margin:0}",
    "[data-key]{color:red}",
    "@media print{p{margin:0}}",
    "@supports(display:grid){@media(min-width:60em){p{margin:0}}}",
    "@font-face{font-family:x;src:local(x)}",
    '@property --tw-blur{syntax:"*";inherits:false}p{filter:var(--tw-blur,)}',
    "@page part{size:A4}@page :first{size:A5}p{page:part}",
  ]) {
    test(css, () => expect(neededCss(css, PAGE)).toBe(css));
  }
});

test("a page with a field keeps the style of its parts", () => {
  expect(neededCss("::placeholder{color:red}", "<!DOCTYPE html><html><body><input></body></html>")).toBe(
    "::placeholder{color:red}",
  );
});

describe("a rule stays when a script may write what it asks for", () => {
  const withScript = createNeededCss([
    '(()=>{let n=e("div",{class:"note wide","data-at":`top`});return n.gone+/odd/+q(".asked[data-held] .of")+"/desk/"})()',
  ]);
  for (const [css, left] of [
    [".note{margin:0}", ".note{margin:0}"],
    ["div[data-at=top]{margin:0}", "div[data-at=top]{margin:0}"],
    [".note.wide,.note.low{margin:0}", ".note.wide{margin:0}"],
    [".gone{margin:0}.odd{margin:0}", ""],
    [".asked{margin:0}.of{margin:0}[data-held]{margin:0}desk{margin:0}", ""],
    ["::placeholder{color:red}", ""],
  ]) {
    test(`${css}`, () => expect(withScript(css ?? "", PAGE)).toBe(left));
  }
});

describe("a rule is left out when neither the markup nor a script can match it", () => {
  for (const [css, left] of [
    [".note{margin:0}", ""],
    ["::placeholder{color:red}p::before{content:''}", "p::before{content:''}"],
    [":-moz-ui-invalid{box-shadow:none}", ""],
    ["*,::before{--tw-ring:initial}p{margin:0}", "p{margin:0}"],
    ["::-webkit-file-upload-button{margin:0}", ""],
    [":root{--ink:#000}.note{color:var(--ink)}", ""],
    [":root{--a:#000;--b:var(--a)}p{margin:0}", "p{margin:0}"],
    ['@property --tw-blur{syntax:"*";inherits:false}p{margin:0}', "p{margin:0}"],
    [":root,:host{--ink:#000}p{color:var(--ink)}", ":root{--ink:#000}p{color:var(--ink)}"],
    ["p{-webkit-hyphens:none;-webkit-hyphens:none;hyphens:none}", "p{-webkit-hyphens:none;hyphens:none}"],
    ["dialog{margin:0}", ""],
    ["#results p{margin:0}", ""],
    ["p[data-search-hit]{margin:0}", ""],
    ["p,.note{margin:0}", "p{margin:0}"],
    ["@media print{.note{margin:0}}p{margin:0}", "p{margin:0}"],
    ["@supports(display:grid){@media(min-width:60em){.note{margin:0}}}", ""],
    ["@page lists{size:A4 landscape}@page{size:A4}p{margin:0}", "@page{size:A4}p{margin:0}"],
  ]) {
    test(`${css}`, () => expect(neededCss(css ?? "", PAGE)).toBe(left));
  }
});

test("pages that hold other names are told apart, in one run", () => {
  const css = ".note{margin:0}#results{margin:1px}p{margin:2px}";
  const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
  for (const [body, left] of [
    ["<p>", "p{margin:2px}"],
    ['<p class="note">', ".note{margin:0}p{margin:2px}"],
    ['<p id="results">', "#results{margin:1px}p{margin:2px}"],
    ['<p id="another">', "p{margin:2px}"],
    ["<i>", ""],
  ]) {
    expect(neededCss(css, page(body ?? ""))).toBe(left);
  }
});

describe("a script brings the rules for what only it writes, and the page goes without them", () => {
  const SCRIPT = 'e("div",{class:"note wide"})';
  const names = namesIn(PAGE);
  for (const [css, brought, left] of [
    [".note{margin:0}p{margin:1px}", [".note{margin:0}"], "p{margin:1px}"],
    [".note.gone{margin:0}", [], ""],
    [".wide{margin:0}", [], ".wide{margin:0}"],
    ["p,.note{margin:0}", [".note{margin:0}"], "p{margin:0}"],
    ["@media print{.note{margin:0}p{margin:0}}", ["@media print{.note{margin:0}}"], "@media print{p{margin:0}}"],
    ["@supports(a:b){@media print{.note{margin:0}}}", ["@supports(a:b){@media print{.note{margin:0}}}"], ""],
    [":root{--a:0}.note{margin:var(--a)}", [".note{margin:var(--a)}"], ":root{--a:0}"],
    [":root{--a:0;--b:1}.note{margin:var(--a)}", [".note{margin:var(--a)}"], ":root{--a:0}"],
    [
      "@page{size:A4}@font-face{font-family:x}.note{margin:0}",
      [".note{margin:0}"],
      "@page{size:A4}@font-face{font-family:x}",
    ],
    ["html[data-theme=dark] .note{margin:0}", ["html[data-theme=dark] .note{margin:0}"], ""],
  ] as const) {
    test(css, () => {
      const rules = broughtBy(css, SCRIPT, names);
      expect(rules).toEqual(brought);
      expect(createNeededCss([SCRIPT], { names, rules })(css, PAGE)).toBe(left);
    });
  }
});

test("pages of one kind get what any of them needs, and so the same", () => {
  const page = (body: string) => `<!DOCTYPE html><html><body>${body}</body></html>`;
  const [long, short] = [page('<p class="notice">字</p>'), page("<p>字</p>")];
  const css = ".notice{color:red}p{margin:0}.elsewhere{color:blue}";
  const alike = new Set([...namesIn(long), ...namesIn(short)]);
  expect([long, short].map((html) => neededCss(css, html, alike))).toEqual(
    Array(2).fill(".notice{color:red}p{margin:0}"),
  );
  expect(neededCss(css, short)).toBe("p{margin:0}");
});
