import { expect, test } from "vitest";
import { counted } from "../steps/counted-code";
import { growthOf } from "../steps/steps";
import { readableDocument } from "./documents";
import { SHAPES, type Shape } from "./shapes";

const { RULES } = await counted<typeof import("@/lib/policy/rules/catalogue")>("lib/policy/rules/catalogue.ts");

const CONTEXT = {
  houseWording: [
    { write: "涉及", not: ["涉及到"], why: "重复", except: ["无论涉及到谁"] },
    { write: "账", not: ["帐"], why: "与钱财有关", except: ["帐篷", "蚊帐"] },
  ],
  pendingLinks: [{ id: "known", url: "https://policy.example" }],
  documents: [{ title: "已登记的规则", url: "https://policy.example" }],
};

const documents = (shape: Shape) => {
  const made = new Map(shape.sizes.map((size) => [size, readableDocument(shape.make(size))]));
  return { name: shape.name, sizes: shape.sizes, at: (size: number) => made.get(size) ?? readableDocument("") };
};

const shapes = SHAPES.map(documents);

/** A text that a rule finds something in, or nearly: once a block, and all of it in one paragraph. */
function ownShapes(text: string): readonly Shape[] {
  const sentences = text
    .split("\n")
    .filter((line) => line !== "" && !/^[#|]/.test(line))
    .join("");
  const marks = sentences.match(/[*_~<[{`>]/g)?.length ?? 0;
  // A paragraph with more than 500 marks is refused.
  const most = marks === 0 ? 1000 : Math.floor(490 / marks);
  return [
    { name: `${text} (again and again)`, make: (size) => Array(size).fill(text).join("\n\n"), sizes: [20, 200] },
    {
      name: `${sentences} (in one paragraph)`,
      make: (size) => `## 一、总则\n\n${sentences.repeat(size)}`,
      sizes: [Math.floor(most / 10), Math.floor(most / 10) * 10],
    },
  ];
}

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "ten times the text is checked in at most 15 times the steps: %s",
  (_id, rule) => {
    const own = [rule.example, ...rule.falseAlarms].flatMap(ownShapes).filter(({ sizes }) => sizes[0] > 0);
    const grown = [...shapes, ...own.map(documents)].flatMap(({ name, sizes, at }) => {
      const { ratio, where } = growthOf(at, (document) => rule.check(document, CONTEXT), sizes);
      return ratio > 15 ? [`${ratio.toFixed(1)}: ${name}\n${where}`] : [];
    });
    expect(grown.join("\n\n")).toBe("");
  },
);
