import { expect, test } from "vitest";
import { rowAddress } from "./row-address";

test.each([
  ["the site", "https://p.example/versions/2022-11-15/plain/#s2", "https://p.example/versions/2022-11-15/rights/#c-1"],
  [
    "an app, with its theme",
    "https://p.example/embed/plain/?theme=dark#s2",
    "https://p.example/embed/rights/?theme=dark#c-1",
  ],
  ["a bundle", "file:///a/embed/plain/index.html#s2", "file:///a/embed/rights/index.html#c-1"],
  ["a site below a path", "https://p.example/plain/x/collected/#c01", "https://p.example/plain/x/rights/#c-1"],
])("a row of another list is found beside the list that a chapter leads to: %s", (_, from, to) => {
  expect(rowAddress(from, "rights", "c-1")).toBe(to);
});
