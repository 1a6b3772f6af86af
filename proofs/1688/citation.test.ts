import { expect, test } from "vitest";
import { citation } from "@/lib/reading/citation";
import { PUBLISHED, proof, version } from "./text";

proof("clauses of 2022 are cited", () => {
  test.each([
    ["s3-1-5-1-a", "第三章（一）5（1）A"],
    ["s3-1-5-1-a-p2", "第三章（一）5（1）A第2段"],
    ["s2-2-3-i4", "第二章（二）3第4项"],
    ["s4", "第四章"],
    ["intro-p1", "【引言】第1段"],
    ["appendix", "附录：相关定义"],
    ["def-个人信息", "附录：相关定义“个人信息”"],
  ])("%s is cited as %s", (id, number) => {
    const document = version(PUBLISHED);
    const block = document.blocks.find((candidate) => candidate.id === id);
    expect(block && citation(document, block)).toBe(`《阿里巴巴（1688）隐私政策》（2022年11月15日生效）${number}`);
  });
});
