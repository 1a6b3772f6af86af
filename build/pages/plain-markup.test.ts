import { expect, test } from "vitest";
import { UnknownShape } from "../unknown-shape";
import { plainMarkup } from "./plain-markup";

test("what hydration needs is gone, and not a character more", () => {
  const html =
    '<body><div hidden=""><!--$--><!--/$--></div><!--$--><p hidden="">一<!-- -->二&lt;!-- --&gt;</p><div hidden="">三</div><!--/$--></body>';
  expect(plainMarkup(html)).toBe('<body><p hidden="">一二&lt;!-- --&gt;</p><div hidden="">三</div></body>');
});

test.each([
  ["a part that comes later", "<p>一</p><!--$?--><template></template><!--/$-->", "<!--$?-->"],
  ["a part that failed", "<!--$!--><template></template><!--/$-->", "<!--$!-->"],
  ["a part that is hidden by its state", "<!--&--><p>一</p><!--/&-->", "<!--&-->"],
  ["a comment of nobody", "<p>一</p><!-- made by hand -->", "<!-- made by hand -->"],
])("stops at %s", (_name, html, found) => {
  expect(() => plainMarkup(html)).toThrow(UnknownShape);
  expect(() => plainMarkup(html)).toThrow(found);
});
