import fc from "fast-check";
import { expect, test } from "vitest";
import { readParameters } from "./parameters";

const read = (query: string) => {
  const parameters = new URLSearchParams(query);
  return readParameters((name) => parameters.get(name));
};
const none = { theme: null, scale: null, lang: null, accepted: null, record: null, consent: false };

test("every parameter is read", () => {
  expect(
    read(
      "theme=dark&scale=1.5&lang=zh-CN&accepted=2021-11-01-sample&record=0123456789abcdef0123456789abcdef&consent=1",
    ),
  ).toEqual({
    theme: "dark",
    scale: 1.5,
    lang: "zh-CN",
    accepted: "2021-11-01-sample",
    record: "0123456789abcdef0123456789abcdef",
    consent: true,
  });
});

test.each([
  ["nothing", ""],
  ["an unknown theme", "theme=red"],
  ["a scale below 1", "scale=0.5"],
  ["a scale above 2", "scale=2.5"],
  ["a scale that is no number", "scale=1e0"],
  ["a language that is none", "lang=<script>"],
  ["a version that leads elsewhere", "accepted=../../x"],
  ["a record that is too short", "record=0123456789abcdef"],
  ["a record in capitals", "record=0123456789ABCDEF0123456789ABCDEF"],
  ["a record that is none", "record=%22%3E%3Cscript%3E"],
  ["consent other than 1", "consent=true"],
  ["a parameter nobody knows", "next=https://evil.example"],
])("%s is ignored", (_name, query) => {
  expect(read(query)).toEqual(none);
});

test("whatever stands in an address, each parameter is absent or safe", () => {
  let runs = 0;
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "light",
      "dark",
      "1",
      "2",
      "1.5",
      "2.001",
      "1.",
      "Infinity",
      "-1",
      "0x1",
      "2022-11-15",
      "2022-11-15-sample",
      "0123456789abcdef0123456789abcdef",
    ),
    fc.constantFrom("zh-CN", "en", "<script>", "javascript:alert(1)", "../../", "2022-11-15/../..", "\u0000"),
  );
  const names = fc.constantFrom("theme", "scale", "lang", "accepted", "record", "consent", "next", "__proto__");
  fc.assert(
    fc.property(fc.array(fc.tuple(names, value)), (pairs) => {
      runs += 1;
      const parameters = new URLSearchParams(pairs.map(([name, text]) => [name, text]));
      const { theme, scale, lang, accepted, record, consent, ...rest } = readParameters((name) => parameters.get(name));
      expect([null, "light", "dark"]).toContain(theme);
      expect(scale === null || (scale >= 1 && scale <= 2)).toBe(true);
      expect(lang ?? "zh").toMatch(/^[A-Za-z0-9-]{2,30}$/);
      expect(accepted ?? "2022-11-15").toMatch(/^[0-9-]{10}(?:-sample)?$/);
      expect(record ?? "0".repeat(32)).toMatch(/^[0-9a-f]{32}$/);
      expect(consent).toBe(parameters.get("consent") === "1");
      expect(rest).toEqual({});
    }),
    { numRuns: 5000 },
  );
  expect(runs).toBe(5000);
});
