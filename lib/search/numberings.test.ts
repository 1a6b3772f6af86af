import { describe, expect, test } from "vitest";
import { blockText } from "@/lib/policy/text";
import { clauseNumber } from "@/lib/reading/citation";
import { sampleDocument } from "@/lib/testing/sample";
import { buildSearchIndex } from "./build/build-search-index";
import { createSearcher } from "./searcher";

const document = sampleDocument(`## 第一章 总则

### 第一条 适用范围

本协议适用于示例平台的全部服务。

### 第二条 账号

（1）您可以注册账号；

（2）您可以登录账号：

①使用手机号码；

②使用电子邮箱；

（3）您可以注销账号。

## 第二章 费用

### 第三条 收费

3.1 基础服务免费。

3.2 增值服务收费：

(a) 按月收费；

(b) 按年收费。

### 第三条之一 退费

一般不退费。

## 三、技术规范

### 1. 接口

#### 1.1 鉴权

##### 1.1.1 令牌

令牌有效期为一天。

##### 1.1.2 签名

请求应当签名。

### 2. 限流

#### 2.1 频率

每秒十次。

## 四、清单

### （一）合作方

#### 1、支付

（1）甲支付

（2）乙支付

I. 国内卡

II. 国际卡
`);
const searcher = createSearcher(buildSearchIndex([document], []));
/** The words of the first clause that is found, and of its heading. */
const first = (query: string) => {
  const [hit] = searcher.search(query, { version: document.version }).hits;
  return document.blocks.filter(({ id }) => id === hit?.id || id === hit?.section.id).map(blockText);
};

describe("a clause is found by its number as people type it", () => {
  test.each([
    ["第二条", "账号"],
    ["第 2 条", "账号"],
    ["第一章第二条", "账号"],
    ["第一章 总则", "总则"],
    ["第二章", "费用"],
    ["第三条之一", "退费"],
    ["第二条（2）", "您可以登录账号："],
    ["第二条（2）①", "使用手机号码；"],
    ["第二条 (2) ②", "使用电子邮箱；"],
    ["3.2", "增值服务收费："],
    ["3．2", "增值服务收费："],
    ["第3.2条", "增值服务收费："],
    ["第三条3.2(b)", "按年收费。"],
    ["1.1.2", "签名"],
    ["1.1.2.", "签名"],
    [" 1 . 1 . 2 ", "签名"],
    ["三、1.1.1", "令牌"],
    ["2.1", "频率"],
    ["四（一）1（2）", "乙支付"],
    ["四(一) 1 (2)", "乙支付"],
    ["四（一）1（2）II", "国际卡"],
    ["第四章(一)1", "支付"],
    ["第 一 章 第 二 条 （2） ②", "使用电子邮箱；"],
    ["第二条第（2）项", "您可以登录账号："],
    ["三 1.1.2", "签名"],
    ["第三章1.1.2", "签名"],
    ["四、（一）1、（2）", "乙支付"],
    ["四 （一） 1 （2） II", "国际卡"],
    ["四·（一）·1·（2）", "乙支付"],
    ["第三条 3.2（a）", "按月收费；"],
    ["3.2 a", "按月收费；"],
    ["第三条第3.2款", "增值服务收费："],
    ["第叁条", "收费"],
  ])("%s", (query, text) => expect(first(query)).toContain(text));
});

describe("a clause is cited as lawyers write its number", () => {
  const cited = new Map(document.blocks.map((block) => [block.id, clauseNumber(document, block)]));
  test.each([
    ["s1", "第一章"],
    ["s1-2", "第二条"],
    ["s1-2-i1", "第二条（1）"],
    ["s1-2-i3", "第二条（2）①"],
    ["s1-2-i5", "第二条（3）"],
    ["s2-3-i1", "第三条3.1"],
    ["s2-3-i4", "第三条3.2（b）"],
    ["s2-3a", "第三条之一"],
    ["s2-3a-p1", "第三条之一第1段"],
    ["s3", "第三章"],
    ["s3-1-1-2", "第三章1.1.2"],
    ["s4-1-1-i2", "第四章（一）1（2）"],
    ["s4-1-1-i4", "第四章（一）1（2）II"],
  ])("%s is %s", (id, number) => expect(cited.get(id)).toBe(number));

  test("every number finds its clause first", () => {
    const numbered = document.blocks.filter(({ label }) => label !== null);
    const missed = numbered.filter((block) => {
      const [hit] = searcher.search(clauseNumber(document, block), { version: document.version }).hits;
      return hit?.id !== block.id && hit?.section.id !== block.id;
    });
    expect(missed.map((block) => clauseNumber(document, block))).toEqual([]);
  });
});
