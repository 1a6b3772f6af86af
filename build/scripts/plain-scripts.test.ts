import { describe, expect, test } from "vitest";
import { plainScript } from "./plain-scripts";

/**
 * What engines of the floor (Chromium 57, Safari 11, Firefox 60) lack of the language's own methods and of the page's. The
 * search's script brings what it needs of them; these bring nothing. Behind three points stands a name of the minifier.
 */
const NEWER =
  /(?<!\.\.)\.(?:flatMap|flat|at|findLast|findLastIndex|toSorted|toReversed|replaceAll|matchAll|trimStart|trimEnd|finally|allSettled|any|fromEntries|hasOwn|replaceChildren|toggleAttribute|showModal|randomUUID|groupBy)\(|\b(?:globalThis|queueMicrotask|structuredClone|requestIdleCallback\()|\\p\{/g;

describe("a script that is loaded without anything before it", () => {
  test.each(["reader", "embed", "application", "polyfills"] as const)("%s asks the floor for nothing newer", (name) => {
    const script = plainScript(name);
    // What the polyfills define they name, and the reader asks for the idle callback before it calls it.
    const known = name === "polyfills" ? ["globalThis", "queueMicrotask"] : [];
    expect([...new Set(script.match(NEWER) ?? [])].filter((found) => !known.includes(found))).toEqual([]);
  });

  test("search brings what it needs, and names no property of characters", () => {
    expect(plainScript("search").match(/\\p\{/g)).toBeNull();
  });
});
