import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { TESTED } from "@/lib/content/__fixtures__/contents";
import { readSiteFile } from "@/lib/content/site-file";
import { locator } from "@/lib/policy/parse/locate";
import { checkDocument } from "@/lib/policy/rules/check-document";
import type { RuleContext } from "@/lib/policy/rules/rule";
import { ruleContext } from "@/lib/policy/rules/rule-context";
import { DRAFT_SAMPLE, houseWording, once, PUBLISHED, parsedVersion, proof, sampleProof, version } from "./text";

function context(): RuleContext {
  const { site } = readSiteFile(process.cwd(), TESTED);
  if (site === null) throw new Error("policy.yaml cannot be read");
  return ruleContext(site, houseWording());
}

proof("the version of 2022", () => {
  const findings = once(() => checkDocument(version(PUBLISHED), context()));

  it("is reported slip by slip, each at its line and column", () => {
    const document = version(PUBLISHED);
    const locate = locator(parsedVersion(PUBLISHED));
    const lines = findings()
      .filter(({ rule }) => !rule.startsWith("reading/"))
      .map(({ rule, blockId, start, end, found }) => {
        const block = document.blocks.find((candidate) => candidate.id === blockId);
        const place = block ? locate(block, start, end > 0) : { line: 0, column: 0 };
        return [`${place.line}:${place.column}`, rule, blockId, found].join("\t");
      });
    expect(lines).toEqual(
      readFileSync(new URL("findings.tsv", import.meta.url), "utf8")
        .trimEnd()
        .split("\n"),
    );
  });

  it("has long sentences and unexplained abbreviations", () => {
    const count = (rule: string) => findings().filter((finding) => finding.rule === rule).length;
    expect(
      ["reading/long-sentence", "reading/very-long-sentence", "reading/undefined-abbreviation"].map(count),
    ).toEqual([24, 5, 8]);
  });
});

sampleProof("the draft of 2027", () => {
  it("has none of the slips that were mended", () => {
    const slips = checkDocument(version(DRAFT_SAMPLE), context()).filter(({ rule }) => rule.startsWith("slips/"));
    const mended = ["等等", "等等等", "等等等等", "，。", "词字信息", "登陆", "帐号", ","];
    expect(slips.filter(({ found }) => mended.includes(found))).toEqual([]);
    expect(slips.map(({ found }) => found)).toContain("所必须的");
  });
});
