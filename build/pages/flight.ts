import { UnknownShape } from "../unknown-shape";
import { settledRows } from "./flight-rows";

const RUNTIME = /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{.*\}\);$/s;
const BEGIN = "(self.__next_f=self.__next_f||[]).push([0])";
const CHUNK = /^self\.__next_f\.push\((\[1,.*\])\)$/s;
const STYLE_HINT = /^:HL\["[^"]+","style"\]\n/gm;
const LINK = /\["\$","link","[^"]*",(\{[^{}]*\})\]/g;
/** The properties of a link to a style sheet, without its address. */
const STYLE_SHEET =
  '{"rel":"stylesheet","href":"","precedence":"next","crossOrigin":"$undefined","nonce":"$undefined"}';

/**
 * A page's inline scripts as one script file: how the runtime begins, then the flight data (what React hydrates from)
 * in one piece and a settled order. References to style sheets leave the data, since the page carries its style itself and React would
 * wait for the file otherwise.
 * @throws UnknownShape for any inline script but the three kinds Next writes into a page without streaming
 */
export function flightScript(inlineScripts: readonly string[]): string {
  let runtime = "";
  let data = "";
  for (const script of inlineScripts) {
    if (RUNTIME.test(script)) runtime += script;
    else if (script !== BEGIN) data += chunkText(script);
  }
  if (runtime === "" || data === "") {
    throw new UnknownShape(inlineScripts.join("\n"), "the start of the runtime and flight data");
  }
  return `${runtime}\n${BEGIN};self.__next_f.push([1,${JSON.stringify(settledRows(withoutStyleSheets(data)))}]);\n`;
}

function chunkText(script: string): string {
  const json = CHUNK.exec(script)?.[1];
  const value: unknown = json === undefined ? undefined : JSON.parse(json);
  if (Array.isArray(value) && value.length === 2 && typeof value[1] === "string") return value[1];
  throw new UnknownShape(script, 'self.__next_f.push([1,"…"])');
}

/** The nodes become `null` and are not cut out, because other rows refer to their neighbours by position. */
function withoutStyleSheets(data: string): string {
  const left = data.replace(STYLE_HINT, "").replace(LINK, (node, properties: string) => {
    return properties.replace(/"href":"[^"]+"/, '"href":""') === STYLE_SHEET ? "null" : node;
  });
  const missed = left.indexOf('.css"');
  if (missed !== -1) {
    const around = left.slice(Math.max(0, missed - 80), missed + 85);
    throw new UnknownShape(around, "style sheets only as a :HL hint or a link with precedence");
  }
  return left;
}
