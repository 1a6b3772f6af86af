import { parse } from "parse5";
import { createElement } from "react";
import { expect, test } from "vitest";
import { descendants } from "../page";
import { pageHtml } from "./page-html";

const html = pageHtml(
  {
    title: "政策",
    canonical: "https://policy.example/versions/2022-11-15/",
    css: "p{margin:0}",
    script: "/_assets/embed.js",
    facts: { unknown: '"<&' },
  },
  createElement("p", null, "一"),
);

test("the page says where its words stand on the public site, and is in no index itself", () => {
  const links = descendants(parse(html)).filter(({ tagName }) => tagName === "link");
  expect(links.map(({ attrs }) => attrs)).toEqual([
    [
      { name: "rel", value: "canonical" },
      { name: "href", value: "https://policy.example/versions/2022-11-15/" },
    ],
  ]);
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test("the script waits for the body it speaks to: deferred, and never async, which a cached script would use to run first", () => {
  const script = descendants(parse(html)).find(({ tagName }) => tagName === "script");
  expect(script?.attrs).toEqual([
    { name: "defer", value: "" },
    { name: "src", value: "/_assets/embed.js" },
  ]);
});

test("facts are attributes, whatever stands in them, and zoom is never forbidden", () => {
  const [root] = descendants(parse(html));
  expect(root?.attrs).toContainEqual({ name: "data-unknown", value: '"<&' });
  expect(html).toContain('content="width=device-width,initial-scale=1,viewport-fit=cover"');
  expect(html).not.toMatch(/user-scalable|maximum-scale/);
});
