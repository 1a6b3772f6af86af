import postcss, { type Root } from "postcss";
import { describe, expect, test } from "vitest";
import { flattenLayers } from "./flatten-layers";
import { composeTransforms, transformFunction } from "./individual-transforms";
import { isolateNewSelectors } from "./isolate-selectors";
import { keepLeftToRight } from "./left-to-right";
import { lowerLogicalProperties } from "./logical-properties";
import { lowerCss } from "./lower-css";
import { expandSelectorLists } from "./plain-selectors";
import { widenPropertyGuard } from "./tailwind-properties";
import { writeWebKitNames } from "./webkit-names";

function transformed(transform: (root: Root) => void, css: string): string {
  const root = postcss.parse(css);
  transform(root);
  return root.toString();
}

type Cases = readonly (readonly [name: string, css: string, expected: string])[];

const layers: Cases = [
  ["rules come out", "@layer base{a{b:c}}", "a{b:c}"],
  ["in the order of the file", "@layer x{a{b:c}}@layer y{d{e:f}}g{h:i}", "a{b:c}d{e:f}g{h:i}"],
  ["nested layers too", "@layer x{@layer y{a{b:c}}}", "a{b:c}"],
  ["out of a media query", "@media print{@layer x{a{b:c}}}", "@media print{a{b:c}}"],
  ["a statement of order goes", "@layer theme,base;a{b:c}", "a{b:c}"],
];

const selectors: Cases = [
  [":is() in a descendant", ".p :is(h2,h3){a:b}", ".p h2,.p h3{a:b}"],
  [":is() glued to a class", "a:is(.b,.c):hover{a:b}", "a.b:hover,a.c:hover{a:b}"],
  [":where() first, with a combinator inside", ":where(.s>:not(:last-child)){a:b}", ".s>:not(:last-child){a:b}"],
  [":not(:is()) becomes two", "p:not(:is(.a,.b)){a:b}", "p:not(.a):not(.b){a:b}"],
  ["two lists multiply", ":is(a,b) :is(c,d){x:y}", "a c,a d,b c,b d{x:y}"],
  ["lists within lists", ":where(a:is(.b,.c)) d{x:y}", "a.b d,a.c d{x:y}"],
  ["a tag cannot be glued on: kept apart", ".x,.a:is(b,i){x:y}", ".x{x:y}.a:is(b,i){x:y}"],
  ["a combinator after an ancestor is not exact: kept", ".x :is(.a .b){x:y}", ".x :is(.a .b){x:y}"],
  ["prefixed copies go", ".p :-webkit-any(h2,h3){a:b}.p :is(h2,h3){a:b}", ".p h2,.p h3{a:b}"],
  ["keyframes are left alone", "@keyframes k{from{a:b}}", "@keyframes k{from{a:b}}"],
];

const isolated: Cases = [
  ["a new selector leaves the list", "a:hover,a:focus-visible{x:y}", "a:hover{x:y}a:focus-visible{x:y}"],
  ["in order", ".a::marker,.b:has(c),.d{x:y}", ".d{x:y}.a::marker{x:y}.b:has(c){x:y}"],
  ["alone it may stay", "a:focus-visible{x:y}", "a:focus-visible{x:y}"],
];

const logical: Cases = [
  ["padding-inline", "a{padding-inline:1px}", "a{padding-left:1px;padding-right:1px}"],
  ["two values", "a{margin-block:1px 2px}", "a{margin-top:1px;margin-bottom:2px}"],
  [
    "a value with spaces in brackets",
    "a{margin-inline:calc(1px + 2px)}",
    "a{margin-left:calc(1px + 2px);margin-right:calc(1px + 2px)}",
  ],
  ["one edge", "a{padding-inline-start:1px}", "a{padding-left:1px}"],
  ["inset", "a{inset:0 1px}", "a{top:0;right:1px;bottom:0;left:1px}"],
  ["inset on an axis", "a{inset-inline:0}", "a{left:0;right:0}"],
  ["a border is one value", "a{border-block:1px solid red}", "a{border-top:1px solid red;border-bottom:1px solid red}"],
  ["a border's width on one edge", "a{border-inline-start-width:2px}", "a{border-left-width:2px}"],
  ["sizes", "a{max-inline-size:40em}", "a{max-width:40em}"],
  ["corners", "a{border-start-start-radius:1px}", "a{border-top-left-radius:1px}"],
  ["scroll margins", "a{scroll-margin-block-start:1px}", "a{scroll-margin-top:1px}"],
  ["!important stays", "a{padding-inline-end:0!important}", "a{padding-right:0!important}"],
  ["physical ones stay", "a{padding:1px;color:red}", "a{padding:1px;color:red}"],
];

const rtl = ":lang(ar),:lang(he)";
const direction: Cases = [
  [
    "only the left-to-right rule stays, once",
    `a:not(:-webkit-any(${rtl})){x:y}a:not(:-moz-any(${rtl})){x:y}a:not(:is(${rtl})){x:y}a:is(${rtl}){z:y}`,
    "a{x:y}",
  ],
  ["a pseudo-element alone", `:not(:is(${rtl}))::before{x:y}`, "*::before{x:y}"],
  ["our own :lang() stays", "q:lang(zh){x:y}", "q:lang(zh){x:y}"],
];

const guard: Cases = [
  [
    "Tailwind's guard is widened",
    "@supports ((-moz-orient:inline) and (not (x:y))){*{--tw-a:0}}",
    "@supports not (color:rgb(from red r g b)){*{--tw-a:0}}",
  ],
  ["another guard is not", "@supports (display:grid){*{--tw-a:0}}", "@supports (display:grid){*{--tw-a:0}}"],
];

const webkit: Cases = [
  ["sticky gets Safari's name", "a{position:sticky}", "a{position:-webkit-sticky;position:sticky}"],
  ["once", "a{position:-webkit-sticky;position:sticky}", "a{position:-webkit-sticky;position:sticky}"],
  [
    "a decoration's parts are written apart",
    "a{text-decoration:underline solid var(--key)}",
    "a{text-decoration:underline;-webkit-text-decoration-style:solid;text-decoration-style:solid;" +
      "-webkit-text-decoration-color:var(--key);text-decoration-color:var(--key)}",
  ],
  [
    "the compiler's prefixed twin goes",
    "a{-webkit-text-decoration:underline red;text-decoration:underline red 2px}",
    "a{text-decoration:underline;-webkit-text-decoration-color:red;text-decoration-color:red;" +
      "text-decoration-thickness:2px}",
  ],
  ["a line alone stays", "a{text-decoration:none}", "a{text-decoration:none}"],
];

describe.each([
  ["flattenLayers", flattenLayers, layers],
  ["expandSelectorLists", expandSelectorLists, selectors],
  ["isolateNewSelectors", isolateNewSelectors, isolated],
  ["lowerLogicalProperties", lowerLogicalProperties, logical],
  ["keepLeftToRight", keepLeftToRight, direction],
  ["widenPropertyGuard", widenPropertyGuard, guard],
  ["writeWebKitNames", writeWebKitNames, webkit],
] as const)("%s", (_name, transform, cases) => {
  test.each(cases)("%s", (_case, css, expected) => {
    expect(transformed(transform, css)).toBe(expected);
  });
});

describe("composeTransforms", () => {
  test.each([
    ["translate", "1px 2px", "translate(1px,2px)"],
    ["translate", "var(--x) var(--y)", "translate(var(--x),var(--y))"],
    ["translate", "0 0 1px", "translate3d(0,0,1px)"],
    ["rotate", "45deg", "rotate(45deg)"],
    ["rotate", "x 45deg", undefined],
    ["scale", "1.1", "scale(1.1)"],
    ["scale", "none", "scale(1)"],
  ])("%s: %s", (prop, value, expected) => {
    expect(transformFunction(prop, value)).toBe(expected);
  });

  test("adds a guarded fallback beside the rule, and a reset so that children inherit nothing", () => {
    expect(transformed(composeTransforms, "a{scale:2}")).toBe(
      "@supports not (translate:0px){*,:before,:after{--l-translate:translate(0);--l-rotate:rotate(0);--l-scale:scale(1)}}" +
        "a{scale:2}@supports not (translate:0px){a{--l-scale:scale(2);transform:var(--l-translate) var(--l-rotate) var(--l-scale)}}",
    );
  });

  test("adds nothing where nothing is transformed", () => {
    expect(transformed(composeTransforms, "a{transform:scale(2)}")).toBe("a{transform:scale(2)}");
  });
});

test("lowerCss does all of it, the same way every time", () => {
  const source = "@layer a{:is(b,i){padding-inline:1px;translate:1px}}";
  const lowered = lowerCss(source);
  expect(lowered).toContain("b,i{padding-left:1px;padding-right:1px;translate:1px}");
  expect(lowered).not.toContain("@layer");
  expect(lowerCss(source)).toBe(lowered);
});
