import fc from "fast-check";
import { expect, test } from "vitest";
import { contactsIn } from "./contacts";

test.each<[text: string, contacts: readonly string[]]>([
  ["请致电95188或0571-88158198，或写信至privacy@example.com。", ["95188", "0571-88158198", "privacy@example.com"]],
  ["400-123-4567、4001234567、800-1234567", ["400-123-4567", "4001234567", "800-1234567"]],
  ["400-123-4567@example.com", ["400-123-4567@example.com"]],
  ["甲a.b+c@x-y.example.com.cn乙", ["a.b+c@x-y.example.com.cn"]],
  ["a@b.com@c.com", ["a@b.com"]],
  ["a@b.com+c@d.com", ["a@b.com", "+c@d.com"]],
  ["@example.com，a@localhost，a@.com，a@b.", []],
  ["195188、951880、951-88", []],
  ["", []],
])("%s", (text, contacts) => {
  expect(contactsIn(text)).toEqual(contacts);
});

test("finds in short texts what one expression for all would find", () => {
  const pieces = fc.constantFrom("a", "@", ".", "-", "+", "甲", " ", "95188", "400", "1234567", "0571", "_");
  const expression = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:400|800)-?\d{3}-?\d{4}\b|\b95\d{3}\b|\b0\d{2,3}-\d{7,8}\b/gu;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 16 }), (parts) => {
      const text = parts.join("");
      expect(contactsIn(text)).toEqual(text.match(expression) ?? []);
    }),
    { numRuns: 2000 },
  );
});
