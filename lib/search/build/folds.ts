import { Converter } from "opencc-js";

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
    // A character that the policy itself uses keeps its meaning (后 is also a traditional character).
    if (from !== to && used.has(to) && !used.has(from) && !folds.has(from)) folds.set(from, folds.get(to) ?? to);
  };
  for (const [from, to] of VARIANTS) {
    if (used.has(from)) folds.set(from, to);
  }
  const simplify = [
    Converter({ from: "t", to: "cn" }),
    Converter({ from: "tw", to: "cn" }),
    Converter({ from: "hk", to: "cn" }),
  ];
  for (const character of hanCharacters()) {
    for (const convert of simplify) add(character, convert(character));
  }
  const complicate = [
    Converter({ from: "cn", to: "t" }),
    Converter({ from: "cn", to: "tw" }),
    Converter({ from: "cn", to: "hk" }),
  ];
  for (const text of texts) {
    const simple = Array.from(text);
    for (const convert of complicate) {
      const traditional = Array.from(convert(text));
      if (traditional.length !== simple.length) continue;
      traditional.forEach((character, index) => {
        add(character, simple[index] ?? character);
      });
    }
  }
  return { from: [...folds.keys()].join(""), to: [...folds.values()].join("") };
}

/** Unified ideographs and their first extension. */
function* hanCharacters(): Generator<string> {
  for (let code = 0x3400; code <= 0x9fff; code++) yield String.fromCharCode(code);
}
