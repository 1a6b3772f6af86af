import { expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { plainMarkdown } from "./plain-markdown";

const HEAD = { lines: ["版本 1。"], addressOf: (clause: string) => `https://a.example/#${clause}` };

test("every clause stands with its stress and its id; links of the page are words", () => {
  const document = sampleDocument(
    '## 一、收集\n\n注册时要**手机号码**和<u>**密码**</u>，见<Ref to="s1-i1">下文</Ref>。\n\n1、在<AppPath>“我的-设置”</AppPath>里看 a_b*c。\n\n| 甲 | 乙 |\n| --- | --- |\n| 一 | **二** |\n',
  );
  expect(plainMarkdown({ document }, HEAD)).toBe(`# ${document.title}

版本 1。

## 一、收集

[s1](https://a.example/#s1)

注册时要**手机号码**和<u>**密码**</u>，见下文。 [s1-p1](https://a.example/#s1-p1)

1、在“我的-设置”里看 a\\_b\\*c。 [s1-i1](https://a.example/#s1-i1)

| 甲 | 乙 |
| --- | --- |
| 一 | **二** |

[s1-t1](https://a.example/#s1-t1)
`);
});
