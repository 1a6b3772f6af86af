import { expect, test } from "vitest";
import { sampleSource } from "@/lib/testing/sample";
import { counted } from "../steps/counted-code";
import { growthOf } from "../steps/steps";
import { SHAPES } from "./shapes";

const { parsePolicy } = await counted<typeof import("@/lib/policy/parse/parse-policy")>(
  "lib/policy/parse/parse-policy.ts",
);

test.each(SHAPES.map((shape) => [shape.name, shape] as const))(
  "ten times the text is parsed in at most 15 times the steps: %s",
  (_name, { make, sizes }) => {
    const source = (size: number) => sampleSource(make(size));
    const { ratio, where } = growthOf(source, (text) => parsePolicy(text, { path: "sample" }), sizes);
    expect(ratio, where).toBeLessThanOrEqual(15);
  },
);
