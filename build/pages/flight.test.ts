import { expect, test } from "vitest";
import { UnknownShape } from "../unknown-shape";
import { flightScript } from "./flight";

const runtime = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});';
const begin = "(self.__next_f=self.__next_f||[]).push([0])";
const chunk = (text: string) => `self.__next_f.push([1,${JSON.stringify(text)}])`;
const link =
  '["$","link","0",{"rel":"stylesheet","href":"/a.css","precedence":"next","crossOrigin":"$undefined","nonce":"$undefined"}]';

test("runtime and chunks become one script, in order", () => {
  expect(flightScript([runtime, begin, chunk("1:政"), chunk("策\n")])).toBe(
    `${runtime}\n${begin};self.__next_f.push([1,${JSON.stringify("1:政策\n")}]);\n`,
  );
});

test("style sheets leave the data without moving their neighbours", () => {
  const data = `1:"x"\n:HL["/a.css","style"]\n0:[${link},2]\n`;
  const half = 40; // In the middle of the link: chunks are cut anywhere.
  const script = flightScript([runtime, begin, chunk(data.slice(0, half)), chunk(data.slice(half))]);
  expect(script).toContain(JSON.stringify('1:"x"\n0:[null,2]\n'));
});

test.each([
  ["an inline script of another kind", [runtime, begin, chunk("1:x"), '$RC("B:0","S:0")']],
  ["binary data", [runtime, begin, 'self.__next_f.push([3,"AA=="])']],
  ["no data", [runtime, begin]],
  ["no runtime", [begin, chunk("1:x")]],
  ["a style sheet written in another way", [runtime, begin, chunk('1:{"css":"/a.css"}')]],
])("stops at %s", (_name, scripts) => {
  expect(() => flightScript(scripts)).toThrow(UnknownShape);
});
