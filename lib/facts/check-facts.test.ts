import { describe, expect, it } from "vitest";
import { BODY, HEAD_LINES, LISTS, reportsOf } from "./__fixtures__/shop";
import type { FactsReport } from "./report";

/** A report in one line, with the line of the lists it stands in and the text of that line. */
function told(reports: readonly FactsReport[], lists: string): readonly string[] {
  const lines = lists.split("\n");
  return reports.map(({ line, rule, severity, message, mend }) => {
    return `${severity} ${rule} 「${(lines[line - HEAD_LINES - 1] ?? "").trim()}」 ${message}。${mend}。`;
  });
}

const without = (id: string) => LISTS.replace(new RegExp(`  - id: ${id}\\n(?:    .*\\n)+`), "");

describe("facts that fit their text", () => {
  it("give no error; what a lawyer should know is advice", () => {
    expect(told(reportsOf(), LISTS)).toEqual([
      "advice facts/shared-not-collected 「data: [收货地址]」 “收货地址”（收货地址）会给别人，收集部分却没有写。请法务看一下正文；清单照原文写，不必改。",
    ]);
  });
});

describe("a fault of the facts is told at its line, with how to mend it", () => {
  it.each([
    {
      name: "a clause that does not exist",
      lists: LISTS.replace("clause: s1-p3", "clause: s1-p9"),
      told: [
        "error facts/unknown-clause 「at: [{ clause: s1-p9, quote: 需要提供银行卡号 }]」 条款 s1-p9 不存在。是不是 s1-p1 或 s1-p2。",
        "error facts/uncovered-clause 「- { clause: s1-p4, why: 客套 }」 s1-p3（“您付款时，需要提供银行卡号。”）没有一条清单说到，也没有写明不必说。补上这一条的内容，或在 factless 里写明为什么不必说。",
      ],
    },
    {
      name: "a quote one character off",
      lists: LISTS.replace("quote: 您需要提供手机号码和密码", "quote: 您需要提供手机号和密码"),
      told: [
        "error facts/quote-gone 「at: [{ clause: s1-p1, quote: 您需要提供手机号和密码 }]」 引文“您需要提供手机号和密码”不在 s1-p1 里。最相近的是“您需要提供手机号码和密”，照原文改写。",
      ],
    },
    {
      name: "a quote that is too long",
      lists: LISTS.replace(
        "quote: 您需要提供手机号码和密码 }",
        "quote: 注册时，您需要提供手机号码和密码，用来建立账号。不提供的，您不能下单。注册时，您需要提供 }",
      ),
      told: [
        "error facts/quote-too-long 「at: [{ clause: s1-p1, quote: 注册时，您需要提供手机号码和密码，用来建立账号。不提供的，您不能下单。注册时，您需要提供 }]」 引文有 44 字，超过 40 字。截取其中最要紧的一段。",
      ],
    },
    {
      name: "a value that the clause does not have",
      lists: LISTS.replace("deadline: 15天", "deadline: 15日"),
      told: [
        "error facts/value-gone 「deadline: 15日」 deadline 的“15日”不在 s3-p1 里。最相近的是“15天”，照原文改写。",
      ],
    },
    {
      name: "a kind that nobody knows",
      lists: LISTS.replace("data: [搜索词]", "data: [搜索]"),
      told: [
        "error facts/unknown-kind 「data: [搜索]」 “搜索”不在种类表里。在 kinds.yaml 里写上它属于哪一种，或写成 { form: 名称, kinds: [种类编号] }。",
      ],
    },
    {
      name: "a kind's id that is mistyped",
      lists: LISTS.replace("data: [搜索词]", "data: [{ form: 搜索词, kinds: [word] }]"),
      told: ["error facts/unknown-kind-id 「data: [{ form: 搜索词, kinds: [word] }]」 没有种类 word。是不是 words。"],
    },
    {
      name: "a purpose that nobody knows, and one that the text does not say",
      lists: LISTS.replace("purposes: [recommend]", "purposes: [recomend]").replace(
        "data: [银行卡号]",
        "data: [银行卡号]\n    purposes: [deliver]",
      ),
      told: [
        "error facts/unknown-purpose 「purposes: [recomend]」 没有目的 recomend。是不是 recommend。",
        "error facts/purpose-without-words 「purposes: [deliver]」 写了目的编号，却没有照抄原文的目的。在 purpose 里照抄原文；原文没有写目的，就删去 purposes。",
      ],
    },
    {
      name: "an id that is used twice",
      lists: LISTS.replace("id: c03", "id: c01"),
      told: [
        "error facts/duplicate-id 「- id: c01」 编号 c01 写了两次，另一次在 collection 的第 1 条。给其中一条另起一个没有用过的编号。",
      ],
    },
    {
      name: "stress that the text does not have",
      lists: LISTS.replace(
        "data: [搜索词]",
        "data: [搜索词]\n    sensitive: [{ form: 搜索词, basis: 重点标注 }]",
      ).replace("data: [银行卡号]", "data: [银行卡号]\n    sensitive: [{ form: 银行卡号, basis: 重点标注 }]"),
      told: [
        "error facts/emphasis-basis 「sensitive: [{ form: 搜索词, basis: 重点标注 }]」 “搜索词”写着重点标注，原文这里却不是粗体下划线。改正 basis，或删去这一条。",
      ],
    },
    {
      name: "a sensitive form that the fact does not name",
      lists: LISTS.replace("data: [银行卡号]", "data: [银行卡号]\n    sensitive: [{ form: 卡号, basis: 视情况 }]"),
      told: [
        "error facts/sensitive-form 「sensitive: [{ form: 卡号, basis: 视情况 }]」 sensitive 里的“卡号”不是 data 里的一项。写成 data 里的一项。",
      ],
    },
    {
      name: "a deleted fact leaves its clause without one",
      lists: without("c02"),
      told: [
        "error facts/uncovered-clause 「- { clause: s1-p4, why: 客套 }」 s1-p2（“您浏览时，我们会记录搜索词，用于推荐。我们会申请相机权限。”）没有一条清单说到，也没有写明不必说。补上这一条的内容，或在 factless 里写明为什么不必说。",
      ],
    },
    {
      name: "a clause of data that is called factless",
      lists: `${without("c02")}  - { clause: s1-p2, why: 引语 }\n`,
      told: [
        "warning facts/data-clause-as-rule 「- { clause: s1-p4, why: 客套 }」 s1-p2 说到收集或提供信息，清单里却只当作规则，或没有内容。再看一遍：是否应写进收集、共享、公开或保存的清单。",
      ],
    },
    {
      name: "a reason for a clause that has facts",
      lists: `${LISTS}  - { clause: s1-p1, why: 引语 }\n`,
      told: [
        "error facts/factless-covered 「- { clause: s1-p1, why: 引语 }」 s1-p1 写在 factless 里，c01 却引用了它。删去 factless 里的这一条，或改正引用。",
      ],
    },
    {
      name: "a fact that nobody has confirmed",
      lists: LISTS.replace("scene: 付款", "scene: 付款\n    unconfirmed: true"),
      told: ["warning facts/unconfirmed 「- id: c03」 c03 还没有人确认。对照条款看过以后，删去 unconfirmed。"],
    },
    {
      name: "a quote that another clause has too",
      lists: LISTS.replace("quote: 我们会记录搜索词", "quote: 您"),
      told: [
        "warning facts/quote-ambiguous 「at: [{ clause: s1-p2, quote: 您 }]」 同样的引文也在 s1-p1、s1-p3、s1-p4、s3、s3-p1 里。确认写的是哪一条；条款编号为准。",
      ],
    },
  ])("$name", ({ lists, told: expected }) => {
    const found = told(reportsOf(lists), lists).filter((one) => !one.startsWith("advice"));
    expect(found).toEqual(expected);
  });

  it("one changed character of the text is told by line, old words and new", () => {
    const reports = reportsOf(LISTS, BODY.replace("15天", "30天").replace("手机号码和密码", "手机号码及密码"));
    expect(told(reports, LISTS).filter((one) => one.startsWith("error"))).toEqual([
      "error facts/other-text 「」 清单是对着另一份文字确认的，不是这一份 2022-11-15。用 facts carry 把清单带到这份文字，逐条确认以后再改 fingerprint。",
      "error facts/quote-gone 「at: [{ clause: s1-p1, quote: 您需要提供手机号码和密码 }]」 引文“您需要提供手机号码和密码”不在 s1-p1 里。最相近的是“您需要提供手机号码及密码”，照原文改写。",
      "error facts/quote-gone 「at: [{ clause: s3-p1, quote: 我们将在15天内答复 }]」 引文“我们将在15天内答复”不在 s3-p1 里。最相近的是“我们将在30天内答复”，照原文改写。",
      "error facts/value-gone 「deadline: 15天」 deadline 的“15天”不在 s3-p1 里。最相近的是“30天”，照原文改写。",
    ]);
  });
});
