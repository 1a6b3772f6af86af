import { expect, test } from "vitest";
import { PLAIN_SCRIPTS, plainScript } from "../scripts/plain-scripts";
import { pageProblems, scriptProblems } from "./gates";

test.each([
  ["optional chaining", "a?.b"],
  ["nullish coalescing", "a ?? b"],
  ["a class field", "class A { b = 1 }"],
  ["a catch without a name", "try {} catch {}"],
])("%s is too new", (_name, source) => {
  expect(scriptProblems("a.js", source)).toEqual([expect.stringMatching(/^a\.js: newer than ES2018: /)]);
});

test("async iteration and object spread are old enough", () => {
  expect(scriptProblems("a.js", "async function f(){for await(const a of b)({...a})}")).toEqual([]);
});

test.each(["reader", "search", "embed", "application", "polyfills"] as const)(
  "our own %s script is old enough, by the engines' own syntax",
  (entry) => {
    expect(scriptProblems(PLAIN_SCRIPTS[entry], plainScript(entry))).toEqual([]);
  },
);

test("a pattern that looks behind is found, for Safari below 16.4 reads none of its script", () => {
  expect(scriptProblems("a.js", "var a = /(?<!b)c/, d = /(?<e>f)/")).toEqual([
    "a.js: /(?<!b)c/ looks behind: Safari below 16.4 reads none of the script",
  ]);
  expect(scriptProblems("desk.js", "var a = /(?<!b)c/", false)).toEqual([]);
});

test('a comparison with the literal "bigint" is found, for Chromium 64 may die of it', () => {
  expect(scriptProblems("a.js", 'typeof a === "bigint"')).toEqual([
    'a.js: a comparison with "bigint" at 13: Chromium 64 may die of it',
  ]);
});

test("what the content security policy would refuse in a page is found", () => {
  const html =
    '<script>x()</script><p style="a:b" onclick="x()">一</p><style>@layer x{a{b:c}}</style><script src="/a.js"></script>';
  expect(pageProblems("a.html", html)).toEqual([
    "a.html: an inline script",
    'a.html: <p style="…">: the content security policy refuses it',
    'a.html: <p onclick="…">: the content security policy refuses it',
    "a.html: @layer, which hides its rules from Chromium below 99",
  ]);
});

test("what would ask another origin, or run from an address, is found; what is only linked is not", () => {
  const html =
    '<link rel="canonical" href="https://a.example/"><link rel="icon" href="//b.example/i.svg"><img src="/ok.png">' +
    '<img src="https://c.example/x.png"><a href="https://d.example/">一</a><a href=" JavaScript:x()">二</a>';
  expect(pageProblems("a.html", html)).toEqual([
    'a.html: <link href="//b.example/i.svg">: asks another origin',
    'a.html: <img src="https://c.example/x.png">: asks another origin',
    'a.html: <a href="javascript:…">: script in an address',
  ]);
});

test.each([
  ["in the text", "<p>写信到 a.b+c@policy.example</p>", ["a.b+c@policy.example"]],
  ["in a link", '<a href="mailto:x@sub.policy.example">邮箱</a>', ["x@sub.policy.example"]],
  ["twice", "<p>a@b.example a@b.example</p>", ["a@b.example"]],
  ["in a region that is left alone", "<!--email_off--><p>a@b.example</p><!--/email_off-->", []],
  ["behind such a region", "<!--email_off--><p>一</p><!--/email_off--><p>a@b.example</p>", ["a@b.example"]],
  ["in a region without an end", "<!--email_off--><p>a@b.example</p>", ["a@b.example"]],
  ["no address", "<p>@font-face 3@2 a@b</p>", []],
])("a mail address that a CDN would take out of the page is found: %s", (_name, html, addresses) => {
  expect(pageProblems("a.html", html)).toEqual(
    addresses.map((address) => `a.html: ${address}: a CDN would take it out of the page`),
  );
});
