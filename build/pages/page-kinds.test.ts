import { expect, test } from "vitest";
import { addressKind } from "./page-kinds";

test.each([
  ["/versions/2026-09-15/", "/versions/:version/"],
  ["/versions/2021-11-01-sample/collected/", "/versions/:version/collected/"],
  ["/compare/2024-03-01/2026-09-15/", "/compare/:version/:version/"],
  ["/embed/since/2025-06-01/", "/embed/since/:version/"],
  ["/glossary/", "/glossary/"],
  ["/", "/"],
])("%s is of the kind %s", (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});
