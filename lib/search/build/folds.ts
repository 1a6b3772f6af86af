import { Converter, type ConverterFunction } from "opencc-js";

/** Characters that the policy writes both ways for one thing (找回帐号 beside 找回账户). */
const VARIANTS: readonly (readonly [string, string])[] = [["帐", "账"]];

/**
 * The table from traditional to simplified characters, only for characters of the given texts.
 * Single characters are converted one by one; the texts themselves are also converted the other way as whole
 * sentences, because a converter chooses by context (只 is 隻 or 祇).
 * @param texts the policy's and the synonyms' words, in simplified characters
 */
export function foldsFor(texts: readonly string[]): { readonly from: string; readonly to: string } {
  const used = new Set(texts.join(""));
  const folds = new Map<string, string>(VARIANTS);
  const add = (from: string, to: string) => {
    if (from !== to && used.has(to) && !folds.has(from)) folds.set(from, to);
  };
  for (const character of hanCharacters()) {
    // A character that the policy itself uses stands for itself (后 is also a traditional character)…
    if (!used.has(character)) for (const convert of convertersFrom()) add(character, convert(character));
  }
  for (const text of texts) {
    const simple = Array.from(text);
    for (const convert of convertersTo()) {
      const traditional = Array.from(convert(text));
      if (traditional.length !== simple.length) continue;
      // …unless it is what another one becomes: 答复 becomes 答覆, so 覆 and 复 have to count as one, in 覆盖 too.
      traditional.forEach((character, index) => {
        add(character, simple[index] ?? character);
      });
    }
  }
  const pairs = [...folds.keys()].map((from) => [from, followed(from, folds)] as const);
  const telling = pairs.filter(([from, to]) => from !== to);
  return { from: telling.map(([from]) => from).join(""), to: telling.map(([, to]) => to).join("") };
}

/** Where a chain of folds ends, so that folding once is enough: 帳 is 帐, and 帐 is 账. */
function followed(from: string, folds: ReadonlyMap<string, string>): string {
  const seen = new Set([from]);
  let end = from;
  for (let next = folds.get(end); next !== undefined && !seen.has(next); next = folds.get(end)) {
    seen.add(next);
    end = next;
  }
  return end;
}

const SCRIPTS = ["t", "tw", "hk"] as const;
let from: readonly ConverterFunction[] | null = null;
let to: readonly ConverterFunction[] | null = null;

/** From each kind of traditional characters to simplified ones. Made once, since a dictionary is read for each. */
function convertersFrom(): readonly ConverterFunction[] {
  from ??= SCRIPTS.map((script) => Converter({ from: script, to: "cn" }));
  return from;
}

function convertersTo(): readonly ConverterFunction[] {
  to ??= SCRIPTS.map((script) => Converter({ from: "cn", to: script }));
  return to;
}

/** Unified ideographs and their first extension. */
function* hanCharacters(): Generator<string> {
  for (let code = 0x3400; code <= 0x9fff; code++) yield String.fromCharCode(code);
}
