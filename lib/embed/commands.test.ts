import fc from "fast-check";
import { expect, test } from "vitest";
import { isAllowedOrigin, readCommand } from "./commands";

test.each([
  [{ type: "setTheme", theme: "dark" }],
  [{ type: "setScale", scale: 2 }],
  [{ type: "scrollTo", id: "s3-1" }],
])("%j is obeyed, as an object and as JSON", (command) => {
  expect(readCommand(command)).toEqual(command);
  expect(readCommand(JSON.stringify(command))).toEqual(command);
});

test.each([
  [null],
  ["not JSON"],
  [{ type: "setTheme", theme: "red" }],
  [{ type: "setScale", scale: 3 }],
  [{ type: "setScale", scale: "2" }],
  [{ type: "scrollTo", id: 1 }],
  [{ type: "agree" }],
])("%j is dropped", (command) => {
  expect(readCommand(command)).toBeNull();
});

test.each([
  ["https://app.example", true],
  ["https://a.in.example", true],
  ["https://in.example", false],
  ["https://evilin.example", false],
  ["http://app.example", false],
  ["https://app.example.evil.example", false],
  ["null", false],
  ["", false],
])("origin %j: %s", (origin, allowed) => {
  expect(isAllowedOrigin(origin, ["https://app.example", "https://*.in.example"])).toBe(allowed);
});

test("whatever a page may send, it is either a whole command or dropped", () => {
  let runs = 0;
  let obeyed = 0;
  const value = fc.oneof(
    fc.constantFrom("light", "dark", "setTheme", "", null),
    fc.double(),
    fc.double({ min: 0.9, max: 2.1 }),
    fc.string(),
    fc.object(),
  );
  const near = fc.record(
    { type: fc.constantFrom("setTheme", "setScale", "scrollTo", "agree"), theme: value, scale: value, id: value },
    { requiredKeys: ["type"] },
  );
  const sent = fc.oneof(
    fc.anything(),
    fc.json(),
    near,
    near.map((one) => JSON.stringify(one)),
  );
  fc.assert(
    fc.property(sent, (data) => {
      runs += 1;
      const command = readCommand(data);
      if (command === null) return;
      obeyed += 1;
      switch (command.type) {
        case "setTheme":
          expect(["light", "dark"]).toContain(command.theme);
          break;
        case "setScale":
          expect(command.scale >= 1 && command.scale <= 2).toBe(true);
          break;
        case "scrollTo":
          expect(typeof command.id).toBe("string");
      }
      expect(Object.keys(command)).toHaveLength(2);
    }),
    { numRuns: 5000 },
  );
  expect(runs).toBe(5000);
  expect(obeyed).toBeGreaterThan(100);
});

test("no origin but a listed one, or a subdomain of a listed star, is let in", () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        label.map((one) => `https://${one}.in.example`),
      ),
      (origin) => {
        const allowed = isAllowedOrigin(origin, ["https://app.example", "https://*.in.example"]);
        expect(allowed).toBe(origin === "https://app.example" || /^https:\/\/.+\.in\.example$/s.test(origin));
      },
    ),
  );
});
