import { expect, test } from "vitest";
import { UnknownShape } from "../unknown-shape";
import { applyEdits } from "./edits";
import { readPage } from "./page";

const page =
  '<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css" data-precedence="next"/>' +
  '<link rel="preload" as="script" href="/1.js"/><link rel="icon" href="/i.svg"/><script src="/2.js" async=""></script>' +
  '<script src="/old.js" noModule=""></script></head><body><!--$--><p>一 &amp; 二<!-- -->三<!--/$--></p>' +
  '<script>one()</script><style>p{x:y}</style><script src="/1.js" async=""></script><script src="/2.js"></script></body></html>';

test("takes scripts and styles out and leaves every other character", () => {
  const { rebuild, ...parts } = readPage(page);
  expect(parts).toEqual({
    scripts: ["/2.js", "/1.js"],
    noModuleScripts: ["/old.js"],
    inlineScripts: ["one()"],
    styleSheets: ["/a.css"],
    inlineStyles: ["p{x:y}"],
  });
  expect(rebuild("<!--loader-->")).toBe(
    '<!DOCTYPE html><html><head><meta charSet="utf-8"/><!--loader--><link rel="icon" href="/i.svg"/></head>' +
      "<body><!--email_off--><!--$--><p>一 &amp; 二<!-- -->三<!--/$--></p><style>p{x:y}</style><!--/email_off--></body></html>",
  );
});

test.each([
  ["no charset", "<html><head></head><body></body></html>"],
  ["a body without its end", '<html><head><meta charset="utf-8"></head><body><p>'],
  ["a typed script", '<meta charset="utf-8"><script type="application/ld+json">{}</script>'],
  ["a base address", '<meta charset="utf-8"><base href="/x/">'],
  ["a module's preload", '<meta charset="utf-8"><link rel="modulepreload" href="/x.js">'],
  [
    "a style sheet for some media",
    '<meta charset="utf-8"><link rel="stylesheet" href="/x.css" data-precedence="next" media="print">',
  ],
  ["a style sheet that Next did not order", '<meta charset="utf-8"><link rel="stylesheet" href="/x.css">'],
])("stops at %s", (_name, html) => {
  expect(() => readPage(html)).toThrow(UnknownShape);
});

test("edits that overlap are a mistake of ours", () => {
  const edits = [
    { start: 0, end: 2, text: "" },
    { start: 1, end: 3, text: "" },
  ];
  expect(() => applyEdits("abc", edits)).toThrow("two edits overlap at 1");
});
