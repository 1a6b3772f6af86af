import { comparePolicies } from "@/lib/compare/compare-policies";
import { buildGlossary } from "@/lib/glossary/glossary";
import { canonicalForm1 } from "@/lib/policy/canonical/form-1";
import { wordsForm2 } from "@/lib/policy/canonical/form-2-words";
import { RULES } from "@/lib/policy/rules/catalogue";
import { headSegments } from "@/lib/redline/own-file/head";
import { sampleDocument } from "@/lib/testing/sample";
import "@/lib/facts/diff/durations";
import "@/lib/facts/diff/entry";
import "@/lib/facts/lexicon";
import "@/lib/import/definitions";
import "@/lib/import/head/printed-dates";
import "@/lib/import/head/printed-title";
import "@/lib/search/plan/clause-label";
import "@/lib/review/subject-clues";

/**
 * Runs whatever in the product makes an expression from parts, so that the made ones can be judged: some are made when
 * their file is read, and the others by what is called here. Terms stand for all that authors write: they are escaped,
 * and none makes the expression another one.
 */
const TERMS = '平台（简称“<Define term="平台">平台</Define>”）与<Define term="a.b*(c)">a.b*(c)</Define>。';
const before = sampleDocument(`## 一、总则\n\n${TERMS}\n\n我们在2022年1月5日前的十五天内答复您。`);
const after = sampleDocument(`## 一、总则\n\n${TERMS}\n\n我们在二〇二三年一月六日前的二十天内答复您。`, {
  version: "2023-01-01",
});

for (const rule of RULES)
  rule.check(after, {
    pendingLinks: [],
    documents: [],
    houseWording: [{ write: "平台", not: ["a.b*(c)"], why: "", except: [] }],
  });
buildGlossary(after);
comparePolicies(before, after);
canonicalForm1(after);
wordsForm2(after);
headSegments("更新日期：2023年1月6日", { ...before, updatedOn: "2022-01-05" }, { ...after, updatedOn: "2023-01-06" });
