import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { sampleDocument, sampleSource } from "@/lib/testing/sample";
import { anyDocument } from "./__fixtures__/arbitrary";
import { writeMdx } from "./write-mdx";

const authored = TESTED_CONTENTS.flatMap(({ files }) => files.map(({ file, document }) => ({ file, document })));

function read(source: string) {
  const { document, messages } = parsePolicy(source, { path: "written" });
  return document ?? messages.map(String);
}

describe("what was written is read back as it was", () => {
  test.each(authored)("$file", ({ document }) => {
    expect(read(writeMdx(document))).toEqual(document);
  });

  test("any document", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(read(writeMdx(document))).toEqual(document);
      }),
      { numRuns: 400 },
    );
  });
});

const bodies = [
  ["a paragraph", "## 一、甲\n\n乙。"],
  ["numbers of every kind", "## 一、甲\n\n### （一）乙\n\n#### 1、丙\n\n##### 1)丁\n\n###### A.戊\n\n2)己。"],
  ["a number and nothing else", "## 一、甲\n\n1\\)\n\n乙。"],
  ["a number before a number", "## 一、甲\n\n1.&#x20;5倍"],
  ["what begins like a list or a heading", "## 一、甲\n\n\\- 乙\n\n\\+ 丙\n\n\\# 丁\n\n100\\) 戊\n\n\\> 己"],
  ["what begins like a module", "## 一、甲\n\n&#x69;mport 乙\n\n&#x65;xport 丙"],
  ["marks that are characters", "## 一、甲\n\n\\\\ \\* \\_ \\` \\{ \\} \\[ \\< \\~ \\&lt;"],
  ["stress of both kinds, side by side", "## 一、甲\n\n乙**丙**<u>**丁**</u>戊"],
  ["stress beside Latin words", "## 一、甲\n\n&#x61;**（b）**&#x63;d"],
  ["stress that begins and ends with a space", "## 一、甲\n\n乙**&#x20;丙&#x20;**丁"],
  ["tags in stress and stress in tags", '## 一、甲\n\n**乙<Ref to="s1">丙</Ref>**<AppPath>“我的-**设置**”</AppPath>'],
  ["an address, and words that look like one", "## 一、甲\n\n【a@b.cn】、a\\@b.cn"],
  ["an address that letters touch", "## 一、甲\n\n写[a@b.cn](mailto:a@b.cn)x"],
  ["web addresses as words", "## 一、甲\n\n见https\\://b.cn和www\\.b.cn"],
  ["a table", "## 一、甲\n\n| 乙 | 丙\\|丁 |\n| --- | --- |\n| **戊** |  |"],
  ["definitions", "## 附录：定义\n\n儿童：指<u>**未成年人**</u>。"],
] as const;

test.each(["㈠ ．乙", "① 、乙", "（1） 、乙", "1.1 ：乙", "第一条 ：乙", "1) 、乙"])(
  "a stop behind a number and a space stays a word: %s",
  (line) => {
    const document = sampleDocument(`## 一、甲\n\n${line.replace(")", "\\)")}`);
    expect(read(writeMdx(document))).toEqual(document);
  },
);

describe("a file is written as the guide for authors says", () => {
  test.each(bodies)("%s", (_, body) => {
    expect(writeMdx(sampleDocument(body))).toBe(sampleSource(body));
  });

  test("notes on changes stand in the front matter", () => {
    const source = sampleSource("## 一、甲").replace(
      'emphasis: "official"\n',
      'emphasis: "official"\nchanges:\n  - clause: "s1"\n    class: "结构"\n    note: "改称“甲”，\\"引号\\"照旧。"\n  - clause: "s1"\n    class: "未定"\n',
    );
    const document = read(source);
    if (!("blocks" in document)) throw new Error(document.join("\n"));
    expect(writeMdx(document)).toBe(source);
  });
});
