import { hex } from "dingbat-to-unicode";
import { child, settingOf, type XmlElement } from "./xml";

/** Fonts of pictures, whose characters the library knows one by one. */
const PICTURE_FONTS = /^(?:symbol|webdings|wingdings(?: [23])?)$/iu;

const isPrivate = (code: number) => code >= 0xe000 && code <= 0xf8ff;

/** A sign that was put in by its number, as text; null when nobody can tell what it looks like. */
export function signOf(element: XmlElement): string | null {
  const font = element.attributes["w:font"] ?? "";
  const given = element.attributes["w:char"] ?? "";
  if (PICTURE_FONTS.test(font)) {
    // Word may lift the characters of such fonts by F000.
    const known = hex(font, given) ?? (/^f0[\da-f]{2}$/iu.test(given) ? hex(font, given.slice(2)) : undefined);
    return known?.string ?? null;
  }
  const code = Number.parseInt(given, 16);
  return code >= 32 && code <= 0x10ffff && !isPrivate(code) ? String.fromCodePoint(code) : null;
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
