import { expect, test } from "vitest";
import { arrangeArchive } from "../policy/archive";
import { sampleDocument } from "../testing/sample";
import { llmsText } from "./llms";

const versions = arrangeArchive(
  ["2024-03-01", "2026-09-15"].map((version) => ({
    document: sampleDocument("## 一、甲\n\n乙。\n", { version }),
    fingerprint: "0".repeat(64),
    draft: false,
  })),
);
const [, inForce] = versions;

test("it names the text in force with its lists, every version, and where updates are told", () => {
  if (inForce === undefined) throw new Error("the archive of this test is empty");
  const options = { publisher: "书店", baseUrl: "https://a.example", inForce, versions };
  const lists = [{ title: "收集清单", path: "/versions/2026-09-15/collected/" }];
  expect(llmsText({ ...options, lists })).toBe(`# 隐私政策

> 书店的隐私政策。引用时请写明版本和条款，并附条款的链接；清单是由条款整理的，以条款为准。

## 现行版本

- [全文（Markdown，每条带编号和链接）](https://a.example/versions/2026-09-15/policy.md)
- [全文（JSON）](https://a.example/versions/2026-09-15/document.json)
- [清单（JSON）](https://a.example/versions/2026-09-15/facts.json)

## 清单

- [收集清单](https://a.example/versions/2026-09-15/collected/)

## 全部版本

- [2024-03-01](https://a.example/versions/2024-03-01/policy.md)
- [2026-09-15](https://a.example/versions/2026-09-15/policy.md)

## 更新

- [版本一览（JSON）](https://a.example/policy.json)
- [更新（Atom）](https://a.example/feed.xml)
- [更新（JSON Feed）](https://a.example/feed.json)
`);
  expect(llmsText({ ...options, lists: [] })).not.toMatch(/清单（JSON）|## 清单/);
});
