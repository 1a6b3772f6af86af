import { readFileSync } from "node:fs";
import fc from "fast-check";

/** Authored files as nobody means them, for the parser's test and for `npm run fuzz`. */
const META = `---
version: "2022-11-15"
title: "政策"
updatedOn: "2022-11-05"
effectiveOn: "2022-11-15"
provenance: "source"
emphasis: "official"
---
`;

const tokens = fc.constantFrom(
  ...'** * <u> </u> <Ref to="s1"> </Ref> <Define term="甲"> </Define> { } < \\ | - --- ## ### > ` ~~ [ ] ( ) ! & &lt; 1) 1、 一、 （二） 甲 乙。 a@b.c'.split(
    " ",
  ),
  "\n",
  "\n\n",
  " ",
  "\t",
  "\r\n",
  "\u200B",
  "\u0000",
  "\uD800",
);

const authored = readFileSync("examples/shop/versions/2026-09-15.mdx", "utf8").slice(0, 3000);

const edit = fc.record({ at: fc.nat(authored.length), take: fc.nat(8), put: tokens });

export const HOSTILE_FILES = {
  "any string": fc.string({ unit: "binary", maxLength: 200 }),
  "any front matter": fc.string({ maxLength: 80 }).map((yaml) => `---\n${yaml}\n---\n\n## 一、甲\n`),
  "any sequence of what the format is made of": fc
    .array(tokens, { maxLength: 40 })
    .map((parts) => `${META}\n## 一、甲\n\n${parts.join("")}`),
  "the real file with pieces put in or taken out anywhere": fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce((text, { at, take, put }) => text.slice(0, at) + put + text.slice(at + take), authored),
    ),
} as const;
