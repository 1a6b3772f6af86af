import { expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { wordTables } from "../words/load-tables";
import { misspelled } from "./misspelled";

const CONTEXT = { houseWording: [], pendingLinks: [], documents: [], words: wordTables() };

const told = (text: string) =>
  misspelled
    .check(sampleDocument(`## 一、总则\n\n${text}`), CONTEXT)
    .map(({ found, doubtful }) => [found, doubtful === true ? "looked at" : "told"]);

test.each([
  ["one that looks alike", "我们会定期备份并恢覆您的数据。", [["恢覆您", "looked at"]]],
  ["one that sounds alike", "数据已经加蜜传输。", [["加蜜传", "looked at"]]],
  ["one that is a word by itself", "我们将立既停止处理。", [["立既停", "looked at"]]],
  ["in a word of another trade", "展馆开放时间以公靠为准。", [["公靠为", "looked at"]]],
  ["where the text has the word that is meant", "您的个人信息不会泄陋。信息泄露的，我们会告知您。", [["泄陋", "told"]]],
  ["a particle", "您可以清楚地看到订单的状态，我们会妥善地保管。", []],
  ["words that are right", "清洁工清扫后门，值班员值夜，渔船出海作业。", []],
  ["a name that the text has again", "麦芽酷安社区的用户可以发帖；酷安会记录访问，酷安不审核。", []],
])("a character that hardly ever stands there: %s", (_what, text, expected) => {
  expect(told(text)).toEqual(expected);
});
