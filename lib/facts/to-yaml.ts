import { Document, isMap, isPair, isScalar, isSeq, visit } from "yaml";
import type { Facts } from "./model";
import type { Plain } from "./plain";

/** Left out where they say nothing: the schema gives them back. */
const USUAL: Readonly<Record<string, unknown>> = { howBasis: "正文", receives: true };

function isUsual(key: string, value: unknown): boolean {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0))
    return true;
  return key in USUAL ? USUAL[key] === value : value === false;
}

/** A value as an author would write it: without what is usual, a kind of information as its name alone. */
function authored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(authored);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, one]) => {
    // An empty list of kinds is a statement: these words stand for none.
    return (key === "kinds" && "form" in value && one !== null) || !isUsual(key, one);
  });
  const [first] = kept;
  if (kept.length === 1 && first?.[0] === "form") return first[1];
  return Object.fromEntries(kept.map(([key, one]) => [key, authored(one)]));
}

/** How long a list or a small map may be to stand in one line. */
const LINE = 110;

function write(value: unknown): string {
  const document = new Document(authored(value));
  visit(document, {
    Collection: (key, node, path) => {
      const parent = path.at(-1);
      const inFact = path.length > 3;
      if (!inFact || (isPair(parent) && isScalar(parent.key) && parent.key.value === "at")) return;
      const length = JSON.stringify(node.toJSON()).length;
      if ((isMap(node) || isSeq(node)) && length <= LINE) node.flow = true;
      void key;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A version's facts as the file that holds them. Reading it again gives the same facts. */
export const factsYaml = (facts: Facts): string => write(facts);

/** A version's plain lines as the file that holds them. */
export const plainYaml = (plain: Plain): string => write(plain);
