import { expect, test } from "vitest";
import { isReservedName } from "./reserved-name";

test.each([
  ["https://policy.example.com", true],
  ["https://example.org", true],
  ["https://policy.example", true],
  ["http://localhost:3000", true],
  ["https://a.test", true],
  ["https://a.invalid", true],
  ["https://EXAMPLE.COM.", true],
  ["https://myexample.com", false],
  ["https://example.com.cn", false],
  ["https://example.cn", false],
  ["https://rule.1688.com", false],
])("%s is nobody's: %s", (address, reserved) => {
  expect(isReservedName(address)).toBe(reserved);
});
