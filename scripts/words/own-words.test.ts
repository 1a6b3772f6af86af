import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXAMPLE, IS_1688, TESTED } from "@/lib/content/__fixtures__/contents";
import { readPolicyFiles } from "@/lib/content/policy-files";
import { readSiteFile } from "@/lib/content/site-file";
import { printedText } from "@/lib/policy/text";
import { nameExpression, namesOf, phrasesOf, sharedRuns } from "./own-words";
import { productFiles } from "./product-files";

const root = process.cwd();
const here = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

/** A text, and the names its publisher goes by. */
interface Policy {
  readonly folder: string;
  readonly text: string;
  readonly facts: readonly string[];
}

function policyIn(folder: string): Policy {
  const { files } = readPolicyFiles({ root, content: folder, drafts: true, samples: true });
  const { site } = readSiteFile(root, folder);
  const text = files.flatMap(({ document }) => [document.title, ...document.blocks.map(printedText)]).join("\n");
  const facts = site
    ? [site.publisher.name, ...site.publisher.operators, site.policy.name, site.contact.email, site.site.baseUrl]
    : [];
  return { folder, text, facts };
}

const policies = [...new Set([TESTED, EXAMPLE])].map(policyIn);
const general = here("./general-legal-chinese.txt");
const files = productFiles(root);

/**
 * Seven characters in a row that the code shares with the text it was written beside were taken from it. With any other text
 * it shares as many by chance, since both speak of the same law; twelve are none.
 */
const lengthFor = ({ folder }: Policy) => (IS_1688 && folder === TESTED ? 7 : 12);

/** A publisher may go by a word of every day; of one whose text the code was not written beside, two characters are no name. */
const isName =
  ({ folder }: Policy) =>
  (name: string) =>
    IS_1688 || folder === EXAMPLE || name.length > 2;

describe.each(policies.map((policy) => [policy.folder, policy] as const))(
  "no words of %s stand in the code",
  (_, policy) => {
    const others = policies.filter((other) => other !== policy).map(({ text }) => text);

    test("none of its names", () => {
      const elsewhere = [general, ...(policy.folder === EXAMPLE ? [] : others)].join("\n");
      const names = namesOf(policy.facts, policy.text)
        .filter(isName(policy))
        .filter((name) => !elsewhere.includes(name));
      const found = names.flatMap((name) => {
        const expression = nameExpression(name, policy.text);
        return files.flatMap((file) => (expression.test(file.text) ? [`${file.name}: ${name}`] : []));
      });
      expect(found).toEqual([]);
    });

    test("none of its sentences", () => {
      const length = lengthFor(policy);
      const known = [general, ...others].map((text) => phrasesOf(text, length));
      const own = new Set(
        [...phrasesOf(policy.text, length)].filter((phrase) => !known.some((some) => some.has(phrase))),
      );
      const found = files.flatMap(({ name, text }) => sharedRuns(text, own, length).map((run) => `${name}: ${run}`));
      expect(found).toEqual([]);
    });
  },
);

describe("what tells one publisher from another", () => {
  test.each<[readonly string[], string, readonly string[]]>([
    [["青禾书屋隐私政策"], "", ["青禾书屋"]],
    [["阿尔法（6070）", "a6070@service.alphabeta.example"], "", ["阿尔法", "6070", "alphabeta"]],
    [[], "由杭州青禾网络技术有限公司提供支付服务，2024年", ["青禾"]],
    [["隐私政策", "privacy@example.com", "https://www.example.com"], "", []],
  ])("%j %s", (facts, text, names) => {
    expect(namesOf(facts, text)).toEqual(names);
  });

  test("the companies that a text names are its own", () => {
    const { text } = policyIn(EXAMPLE);
    const names = namesOf([], text);
    expect(names).toEqual(expect.arrayContaining(["云水山茶", "青石", "云雀消息", "山径地理", "白鹭"]));
    expect(names.filter((name) => general.includes(name))).toEqual([]);
  });

  test.each([
    ["6070", "", "约 16070 字", false],
    ["6070", "", "6070平台", true],
    ["alphabeta", "", "AlphaBeta Ltd.", true],
    ["春夏秋冬", "春夏秋冬的我的春夏", "我的春夏", true],
    ["春夏秋冬", "春夏秋冬", "我的春夏", false],
  ])("%s is found as it is written: %s %s", (name, text, code, found) => {
    expect(nameExpression(name, text).test(code)).toBe(found);
  });

  test("a sentence is found whole, though only parts of it are the policy's", () => {
    const own = phrasesOf("我们会把书送到您的手里。", 4);
    expect(sharedRuns("// 说：我们会把书送到门口", own, 4)).toEqual(["我们会把书送到"]);
    expect(sharedRuns("我们会。把书送", own, 4)).toEqual([]);
  });
});
