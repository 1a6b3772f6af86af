import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settledRows } from "./flight-rows";

const chunk = '2:"/_next/static/chunks/a.js"\n';
const first = '3:I[39756,["$2"],"default"]\n';
const other = 'a:I[37457,["$2"],"Note"]\n';
const root = '0:{"c":["$","$L3",null,{"children":"$L9"}]}\n';
const words = '9:["$","p",null,{"children":"一\\n二"}]\n';
const hint = ':HC["/fonts"]\n';
// Lengths of texts are in bytes of UTF-8: three for 隐, four for 😀.
const long = "1f:T1f,隐私\n4:I[1]\n:H 😀 é 政策";

describe("imports and hints go to the front, in the order of their ids; the rest stays", () => {
  const settled = hint + chunk + first + other + root + words;
  test.each([
    ["as they are", settled],
    ["imports where the reader had room", chunk + first + root + other + words + hint],
    ["imports at the end", root + words + hint + chunk + first + other],
    ["what an import refers to after other rows", root + chunk + first + words + hint + other],
  ])("%s", (_name, data) => {
    expect(settledRows(data)).toBe(settled);
  });

  test("what looks like rows in a text is words", () => {
    expect(Buffer.byteLength(long.slice("1f:T1f,".length))).toBe(0x1f);
    expect(settledRows(long + first.replace("$2", "x") + words)).toBe(first.replace("$2", "x") + long + words);
  });

  test("ids are numbers in hexadecimal: 10 is behind a", () => {
    expect(settledRows("10:I[1]\na:I[2]\n")).toBe("a:I[2]\n10:I[1]\n");
  });

  test("rows of one stream keep their order", () => {
    const stream = "b:X\nb:1\nb:2\nb:C\n";
    expect(settledRows(stream + first.replace("$2", "x"))).toBe(first.replace("$2", "x") + stream);
  });

  test("however imports are strewn, the result is one, and nothing is lost or settled twice", () => {
    const others = fc.array(fc.stringMatching(/^[隐a-z😀]{0,6}$/u), { maxLength: 8 });
    fc.assert(
      fc.property(others, fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), (texts, places) => {
        const rows = texts.map((text, at) =>
          at % 2 === 0
            ? `${(at + 32).toString(16)}:${JSON.stringify(text)}\n`
            : `${(at + 32).toString(16)}:T${Buffer.byteLength(text).toString(16)},${text}`,
        );
        const imports = [chunk, first, other];
        const strewn = [...rows];
        let from = 0;
        for (const [at, row] of imports.entries()) {
          from = Math.min(strewn.length, from + (places[at] ?? 0));
          strewn.splice(from, 0, row);
          from += 1;
        }
        const settled = settledRows(strewn.join(""));
        expect(settled).toBe([...imports, ...rows].join(""));
        expect(settledRows(settled)).toBe(settled);
      }),
    );
  });
});

test.each([
  ["no id", "hello\n"],
  ["an id that is no number", "xyz:1\n"],
  ["a row without its end", '1:"a"'],
  ["a text shorter than it says", "1:T5,abc"],
  ["a text that ends inside a character", "1:T2,隐"],
  ["bytes", "1:A5,abcde"],
  ["an import that refers to a later row", '3:I[1,["$4"]]\n4:"a"\n'],
])("%s stops the export", (_name, data) => {
  expect(() => settledRows(data)).toThrow(/Next/);
});
