import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutTypeofBigint } from "./typeof-bigint";

test.each([
  ["the word first", 'if("bigint"==typeof a.b)c()', 'if(("big"+"int")==typeof a.b)c()'],
  ["the word last", "typeof a.b!=='bigint'||c", 'typeof a.b!==("big"+"int")||c'],
  ["right after a keyword", 'return"bigint"===typeof a', 'return("big"+"int")===typeof a'],
  ["more than one", 'typeof a=="bigint"&&"bigint"!=typeof b', 'typeof a==("big"+"int")&&("big"+"int")!=typeof b'],
])("%s: the literal becomes a sum", (_name, source, expected) => {
  expect(withoutTypeofBigint(source)).toBe(expected);
});

test.each([
  ["a case, which is compared like any value", 'switch(typeof a){case"bigint":b()}'],
  ["a name and a message", 'a({type:"bigint",bigint:"a bigint=="})'],
  ["a pattern and a template", '/"bigint"==/.test(a);b=`"bigint"==`'],
  ["another type", 'typeof a==="string"'],
])("%s: stays as it is", (_name, source) => {
  expect(withoutTypeofBigint(source)).toBe(source);
});

test("what a script says of a value stays the same", () => {
  const source = 'return["bigint"==typeof a,typeof a!=="bigint",a==="bigint"]';
  const before = new Function("a", source);
  const after = new Function("a", withoutTypeofBigint(source));
  fc.assert(
    fc.property(fc.oneof(fc.bigInt(), fc.constant("bigint"), fc.anything()), (value) => {
      expect(after(value)).toEqual(before(value));
    }),
  );
});
