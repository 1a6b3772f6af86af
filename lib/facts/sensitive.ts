import { blocksById } from "../policy/blocks-by-id";
import type { Block, PolicyDocument } from "../policy/model";
import { blockInlines } from "../policy/text";
import { clausesOfFact } from "./entries";
import { type Kinds, kindsOfDatum } from "./kinds";
import type { FactOf } from "./model";
import type { SensitiveBasis } from "./vocabulary";

/** A kind that is marked as sensitive, and why. */
export interface Sensitive {
  readonly form: string;
  readonly basis: SensitiveBasis;
}

/** What of a fact's information is sensitive: what its author marked, and what the policy's own definition covers. */
export function sensitiveOf(
  { data, sensitive }: Pick<FactOf<"collection"> | FactOf<"sharing">, "data" | "sensitive">,
  kinds: Kinds,
): readonly Sensitive[] {
  const defined = data.flatMap((datum) =>
    kindsOfDatum(datum, kinds).some((id) => kinds.byId.get(id)?.sensitive === "依定义")
      ? [{ form: datum.form, basis: "依定义" as const }]
      : [],
  );
  const known = new Set(defined.map(({ form }) => form));
  return [...defined, ...sensitive.filter(({ form }) => !known.has(form))];
}

/** The bold-underlined stretches of a block, each as it stands there. */
function underlined(block: Block): readonly string[] {
  const runs: string[] = [];
  let open = false;
  for (const { text, emphasis } of blockInlines(block)) {
    if (emphasis !== "bold-underline") open = false;
    else if (open) runs[runs.length - 1] += text;
    else {
      runs.push(text);
      open = true;
    }
  }
  return runs;
}

/** Whether some words stand in bold-underlined words of one of a fact's clauses. */
export function isUnderlined(form: string, fact: Pick<FactOf<"collection">, "at">, document: PolicyDocument): boolean {
  const blocks = blocksById(document.blocks);
  return clausesOfFact(fact).some((clause) => {
    const block = blocks.get(clause);
    return block !== undefined && underlined(block).some((run) => run.includes(form));
  });
}
