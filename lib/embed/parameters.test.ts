import { expect, test } from "vitest";
import { readParameters } from "./parameters";

const read = (query: string) => {
  const parameters = new URLSearchParams(query);
  return readParameters((name) => parameters.get(name));
};
const none = { theme: null, scale: null, lang: null, accepted: null, consent: false };

test("every parameter is read", () => {
  expect(read("theme=dark&scale=1.5&lang=zh-CN&accepted=2021-11-01-sample&consent=1")).toEqual({
    theme: "dark",
    scale: 1.5,
    lang: "zh-CN",
    accepted: "2021-11-01-sample",
    consent: true,
  });
});

test.each([
  ["nothing", ""],
  ["an unknown theme", "theme=red"],
  ["a scale below 1", "scale=0.5"],
  ["a scale above 2", "scale=2.5"],
  ["a scale that is no number", "scale=1e0"],
  ["a language that is none", "lang=<script>"],
  ["a version that leads elsewhere", "accepted=../../x"],
  ["consent other than 1", "consent=true"],
  ["a parameter nobody knows", "next=https://evil.example"],
])("%s is ignored", (_name, query) => {
  expect(read(query)).toEqual(none);
});
