import { parse } from "parse5";
import { createElement } from "react";
import { expect, test } from "vitest";
import { descendants } from "../page";
import { pageHtml } from "./page-html";

const html = pageHtml(
  { title: "政策", css: "p{margin:0}", script: "/_assets/embed.js", facts: { unknown: '"<&' } },
  createElement("p", null, "一"),
);

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
