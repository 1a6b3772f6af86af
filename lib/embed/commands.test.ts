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
