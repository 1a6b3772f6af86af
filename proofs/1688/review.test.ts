import { expect, it } from "vitest";
import { checkDecisions } from "@/lib/review/decisions";
import { decisionsOf, strayNotes } from "@/lib/review/front-matter";
import { promisesOf } from "@/lib/review/promises";
import { buildReport } from "@/lib/review/report";
import { bRows } from "./comparisons";
import { DRAFT_SAMPLE, once, sampleProof, version } from "./text";

sampleProof("the clauses the policy binds itself by", () => {
  it("are those of chapter 六 of the version people agreed to", () => {
    expect(promisesOf(bRows()).map(({ promise, clause, number }) => `${promise} ${clause} ${number}`)).toEqual([
      "publish s6-p1 第六章第1段",
      "keep-rights s6-p1 第六章第1段",
      "notify s6-p2 第六章第2段",
      "handling s6-i1 第六章第1项",
      "party s6-i2 第六章第2项",
      "recipients s6-i3 第六章第3项",
      "rights s6-i4 第六章第4项",
      "contact s6-i5 第六章第5项",
      "impact s6-i6 第六章第6项",
    ]);
  });
});

sampleProof("the sample draft", () => {
  it("classes every change it makes, and every note is about one", () => {
    expect(checkDecisions(bRows(), decisionsOf(version(DRAFT_SAMPLE), bRows()))).toEqual([]);
    expect(strayNotes(version(DRAFT_SAMPLE), bRows())).toEqual([]);
  });
});

sampleProof("the report of the sample draft", () => {
  const report = once(() => buildReport(bRows(), decisionsOf(version(DRAFT_SAMPLE), bRows()), { today: "2027-01-05" }));

  it("counts changes by kind and by class", () => {
    expect(report().total).toBe(42);
    expect(
      report()
        .kinds.map(({ kind, count }) => `${kind} ${count}`)
        .join(", "),
    ).toBe("added 7, edited 15, moved 1, movedEdited 1, split 1, merged 1, emphasis 2, renumbered 8, layout 6");
    expect(
      report()
        .classes.map((one) => `${one.class} ${one.count}`)
        .join(", "),
    ).toBe(
      "文字更正 6, 功能新增 1, 处理方式变化 1, 共享对象变化 1, 权利变化 5, 跨境 1, 未成年人 1, 联系方式变化 1, 定义变化 3, 重点标注 2, 清单 1, 顺序调整 2, 精简 1, 结构 10, 排版 6",
    );
  });

  it("cites each clause, marks what changed in its words, and says what follows", () => {
    const row = report().rows.find(({ change }) => change === "edited-s4-8-p1");
    expect(row).toMatchObject({
      number: 31,
      clause: "s4-8-p1",
      chapter: "四、您的权利",
      citation: "第四章（八）第1段",
      class: "权利变化",
      decidedBy: "person",
      suggestion: { class: "权利变化", why: "答复或办理的期限由“15天”改为“十五个工作日”。" },
      note: "答复期限由15天改为十五个工作日。",
      duty: { name: "重新取得同意", promises: ["rights", "notify", "keep-rights"] },
    });
    expect(row?.words.filter(({ op }) => op !== "equal").map(({ op, text }) => [op, text])).toEqual([
      ["delete", "15天"],
      ["insert", "十五个工作日"],
    ]);
    expect(report().rows.find(({ change }) => change === "renumbered-s4-5")).toMatchObject({
      class: "结构",
      decidedBy: "comparison",
      duty: { level: "none" },
    });
  });

  it("puts the gravest duty first, with the classes that bring it about and what it rests on", () => {
    expect(report().duty).toEqual({ kind: "settled", level: "consent" });
    expect(report().duties.map(({ name, classes }) => [name, ...classes.map((one) => one.class)].join(" "))).toEqual([
      "重新取得同意 处理方式变化 共享对象变化 权利变化 跨境 定义变化",
      "显著通知 权利变化 未成年人 联系方式变化",
      "告知 功能新增 定义变化 清单",
      "无 文字更正 重点标注 顺序调整 精简 结构 排版",
    ]);
    expect(report().duties[1]?.clauses.map(({ number }) => number)).toEqual([
      "第六章第2段",
      "第六章第4项",
      "第六章第5项",
    ]);
    expect(report().duties[1]?.statutes).toEqual([
      "《个人信息保护法》第十七条第二款",
      "《个人信息保护法》第五十条",
      "《个人信息保护法》第三十一条",
      "《个人信息保护法》第五十二条第二款",
    ]);
  });

  it("states the notice period against the statute, and what the comparison doubts", () => {
    expect(report().notice).toEqual({ days: 10, required: 7, enough: true, statute: "《电子商务法》第三十四条" });
    expect(report().dates).toEqual([]);
    expect(report().problems).toEqual([]);
    expect(
      report().doubts.map(({ kind, beforeCitation, afterCitation }) => [kind, beforeCitation, afterCitation]),
    ).toEqual([
      ["weak", "第二章（八）2第2段", "第二章（八）2第3段"],
      ["weak", "第四章（三）", "第四章（三）"],
    ]);
  });
});
