import { expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { wordTables } from "../words/load-tables";
import { nearDefined } from "./near-defined";

const defined = (name: string, text: string) =>
  sampleDocument(`## 一、总则\n\n本服务由我们（下称“<Define term="${name}">${name}</Define>”）提供。\n\n${text}`);

test.each([
  ["another character at its end", "澄海智家", "您与澄海智能之间的争议，由双方协商解决。", ["澄海智能"]],
  ["one of the same sound inside", "云途平台", "云图平台会记录行程轨迹。", ["云图平台"]],
  ["one that looks alike", "霁川书屋", "霁川书室与霁用书屋不同。", ["霁川书室", "霁用书屋"]],
  ["the same everywhere", "澄海智家", "澄海智家会答复您，澄海智家不收费。", []],
  ["the full name of another company", "澄海智家", "由澄海智能科技有限公司配送。", []],
  ["a spelling that the text has often", "澄海智家", "澄海智能、澄海智能和澄海智能都是商标。", []],
  ["words of the language", "用户信息", "我们不向用户信箱发送广告。", []],
  ["a name of two characters", "澄海", "澄湖的水。", []],
])("a short name that the text defines, and what nearly is it: %s", (_what, name, text, expected) => {
  expect(nearDefined(defined(name, text), wordTables()).map(({ own }) => own)).toEqual(expected);
});
