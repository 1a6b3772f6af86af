import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { plainScript } from "@/build/scripts/plain-scripts";
import { addressInForce } from "./dates";

test.each([
  ["", "2027-01-15", null],
  ["2027-01-15 /versions/2027-01-15/", "2027-01-14", null],
  ["2027-01-15 /versions/2027-01-15/", "2027-01-15", "/versions/2027-01-15/"],
  ["2027-01-15 /versions/a/ 2028-01-01 /versions/b/", "2027-12-31", "/versions/a/"],
  ["2027-01-15 /versions/a/ 2028-01-01 /versions/b/", "2028-01-01", "/versions/b/"],
  ["2027-01-15 //evil.example/", "2028-01-01", null],
  ["2027-01-15 javascript:alert(1)", "2028-01-01", null],
  ["2027-01-15", "2028-01-01", null],
])("with the successors %j the text in force on %s is at %s", (successors, today, address) => {
  expect(addressInForce(successors, today)).toBe(address);
});

test("the script of the pages that are read is at most 12 kB brotli and the same at every build", () => {
  const source = plainScript("reader");
  expect(brotliCompressSync(source).length).toBeLessThanOrEqual(12 * 1024);
  expect(plainScript("reader")).toBe(source);
});
