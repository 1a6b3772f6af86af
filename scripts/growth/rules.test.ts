import { expect, test } from "vitest";
import type { PolicyDocument } from "@/lib/policy/model";
import { counted } from "../steps/counted-code";
import { growthOf } from "../steps/steps";
import { repeatedBlocks, repeatedSentences } from "./documents";
import { RULE_CONTEXT } from "./rule-context";

const { RULES } = await counted<typeof import("@/lib/policy/rules/catalogue")>("lib/policy/rules/catalogue.ts");

interface OwnShape {
  readonly name: string;
  readonly at: (size: number) => PolicyDocument;
  readonly sizes: readonly [number, number];
}

/** A text that a rule finds something in, or nearly: once a block, and all of it in one paragraph. */
function ownShapes(text: string): readonly OwnShape[] {
  const sentences = text
    .split("\n")
    .filter((line) => line !== "" && !/^[#|]/.test(line))
    .join("");
  const marks = sentences.match(/[*_~<[{`>]/g)?.length ?? 0;
  // A paragraph with more than 500 marks is refused.
  const most = marks === 0 ? 1000 : Math.floor(490 / marks);
  return [
    { name: `${text} (again and again)`, at: repeatedBlocks(text), sizes: [20, 200] },
    {
      name: `${sentences} (in one paragraph)`,
      at: repeatedSentences(sentences),
      sizes: [Math.floor(most / 10), Math.floor(most / 10) * 10],
    },
  ];
}

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "ten times the text that it is about is checked in at most 15 times the steps: %s",
  (_id, rule) => {
    const own = [rule.example, ...rule.falseAlarms].flatMap(ownShapes).filter(({ sizes }) => sizes[0] > 0);
    const grown = own.flatMap(({ name, sizes, at }) => {
      const { ratio, where } = growthOf(at, (document) => rule.check(document, RULE_CONTEXT), sizes);
      return ratio > 15 ? [`${ratio.toFixed(1)}: ${name}\n${where}`] : [];
    });
    expect(grown.join("\n\n")).toBe("");
  },
);
