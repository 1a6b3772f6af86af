import { parse, type Token } from "acorn";
import { applyEdits, type Edit } from "../pages/edits";

const EQUALITY = /^[!=]==?$/;

/** Where a script compares something with the literal "bigint": the literals' places, in UTF-16 units. */
export function bigintComparisons(tokens: readonly Token[], source: string): Pick<Edit, "start" | "end">[] {
  const textOf = (token: Token | undefined) => (token ? source.slice(token.start, token.end) : "");
  return tokens.filter(
    (token, at) =>
      /^["']bigint["']$/.test(textOf(token)) &&
      (EQUALITY.test(textOf(tokens[at - 1])) || EQUALITY.test(textOf(tokens[at + 1]))),
  );
}

/**
 * A script in which no `typeof` is compared with the literal "bigint". V8 6.4 (Chromium 64) makes such a comparison an
 * instruction of its own, which its optimising compiler does not know: once a function of React's that has it is hot,
 * the whole tab dies. A sum of two literals is compared like any other value.
 * @returns the script with each such literal written as a sum
 * @throws SyntaxError when it cannot be parsed
 */
export function withoutTypeofBigint(source: string): string {
  if (!source.includes("bigint")) return source;
  const tokens: Token[] = [];
  parse(source, { ecmaVersion: "latest", allowReturnOutsideFunction: true, onToken: tokens });
  return applyEdits(
    source,
    bigintComparisons(tokens, source).map(({ start, end }) => ({ start, end, text: '("big"+"int")' })),
  );
}
