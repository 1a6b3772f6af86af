import { describe, expect, test } from "vitest";
import { acceptedPackings, isUnchanged, usableRange } from "./conditional";
import { requestAddress } from "./request-address";

describe("the target of a request", () => {
  test.each([
    ["/search/?q=%E6%B3%A8&v", { kind: "path", path: "/search/", query: "?q=%E6%B3%A8&v" }],
    ["/se%61rch?a?b", { kind: "path", path: "/search", query: "?a?b" }],
    ["/?", { kind: "path", path: "/", query: "?" }],
    ["//evil.example/..", { kind: "unknown" }],
    ["/a/./b", { kind: "unknown" }],
    ["/a/%2e%2e/b", { kind: "unknown" }],
    ["/\\evil.example", { kind: "unknown" }],
    ["/%5c%5cevil.example", { kind: "unknown" }],
    ["/%ff", { kind: "unknown" }],
    ["/%252e%252e/a", { kind: "path", path: "/%2e%2e/a", query: "" }],
    ["/..", { kind: "malformed" }],
    ["/a/../../b", { kind: "malformed" }],
    ["/..%2f..%2fb", { kind: "malformed" }],
    ["/%00", { kind: "malformed" }],
    ["/%2", { kind: "malformed" }],
    ["http://evil.example/", { kind: "malformed" }],
    ["*", { kind: "malformed" }],
    [`/${"a".repeat(8000)}`, { kind: "too-long" }],
  ])("%s", (target, expected) => {
    expect(requestAddress(target)).toEqual(expected);
  });
});

test.each([
  [undefined, false],
  ['W/"a"', true],
  ['"a"', true],
  ['"b", W/"a"', true],
  ["*", true],
  ['"b"', false],
  ["a", false],
  ["", false],
])('If-None-Match: %s has the copy tagged W/"a": %s', (header, expected) => {
  expect(isUnchanged(header, 'W/"a"')).toBe(expected);
});

test.each([
  ["bytes=0-99", undefined, "bytes=0-99"],
  ["bytes=100-", undefined, "bytes=100-"],
  ["bytes=-5", undefined, undefined],
  ["bytes=9-5", undefined, undefined],
  ["bytes=0-1,3-4", undefined, undefined],
  ["pages=1-2", undefined, undefined],
  ["bytes=0-99", '"a"', undefined],
])("Range: %s under the condition %s is acted on as %s", (range, condition, expected) => {
  const headers = { range, ...(condition === undefined ? {} : { "if-range": condition }) };
  expect(usableRange(headers)).toBe(expected);
});

test.each([
  [undefined, ""],
  ["gzip, deflate, br, zstd", "gzip, br"],
  ["BR;q=0.5", "br"],
  ["br;q=0, gzip;q=0.0", ""],
  ["brotli, x-gzip", ""],
])("Accept-Encoding: %s leaves %s", (header, expected) => {
  expect(acceptedPackings(header)).toBe(expected);
});
