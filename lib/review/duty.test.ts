import { describe, expect, it } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { CHANGE_CLASSES } from "@/lib/policy/model";
import { sampleDocument } from "@/lib/testing/sample";
import { circumstancesOf } from "./circumstances";
import { dutyOf, printedDuty, versionDuty } from "./duty";
import { promisesOf } from "./promises";
import { longerTerm, termInDays } from "./terms";

describe("the duty of a class by itself", () => {
  it("names the level, the policy's promises and the statutes", () => {
    const table = CHANGE_CLASSES.map((cls) => {
      const duty = dutyOf(cls);
      return duty === null
        ? `${cls}: 待定`
        : [`${cls}: ${duty.name}`, duty.promises.join(" "), ...duty.statutes].join(" | ");
    });
    expect(table).toEqual([
      "文字更正: 无 | publish",
      "功能新增: 告知 | publish handling | 《个人信息保护法》第十七条第二款",
      "处理目的变化: 重新取得同意 | handling notify | 《个人信息保护法》第十四条第二款",
      "处理方式变化: 重新取得同意 | handling notify | 《个人信息保护法》第十四条第二款",
      "处理种类变化: 重新取得同意 | handling notify | 《个人信息保护法》第十四条第二款",
      "主体变更: 显著通知 | party notify | 《个人信息保护法》第二十二条",
      "共享对象变化: 重新取得同意 | recipients notify | 《个人信息保护法》第二十三条",
      "权利变化: 显著通知 | rights notify | 《个人信息保护法》第十七条第二款 | 《个人信息保护法》第五十条",
      "跨境: 重新取得同意 | notify | 《个人信息保护法》第三十八条、第三十九条 | 《个人信息保护法》第五十五条",
      "未成年人: 显著通知 | notify | 《个人信息保护法》第三十一条 | 《个人信息保护法》第十七条第二款",
      "联系方式变化: 显著通知 | contact notify | 《个人信息保护法》第十七条第二款 | 《个人信息保护法》第五十二条第二款",
      "定义变化: 告知 | publish | 《个人信息保护法》第十七条第二款",
      "重点标注: 无 | publish | 《个人信息保护法》第十七条第一款",
      "清单: 告知 | publish | 《个人信息保护法》第十七条第二款 | 《网络数据安全管理条例》第二十一条",
      "顺序调整: 无 | publish",
      "精简: 无 | publish",
      "结构: 无 | publish",
      "排版: 无 | publish",
      "未定: 待定",
    ]);
  });
});

describe("what raises a duty beyond its class", () => {
  it.each([
    ["处理种类变化", "sensitive", "重新取得同意", "《个人信息保护法》第二十九条、第三十条"],
    ["处理种类变化", "minors", "重新取得同意", "《个人信息保护法》第三十一条"],
    ["功能新增", "collects", "重新取得同意", "《个人信息保护法》第十四条第二款"],
    ["定义变化", "kinds-widened", "重新取得同意", "《个人信息保护法》第十四条第二款"],
    ["权利变化", "term-lengthened", "重新取得同意", "《个人信息保护法》第五十条"],
    ["权利变化", "right-removed", "重新取得同意", "《个人信息保护法》第五十条"],
    ["重点标注", "emphasis-lowered", "告知", "《个人信息保护法》第十七条第二款"],
  ] as const)("%s with %s", (cls, circumstance, name, statute) => {
    const duty = dutyOf(cls, [circumstance]);
    expect(duty?.name).toBe(name);
    expect(duty?.statutes.at(-1)).toBe(statute);
    expect(duty?.conditions.length).toBeGreaterThan(dutyOf(cls)?.conditions.length ?? 0);
  });

  it.each([
    ["文字更正", "sensitive"],
    ["排版", "term-lengthened"],
    ["顺序调整", "minors"],
  ] as const)("%s stays what it is with %s", (cls, circumstance) => {
    expect(dutyOf(cls, [circumstance])).toEqual(dutyOf(cls));
  });
});

describe("the circumstances that a change's words show", () => {
  const shown = (before: string, after: string) =>
    comparePolicies(policy(`# 一、甲\n${before}`), policy(`# 一、甲\n${after}`)).changes.flatMap(circumstancesOf);

  it.each([
    ["sensitive", "我们会核验身份。", "我们会核验身份，需要比对您的面部信息。"],
    ["minors", "您可以使用服务。", "您可以使用服务，儿童须由监护人陪同。"],
    ["collects", "您可以发布视频。", "您可以发布视频。我们会收集您的设备型号。"],
    ["kinds-widened", "= 设备信息：硬件型号。", "= 设备信息：硬件型号、气压传感器。"],
    ["term-lengthened", "我们将在15天内答复。", "我们将在十五个工作日内答复。"],
    ["right-removed", "您可以查阅、复制您的个人信息。", "您可以查阅您的个人信息。"],
    ["emphasis-lowered", "请您**谨慎考虑**是否分享。", "请您谨慎考虑是否分享。"],
  ])("%s", (expected, before, after) => {
    expect(shown(before, after)).toEqual([expected]);
  });

  it.each([
    ["a shorter term", "我们将在30天内答复。", "我们将在十五个工作日内答复。"],
    ["a definition of a party", "= 关联公司：同一控制下的公司。", "= 关联公司：同一控制下的公司和分支机构。"],
    ["emphasis raised", "请您**谨慎考虑**是否分享。", "请您__谨慎考虑__是否分享。"],
  ])("nothing for %s", (_case, before, after) => {
    expect(shown(before, after)).toEqual([]);
  });
});

describe("the length of a term", () => {
  it.each([
    ["15天", 15],
    ["三十天", 30],
    ["十五个工作日", 21],
    ["2周", 14],
    ["48小时", 2],
    ["三年", 1095],
    ["6个月", 180],
    ["十四周岁", null],
    ["5项", null],
    ["15", null],
    ["", null],
  ])("%s", (printed, days) => {
    expect(termInDays(printed)).toBe(days);
  });

  it("is compared only where one number took another's place", () => {
    expect(longerTerm([{ kind: "number", before: ["15天"], after: ["30天"] }])).toEqual({
      before: "15天",
      after: "30天",
    });
    expect(longerTerm([{ kind: "number", before: ["15天", "3天"], after: ["30天"] }])).toBeNull();
    expect(longerTerm([{ kind: "date", before: ["15天"], after: ["30天"] }])).toBeNull();
  });
});

describe("the clauses a policy binds itself by", () => {
  it("are found by what they say, in whatever chapter and order they stand", () => {
    const promising = sampleDocument(
      [
        "## 一、更新",
        "我们会在首页公示修订后的文本。",
        "重大变更会以弹窗通知您。未经您同意，我们不会减少您的权利。",
        "重大变化有：",
        "1、行使权利的方式改变；",
        "2、公司合并或者分立；",
        "3、处理目的改变；",
        "4、提供信息的对象改变；",
        "5、投诉渠道改变。",
        "## 二、其他",
        "1、影响评估报告另行公布。",
      ].join("\n\n"),
    );
    const promises = promisesOf(comparePolicies(promising, promising));
    expect(promises.map(({ promise, clause, number }) => `${promise} ${clause} ${number}`)).toEqual([
      "publish s1-p1 第一章第1段",
      "keep-rights s1-p2 第一章第2段",
      "notify s1-p2 第一章第2段",
      "handling s1-i3 第一章第3项",
      "party s1-i2 第一章第2项",
      "recipients s1-i4 第一章第4项",
      "rights s1-i1 第一章第1项",
      "contact s1-i5 第一章第5项",
    ]);
  });

  it("are none in a policy that promises nothing", () => {
    const plain = policy("# 一、甲\n我们处理个人信息的目的是提供服务。");
    expect(promisesOf(comparePolicies(plain, plain))).toEqual([]);
  });
});

describe("the duty of a whole version", () => {
  it.each([
    ["no change", [], "无"],
    ["only form", ["结构", "排版"], "无"],
    ["the gravest goes before", ["定义变化", "跨境", "结构"], "重新取得同意"],
    ["one without a class", ["未定"], "尚不能确定：还有 1 处未定类别"],
    ["all but one are form", ["结构", "未定", "排版"], "尚不能确定：还有 1 处未定类别"],
    [
      "the gravest is reached already, and still it is not settled",
      ["跨境", "未定", "未定"],
      "尚不能确定：还有 2 处未定类别",
    ],
  ] as const)("%s", (_, classes, printed) => {
    const duty = versionDuty(classes.map((one) => dutyOf(one)));
    expect(printedDuty(duty)).toBe(printed);
  });

  it("says how much is owed already", () => {
    expect(versionDuty([dutyOf("定义变化"), null])).toEqual({ kind: "open", undecided: 1, atLeast: "notice" });
  });
});
