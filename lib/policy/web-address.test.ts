import { expect, test } from "vitest";
import { addressOf, isMailAddress, isWebAddress } from "./web-address";

test.each([
  ["https://a.example/x?y#z", true],
  ["HTTP://A.EXAMPLE", true],
  ["https://ß.example", true],
  ["https://政策.example", true],
  ["javascript:alert(1)", false],
  ["//a.example", false],
  ["https://", false],
  ["https://a b.example", false],
  ["https://user@a.example", false],
  ["https://user:secret@a.example", false],
])("%s may be a link: %s", (text, may) => {
  expect(isWebAddress(text)).toBe(may);
});

test.each([
  ["https://ß.example", "xn--zca.example"],
  ["https://café.example", "xn--caf-dma.example"],
  ["https://¹.example", "1.example"],
])("the host of %s is %s, however often it is asked", (text, host) => {
  const answers = Array.from({ length: 20_000 }, () => addressOf(text)?.host);
  expect([...new Set(answers)]).toEqual([host]);
});

test.each([
  ["a.b+c@mail.example.com", true],
  ["a@b", false],
  ["a@b.example c@d.example", false],
])("%s is one mail address: %s", (text, is) => {
  expect(isMailAddress(text)).toBe(is);
});
