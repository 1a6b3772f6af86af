import { expect, test } from "vitest";
import { listFiles } from "../files";
import { publicProblems } from "./authored-files";

test("what lies in public/ is authored", () => {
  const files = listFiles("public");
  expect(files).toContain("embed/bridge.schema.json");
  expect(publicProblems(files)).toEqual([]);
});

test.each([
  ["icon.svg"],
  ["social-picture.png"],
  ["embed/bridge.d.ts"],
  ["embed/bridge.schema.json"],
  ["icon-192.png"],
])("%s may lie there", (file) => {
  expect(publicProblems([file])).toEqual([]);
});

test.each([
  ["a script", "reader.js"],
  ["a page", "embed/index.html"],
  ["a style sheet", "styles.css"],
  ["data that a route makes", "policy.json"],
  ["a picture named by its hash", "icon.85113cdfcecf.svg"],
  ["a picture that a bundler named", "logo-3gwfvfv2xf.png"],
  ["a packed file", "icon.svg.br"],
  ["a map", "bridge.js.map"],
  ["a hidden file", ".DS_Store"],
  ["the worker", "sw.js"],
])("%s is refused: %s", (_name, file) => {
  expect(publicProblems([file])).toEqual([
    `public/${file}: only pictures, schemas and types that people write may lie there`,
  ]);
});
