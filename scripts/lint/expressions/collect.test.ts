import { expect, test } from "vitest";
import { collect } from "./collect";

const FILE = `import type { Kind } from "./kind";

type Text = /* /no/ */ string;
const one: RegExp = /a\\/[/]b/giu;
export const two = (text: Text) => <p title="/no/">{text.replace(/c+/, "/no/")}</p>;
const half = 4 / 2 / 1;
const parts = \`\${/d/.source}\`;
const made = new RegExp(
  parts, "g");
const also = RegExp(one);
const third = globalThis.RegExp("e");
`;

test("literals and constructions are found in TypeScript and JSX, at their lines", () => {
  const { literals, constructions } = collect("file.tsx", FILE);
  expect(literals).toEqual([
    { file: "file.tsx", line: 4, source: "a\\/[/]b", flags: "giu" },
    { file: "file.tsx", line: 5, source: "c+", flags: "" },
    { file: "file.tsx", line: 7, source: "d", flags: "" },
  ]);
  expect(constructions.map(({ line, call }) => [line, call.replace(/\s+/g, "")])).toEqual([
    [8, 'newRegExp(parts,"g")'],
    [10, "RegExp(one)"],
    [11, 'globalThis.RegExp("e")'],
  ]);
});

test("a text that becomes an expression unseen is refused", () => {
  expect(() => collect("file.ts", 'const found = text\n  .match("a+");')).toThrow(
    "file.ts:1 makes an expression of a text: write /…/",
  );
});
