import { expect, it } from "vitest";
import type { PolicyDiff } from "@/lib/compare/model";
import { suggestClass } from "@/lib/review/suggest";
import { aRows, bRows } from "./comparisons";
import { houseWording, once, sampleProof } from "./text";

const suggested = (diff: PolicyDiff) =>
  Object.fromEntries(
    diff.changes.map((change) => [change.id, suggestClass(change, diff, houseWording())?.class ?? null]),
  );

sampleProof("the draft of 2027 against 2022: each change of B1–B17 gets the class of its row", () => {
  const classes = once(() => suggested(bRows()));

  it.each([
    ["B1", "文字更正", "edited-s2-1-3-p2"],
    ["B1", "文字更正", "edited-s2-2-2-p3"],
    ["B1", "文字更正", "edited-s2-6-5-p1"],
    ["B1", "文字更正", "edited-s3-1-5-3-i1"],
    ["B1", "文字更正", "edited-s5-3-1-p1"],
    ["B1", "文字更正", "edited-s5-3-4-p2"],
    ["B1", "文字更正", "layout-s2-3-2-p1"],
    ["B1", "文字更正", "layout-s5-3-2-p1"],
    ["B1", "文字更正", "layout-def-个人信息"],
    ["B2", "功能新增", "added-s2-2-3-i2"],
    ["B2", "结构", "renumbered-s2-2-3-i3"],
    ["B2", "结构", "renumbered-s2-2-3-i4"],
    ["B2", "结构", "renumbered-s2-2-3-i5"],
    ["B3", "处理方式变化", "added-s2-1-3-p4"],
    ["B4", "精简", "merged-s2-5-2-p3"],
    ["B5", "顺序调整", "moved-s2-6-3"],
    ["B5", "结构", "renumbered-s2-6-2"],
    ["B6", "顺序调整", "passage-s2-8-2-p1"],
    ["B7", "共享对象变化", "edited-s3-1-5-1-b-p1"],
    ["B8", "权利变化", "added-s4-4"],
    ["B8", "权利变化", "edited-s4-3"],
    ["B8", "权利变化", "edited-s4-3-p2"],
    ["B8", "结构", "renumbered-s4-5"],
    ["B8", "结构", "renumbered-s4-6"],
    ["B8", "结构", "renumbered-s4-7"],
    ["B8", "结构", "renumbered-s4-8"],
    ["B9", "权利变化", "edited-s4-8-p1"],
    ["B9", "权利变化", "edited-s8-p1"],
    ["B10", "跨境", "edited-s5-2-p1"],
    ["B11", "未成年人", "split-s7-1"],
    ["B12", "联系方式变化", "added-s8-i3"],
    ["B13", "定义变化", "added-def-自动化决策"],
    ["B13", "定义变化", "added-def-单独同意"],
    ["B13", "定义变化", "edited-def-设备信息"],
    ["B14", "重点标注", "emphasis-s2-2-3-p1"],
    ["B14", "重点标注", "emphasis-s2-5-2-p2"],
    ["B15", "排版", "layout-s2-2-1-p2"],
    ["B15", "排版", "layout-s2-3-3-p2"],
    ["B15", "排版", "layout-s2-6-1-p2"],
    ["B16", "结构", "edited-s3"],
    ["B16: a reference follows", "结构", "edited-s2-3-3-p1"],
    ["B17", "清单", "added-s2-10"],
  ])("%s: %s, %s", (_row, expected, change) => {
    expect(classes()[change]).toBe(expected);
  });

  it("leaves no change out", () => {
    expect(Object.values(classes()).filter((cls) => cls === null)).toEqual([]);
    expect(Object.keys(classes())).toHaveLength(42);
  });
});

sampleProof("2022 against the sample of 2021: A1–A11", () => {
  const classes = once(() => suggested(aRows()));

  it.each([
    ["A1", "功能新增", "added-s2-6-5"],
    ["A2", "权利变化", "added-s4-6"],
    ["A2", "结构", "renumbered-s4-7"],
    ["A3", "顺序调整", "moved-s7"],
    ["A3", "结构", "renumbered-s6"],
    ["A4", "结构", "split-s3-1-3"],
    ["A4", "结构", "renumbered-s3-1-5"],
    ["A4: a reference follows", "结构", "renumbered-s2-3-3-p1"],
    ["A5", "权利变化", "edited-s4-7-p1"],
    ["A5", "权利变化", "edited-s8-p1"],
    ["A6", "定义变化", "edited-def-设备信息"],
    ["A7", "定义变化", "added-def-去标识化"],
    ["A8", "重点标注", "emphasis-s2-3-2-p3"],
    ["A8", "重点标注", "emphasis-s2-4-p4"],
    ["A8", "重点标注", "emphasis-s2-6-1-p1"],
    ["A8", "重点标注", "emphasis-s2-9-p1"],
    ["A8", "重点标注", "emphasis-s3-1-5-2-p1"],
    ["A8", "重点标注", "emphasis-s5-1-p3"],
    ["A9", "处理种类变化", "edited-s2-6-4-p1"],
    ["A10: the heading", "结构", "edited-s2"],
    ["A10: phrased anew, nothing is evident", null, "edited-s1-p1"],
    ["A10: phrased anew, nothing is evident", null, "edited-s2-1-1-p3"],
    ["A10: phrased anew, nothing is evident", null, "edited-s2-4-p1"],
    ["A10: phrased anew, nothing is evident", null, "edited-s3-1-2-p1"],
    ["A10: phrased anew, nothing is evident", null, "edited-s5-3-2-p1"],
    ["A11", "排版", "layout-s2-2-3-i4"],
    ["A11", "排版", "layout-s2-3-2-p1"],
    ["A11", "排版", "layout-s3-1-1-i1"],
    ["A11", "排版", "layout-s3-1-1-i2"],
    ["A11", "排版", "layout-s3-1-1-i3"],
    ["A11", "排版", "layout-s5-3-1-p1"],
    ["A11", "排版", "layout-def-个人信息"],
  ])("%s: %s, %s", (_row, expected, change) => {
    expect(classes()[change]).toBe(expected);
  });

  it("knows every change of the comparison", () => {
    expect(Object.keys(classes())).toHaveLength(32);
  });
});
