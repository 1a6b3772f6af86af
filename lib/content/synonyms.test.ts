import { describe, expect, test } from "vitest";
import { readOptions } from "./load-content";
import { readPolicyFiles } from "./policy-files";
import { readSynonyms } from "./synonyms";

const documents = readPolicyFiles(readOptions({}, process.cwd())).files.map(({ document }) => document);
const groups = readSynonyms(process.cwd(), documents);

describe("the synonyms of this policy", () => {
  test("are about fifty groups and more", () => {
    expect(groups.length).toBeGreaterThanOrEqual(50);
  });

  test("give each group a member in the published text", () => {
    const published = documents.filter(({ provenance }) => provenance === "source");
    expect(readSynonyms(process.cwd(), published)).toEqual(groups);
  });

  test("are refused when the text has none of a group's words", () => {
    expect(() => readSynonyms(process.cwd(), [])).toThrow(/“注销账户”这一组的原词（.*）在政策正文里都找不到/);
  });
});
