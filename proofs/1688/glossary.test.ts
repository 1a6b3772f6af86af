import { expect, test } from "vitest";
import { buildGlossary } from "@/lib/glossary/glossary";
import { PUBLISHED, proof, version } from "./text";

proof("the glossary of 2022", () => {
  test("has the 12 terms of the appendix and the five of the running text, each where it is defined", () => {
    const glossary = buildGlossary(version(PUBLISHED));
    expect(glossary.map(({ term, spellings, definedIn }) => [term, spellings.join("/"), definedIn])).toEqual([
      ["我们", "我们", "intro-p1"],
      ["本政策", "本政策/本隐私政策", "intro-p1"],
      ["Cookie", "Cookie", "s2-8-2-p1"],
      ["SDK", "SDK", "s3-1-5-1-a-p1"],
      ["API", "API", "s3-1-5-4-p2"],
      ...[
        "1688平台",
        "1688平台服务提供者",
        "关联公司",
        "支付宝公司",
        "网商银行",
        "个人信息",
        "敏感个人信息",
        "儿童",
        "设备信息",
        "服务日志信息",
        "去标识化",
        "匿名化",
      ].map((term) => [term, term, `def-${term}`]),
    ]);
  });
});
