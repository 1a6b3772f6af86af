import { describe, expect, it } from "vitest";
import { policy } from "../__fixtures__/build";
import { comparePolicies } from "../compare-policies";
import { toJson } from "../readings/to-json";

const TEXT = `# 一、读者
持证人可以在阅览室查询持证人积分，并询问值班馆员。
请持证人妥善保管证件。
我们的值班馆员会在三天内答复持证人。
# 二、本馆
持证人退证后，采编部会删除资料。
由青禾文化有限公司代管，青禾文化有限公司的地址见文末。
请联系青禾文化有限公司。`;

function renamed(edit: (text: string) => string) {
  const { changes, renames, sentences } = toJson(comparePolicies(policy(TEXT), policy(edit(TEXT))));
  return {
    changes: changes.length,
    renames: renames.map(({ before, after, places, everywhere, changes: ids, only }) =>
      [before, after, places, ids.length, only.length, everywhere ? "everywhere" : "here and there"].join(" "),
    ),
    sentences: sentences.map(({ text, changes: ids }) => `${text} ${ids.length}`),
  };
}

describe("a word that was renamed is told once", () => {
  it.each<readonly [string, (text: string) => string, ReturnType<typeof renamed>]>([
    [
      "everywhere",
      (text) => text.replaceAll("持证人", "借书人"),
      { changes: 4, renames: ["持证人 借书人 5 4 4 everywhere"], sentences: [] },
    ],
    [
      "to a longer one that holds it",
      (text) => text.replaceAll("值班馆员", "值班馆员或者志愿者"),
      { changes: 2, renames: ["值班馆员 值班馆员或者志愿者 2 2 2 everywhere"], sentences: [] },
    ],
    [
      "as a name is that weighs",
      (text) => text.replaceAll("青禾文化有限公司", "白鹭传媒有限公司"),
      {
        changes: 2,
        renames: ["青禾文化有限公司 白鹭传媒有限公司 3 2 2 everywhere"],
        sentences: ["“青禾文化有限公司”改称“白鹭传媒有限公司”，共 3 处 2"],
      },
    ],
    [
      "beside an edit of its clause",
      (text) => text.replaceAll("持证人", "借书人").replace("三天", "五天"),
      {
        changes: 4,
        renames: ["持证人 借书人 5 4 3 everywhere"],
        sentences: ["答复期限：三天 → 五天 1"],
      },
    ],
    [
      "in some places only",
      (text) => text.replace("持证人可以", "借书人可以").replace("请持证人", "请借书人"),
      {
        changes: 2,
        renames: ["持证人 借书人 2 2 2 here and there"],
        sentences: ["“持证人”改称“借书人”，共 2 处 2"],
      },
    ],
    ["in one place", (text) => text.replace("采编部", "编目部"), { changes: 1, renames: [], sentences: [] }],
    [
      "unless it counts",
      (text) => text.replace("三天", "五天").replace("采编部会", "采编部会在五天后"),
      { changes: 2, renames: [], sentences: ["答复期限：三天 → 五天 1", "删除期限：增加“五天”；时间：增加“后” 1"] },
    ],
  ])("%s", (_, edit, expected) => {
    expect(renamed(edit)).toEqual(expected);
  });
});
