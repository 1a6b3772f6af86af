import { readFileSync } from "node:fs";
import { type Built, builtExpressions } from "./built";
import { type Collected, type Construction, collect, type Literal } from "./collect";
import { productFiles } from "./product-files";

/** The script that runs whatever makes an expression of parts. */
export const MAKER = "scripts/lint/expressions/make-expressions.ts";

export interface ProductExpressions {
  readonly literals: readonly Literal[];
  readonly constructions: readonly Construction[];
  /** What the constructions made. */
  readonly built: readonly Built[];
}

/**
 * Every expression of the product, at its place.
 * @throws Error when a file makes an expression of a text unseen
 */
export async function productExpressions(): Promise<ProductExpressions> {
  const files = new Map<string, Collected>(
    productFiles().map((file) => [file, collect(file, readFileSync(file, "utf8"))]),
  );
  const all = [...files.values()];
  const withConstructions = [...files].filter(([, collected]) => collected.constructions.length > 0);
  return {
    literals: all.flatMap(({ literals }) => literals),
    constructions: all.flatMap(({ constructions }) => constructions),
    built: await builtExpressions(MAKER, new Map(withConstructions)),
  };
}
