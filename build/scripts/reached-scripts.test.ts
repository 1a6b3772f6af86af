import { expect, test } from "vitest";
import { reachedScripts } from "./reached-scripts";

test("scripts are reached through the names that scripts hold, in circles too, and others are not", () => {
  const sources = new Map([
    ["_next/a.js", 'load("static/b.js")'],
    ["_next/b.js", 'load("c.js");load("a.js")'],
    ["_next/c.js", ""],
    ["_next/desk.js", 'load("a.js")'],
  ]);
  expect([...reachedScripts(["/_next/a.js", "/_next/gone.js"], sources)]).toEqual([
    "_next/a.js",
    "_next/b.js",
    "_next/c.js",
  ]);
});
