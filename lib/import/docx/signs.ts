import { child, make, settingOf, type XmlElement } from "./xml";

/** Fonts of pictures, whose characters the converter knows one by one. */
const PICTURE_FONTS = /^(?:symbol|webdings|wingdings(?: [23])?)$/iu;

const isPrivate = (code: number) => code >= 0xe000 && code <= 0xf8ff;

/**
 * A sign that was put in by its number, as text where its font is one for text.
 * @param unknown called when nobody can tell what the sign looks like
 */
export function signOf(element: XmlElement, unknown: () => void): readonly XmlElement[] {
  const font = element.attributes["w:font"] ?? "";
  const code = Number.parseInt(element.attributes["w:char"] ?? "", 16);
  if (PICTURE_FONTS.test(font)) return [element];
  if (code >= 32 && code <= 0x10ffff && !isPrivate(code)) return [make("w:t", {}, [String.fromCodePoint(code)])];
  unknown();
  return [];
}

/** How far the strongest part of a colour stands above the weakest before it is no grey, of 255. */
const COLOURFUL = 96;

function isColourful(colour: string): boolean {
  const parts = /^[\da-f]{6}$/iu.test(colour)
    ? [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : [];
  return Math.max(...parts) - Math.min(...parts) >= COLOURFUL;
}

/** Whether a run stands out by something else than bold and underline: dots beside it, a colour, a marker. */
export function isMarked(properties: XmlElement | undefined): boolean {
  const on = (name: string) => !["none", "0", undefined].includes(settingOf(properties, name));
  const ground = child(properties, "w:shd")?.attributes["w:fill"] ?? "auto";
  return (
    on("w:em") || on("w:highlight") || isColourful(ground) || isColourful(settingOf(properties, "w:color") ?? "auto")
  );
}
