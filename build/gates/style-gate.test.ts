import { expect, test } from "vitest";
import { styleProblems } from "./style-gate";

test.each([
  ["a layer", "@layer x{a{b:c}}", "@layer, which hides its rules from Chromium below 99"],
  ["a container query", "@container (width>1px){a{b:c}}", "@container, which hides its rules from Chromium below 105"],
  [
    "a media range",
    "@media (width>=1px){a{b:c}}",
    "@media (width>=1px): a range, which hides its rules from Chromium below 104",
  ],
  ["a nested rule", "a{.b{c:d}}", ".b is nested, unknown to Chromium below 120"],
  [
    "a modern colour",
    "p{color:oklch(1 0 0)}",
    "color:oklch(1 0 0) needs @supports around it and a plain colour before it",
  ],
  ["a logical property", "a{padding-inline:0}", "padding-inline:0 is logical: it needs left, right, top or bottom"],
  ["a logical size", "a{max-inline-size:1em}", "max-inline-size:1em is logical: it needs left, right, top or bottom"],
  [
    "a logical corner",
    "a{border-start-end-radius:0}",
    "border-start-end-radius:0 is logical: it needs left, right, top or bottom",
  ],
  [
    "one logical edge",
    "a{margin-block-start:0}",
    "margin-block-start:0 is logical: it needs left, right, top or bottom",
  ],
  ["inset", "a{inset:0}", "inset:0 is logical: it needs left, right, top or bottom"],
  [":where()", ".a,:where(.b){c:d}", ":where(.b) is unknown to Chromium below 88: write its selectors out"],
  [":is() alone", "a :is(b,i){c:d}", "a :is(b,i) is unknown to Chromium below 88: write its selectors out"],
  [
    "a compiler's own list",
    "a:-webkit-any(b,i){c:d}",
    "a:-webkit-any(b,i) is unknown to Chromium below 88: write its selectors out",
  ],
  ["a registered property", "@property --x{syntax:'*'}", "@property, which hides its rules from Chromium below 85"],
  ["a transform of its own", "a{translate:1px}", "translate:1px is unknown to Chromium below 104: write transform"],
  [
    "a new pseudo-class among others",
    "a:hover,a:focus-visible{b:c}",
    "a:focus-visible voids the list it stands in: it needs a rule of its own",
  ],
  [
    "a decoration in one",
    "a{text-decoration:underline red}",
    "text-decoration:underline red needs one property for each part",
  ],
  ["sticky alone", "a{position:sticky}", "position:sticky needs -webkit-sticky before it"],
  ["gap in flex", "a{display:flex;gap:1px}", "gap:1px is unknown in flex below Chromium 84: use margins"],
  ["a comparing function", "a{width:min(1px,2px)}", "width:min(1px,2px) needs a plain value before it"],
])("%s is found", (_name, css, problem) => {
  expect(styleProblems("a.css", css)).toEqual([`a.css: ${problem}`]);
});

test.each([
  ["guarded", "@supports (color:lab(0% 0 0)){@media print{p{color:lab(0% 0 0);width:min(1px,2px)}}}"],
  ["with a plain value before it", "a{height:100vh;height:100dvh}"],
  ["in a rule of its own", "a:hover{b:c}a:focus-visible{b:c}"],
  ["in a grid", "a{display:grid;gap:1px}"],
  ["a transform", "a{transform:translate(1px)}"],
  ["of the floor", "a{position:-webkit-sticky;position:sticky;text-decoration:underline}"],
])("what is %s is no problem", (_name, css) => {
  expect(styleProblems("a.css", css)).toEqual([]);
});
