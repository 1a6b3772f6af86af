import { describe, expect, it } from "vitest";
import { CONTEXT, parseSample } from "../__fixtures__/sample";
import { missingCharacters } from "./missing-character";

const said = (text: string) =>
  missingCharacters.check(parseSample(text), CONTEXT).map(({ found, message, mend }) => [found, message, mend]);

describe("a character that is missing inside a sentence", () => {
  it.each([
    ["请填写您的手机码。", "手机码", "手机号码"],
    ["合同自双方签字盖章之起生效。", "章之起生", "章之日起生"],
    ["我们不会公您的病历。", "会公您的", "会公开您的"],
    ["乘客应当出示有效身证件。", "效身证件", "效身份证件"],
    ["我们会采取必要的安全施保护您的信息。", "安全施保", "安全措施保"],
    ["请联系客服热线或者发送电子件。", "电子件", "电子邮件"],
    ["我们可能会不时修本协议。", "时修本协", "时修订本协"],
    ["房屋交付后由买受人承担物业服费用。", "业服费用", "业服务费用"],
    ["您有权要求我们删您的个人信息。", "们删您的", "们删除您的"],
  ])("is told: %s", (text, found, expected) => {
    expect(said(text)).toEqual([[found, `“${found}”疑漏了一个字`, `如本意是“${expected}”，请补上；是专名的不必处理`]]);
  });

  it.each([
    "请填写您的手机号码。合同自签字盖章之日起生效。",
    "住户可以使用助餐台，本院的呼叫铃不响铃声，只亮灯。",
    "宁州酷豆社区的用户可以发帖；酷豆不审核，酷豆会记录访问，并向酷豆用户说明。",
    "选手领取芯片后即可起跑，医护人员在终点待命。",
  ])("is not told: %s", (text) => {
    expect(said(text)).toEqual([]);
  });
});
