import { describe, expect, test } from "vitest";
import { counted } from "../../scripts/steps/counted-code";
import { growthOfAsync } from "../../scripts/steps/steps";
import { TEXT_SHAPES } from "./__fixtures__/text-shapes";
import { facts } from "./__fixtures__/word";
import { WORD_SHAPES } from "./__fixtures__/word-shapes";

const { importDraft } = await counted<typeof import("./import-draft")>("lib/import/import-draft.ts");

/** The smaller is large enough that what is done once does not hide what grows, and the larger that limits do not either. */
const SIZES = [100, 1000];

describe("ten times the file takes at most fifteen times the steps", () => {
  test.each([...WORD_SHAPES, ...TEXT_SHAPES].map((shape) => [`${shape.file}: ${shape.name}`, shape] as const))(
    "%s",
    async (_, { file, make }) => {
      const read = (bytes: Uint8Array) => importDraft({ name: file, bytes }, facts);
      const { ratio, where } = await growthOfAsync(make, read, SIZES);
      expect(ratio, where).toBeLessThanOrEqual(15);
    },
  );
});
