import { expect, test } from "vitest";
import { joinSynonyms, synonymUse } from "./synonym-groups";

const group = (topic: string, terms: readonly string[], asks: readonly string[] = []) => ({ topic, terms, asks });

test.each([
  ["general alone", [group("注销", ["注销"], ["销户"])], [], [group("注销", ["注销"], ["销户"])]],
  ["own alone", [], [group("直播", ["直播间"])], [group("直播", ["直播间"])]],
  [
    "own words in place of general ones, sayings added",
    [group("注销", ["注销"], ["销户"]), group("加密", ["加密"])],
    [group("直播", ["直播间"]), group("注销", ["注销您的账户"], ["销号", "销户"])],
    [group("注销", ["注销您的账户"], ["销户", "销号"]), group("加密", ["加密"]), group("直播", ["直播间"])],
  ],
])("%s", (_, general, own, joined) => expect(joinSynonyms(general, own)).toEqual(joined));

test("a group sleeps unless the text has one of its words", () => {
  const [first, second] = [group("注销", ["注销账号", "注销账户"]), group("推荐", ["个性化推荐"])];
  expect(synonymUse([first, second], (word) => "您可以注销账户。".includes(word))).toEqual({
    awake: [first],
    asleep: [second],
  });
});
