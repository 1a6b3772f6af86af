import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BODY, factsFile, KINDS, LISTS, shopDocument } from "@/lib/facts/__fixtures__/shop";
import { sampleSource } from "@/lib/testing/sample";
import { type Project, project } from "../__fixtures__/project";

const LATER = BODY.replace("手机号码和密码", "手机号码、步数和密码").replace("15天", "30天");
const LATER_LISTS = LISTS.replace("您需要提供手机号码和密码", "您需要提供手机号码、步数和密码")
  .replace("data: [手机号码, 密码]", "data: [手机号码, 步数, 密码]")
  .replaceAll("15天", "30天");

/** A project with one version and its facts, and a later text in a file of its own. */
function shop(): Project & { readonly later: string } {
  const made = project();
  for (const folder of ["content/facts", "content/plain"]) mkdirSync(path.join(made.root, folder));
  made.write("content/versions/2022-11-15.mdx", sampleSource(BODY));
  made.write("content/facts/kinds.yaml", KINDS);
  made.write("content/facts/2022-11-15.yaml", factsFile());
  made.write("2027-01-15.mdx", sampleSource(LATER, { version: "2027-01-15" }));
  return { ...made, later: path.join(made.root, "2027-01-15.mdx") };
}

describe("facts check", () => {
  it("reports each fault at its place and exits with 1 when there is an error", async () => {
    const { run, write } = shop();
    expect((await run("facts", "check", "2022-11-15")).code).toBe(0);
    write("content/facts/2022-11-15.yaml", factsFile(LISTS.replace("deadline: 15天", "deadline: 15日")));
    const { code, out } = await run("facts", "check", "2022-11-15");
    expect([code, out.split("\n")]).toEqual([
      1,
      [
        "content/facts/2022-11-15.yaml:34:11 建议 s01 “收货地址”（收货地址）会给别人，收集部分却没有写。请法务看一下正文；清单照原文写，不必改。 [facts/shared-not-collected]",
        "content/facts/2022-11-15.yaml:45:15 错误 r01 deadline 的“15日”不在 s3-p1 里。最相近的是“15天”，照原文改写。 [facts/value-gone]",
        "content/facts/2022-11-15.yaml：错误 1，提醒 0，建议 1。",
      ],
    ]);
  });

  it("says what is missing, in the user's words", async () => {
    const { run, later, root, write } = shop();
    expect(await run("facts", "check", later)).toEqual({
      code: 2,
      out: "",
      err: "版本 2027-01-15 没有清单。写好 content/facts/2027-01-15.yaml，或用 --facts 指明一个文件。",
    });
    const nowhere = path.join(root, "nowhere.yaml");
    expect((await run("facts", "list", "2022-11-15", "--facts", nowhere)).err).toBe(
      `没有清单文件“${nowhere}”。请检查路径。`,
    );
    const empty = path.join(root, "empty.yaml");
    write("empty.yaml", " \n");
    expect((await run("facts", "list", "2022-11-15", "--facts", empty)).err).toContain(
      "1:1 错误 清单文件读不懂：文件是空的。每行写成“名称: 值”",
    );
    expect((await run("facts", "list", "2022-11-15", "--csv", "all")).err).toBe(
      "--csv 后面写 collected 或 shared，不是“all”。",
    );
  });
});

describe("facts list", () => {
  it("prints JSON alone, with clause, quote and words of each fact", async () => {
    const { out, err } = await shop().run("facts", "list", "2022-11-15", "--json");
    const json = JSON.parse(out);
    expect(err).toBe("");
    expect(json.schema).toBe("facts-1");
    expect(json.collection[0]).toMatchObject({
      id: "c01",
      clauses: ["s1-p1"],
      quote: "您需要提供手机号码和密码",
      data: ["手机号码", "密码"],
      purpose: ["用来建立账号"],
      class: null,
    });
    expect(json.collection[2].sensitive).toEqual([{ form: "银行卡号", basis: "依定义" }]);
    expect(json.kinds.map(({ id }: { readonly id: string }) => id)).toEqual([
      "phone",
      "password",
      "words",
      "card",
      "address",
    ]);
  });

  it("refuses facts that do not fit the text", async () => {
    const { run, write } = shop();
    write("content/versions/2022-11-15.mdx", sampleSource(BODY.replace("15天", "16天")));
    const { code, out, err } = await run("facts", "list", "2022-11-15", "--json");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("[facts/other-text]");
    expect(err).toContain("deadline 的“15天”不在 s3-p1 里。最相近的是“16天”，照原文改写。");
  });
});

describe("facts carry", () => {
  it("tells what holds in another text, and prints JSON alone", async () => {
    const { run, later } = shop();
    const { out } = await run("facts", "carry", "2022-11-15", later, "--json");
    expect(JSON.parse(out)).toEqual({
      kept: ["c02", "c03", "s01", "d01"],
      review: [],
      broken: [
        { id: "c01", missing: ["您需要提供手机号码和密码"] },
        { id: "r01", missing: ["15天", "我们将在15天内答复"] },
      ],
      unaccounted: ["s1-p1"],
    });
  });

  it("takes a text file too, which has no stress", async () => {
    const { run, write, root } = shop();
    const plain = BODY.replace(/<\/?\w+>|\*\*/g, "")
      .replace(/^#+ /gm, "")
      .replace(/\| 功能[\s\S]*?\n\n/, "");
    write("new.txt", `更新日期：2027年1月5日\n生效日期：2027年3月1日\n\n${plain}`);
    const { out, err } = await run("facts", "carry", "2022-11-15", path.join(root, "new.txt"), "--json");
    const carried = JSON.parse(out);
    expect([carried.kept, carried.review, carried.broken]).toEqual([
      ["c01", "c02", "c03", "s01", "r01", "d01"],
      [],
      [],
    ]);
    expect(err).not.toContain("{");
  });

  it("writes a file whose open facts are marked, and which check reads", async () => {
    const { run, later, root } = shop();
    const file = path.join(root, "carried.yaml");
    expect((await run("facts", "carry", "2022-11-15", later, "-o", file)).code).toBe(0);
    expect(readFileSync(file, "utf8").match(/unconfirmed: true/g)).toHaveLength(2);
    const { code, out } = await run("facts", "check", later, "--facts", file);
    expect([code, out.split("\n").at(-1)]).toEqual([1, `${file}：错误 3，提醒 2，建议 1。`]);
    expect((await run("facts", "carry", "2022-11-15", later, "-o", file)).code).toBe(1);
  });
});

describe("facts diff", () => {
  it("compares by what carries where the later text has no facts", async () => {
    const { run, later } = shop();
    const { out } = await run("facts", "diff", "2022-11-15", later, "--json");
    expect(JSON.parse(out)).toEqual({ entries: [], notCompared: ["c01", "r01"] });
  });

  it("compares two versions by their facts", async () => {
    const { run, later, write, root } = shop();
    const own = path.join(root, "own.yaml");
    write("own.yaml", factsFile(LATER_LISTS, shopDocument(LATER, "2027-01-15")));
    const { out } = await run("facts", "diff", "2022-11-15", later, "--facts", own, "--json");
    expect(JSON.parse(out)).toEqual({
      entries: [
        { kind: "种类+", scope: "全文", before: null, after: "步数", id: "c01", clauses: ["s1-p1"] },
        { kind: "答复期限变长", scope: "场景", before: "15天", after: "30天", id: "r01", clauses: ["s3-p1"] },
      ],
      notCompared: [],
    });
    const printed = await run("facts", "diff", "2022-11-15", later, "--facts", own);
    expect(printed.out.split("\n").slice(1, 3)).toEqual(["新收集的信息：步数。", "答复期限由15天改为30天（变长）。"]);
  });

  it("stands in the comparison of the texts too, where both versions have facts", async () => {
    const { run, write } = shop();
    write("content/versions/2027-01-15.mdx", sampleSource(LATER, { version: "2027-01-15" }));
    const pair = ["diff", "2022-11-15", "2027-01-15"] as const;
    expect(JSON.parse((await run(...pair, "--json")).out).facts).toBe(null);
    write("content/facts/2027-01-15.yaml", factsFile(LATER_LISTS, shopDocument(LATER, "2027-01-15")));
    const { facts, sentences } = JSON.parse((await run(...pair, "--json")).out);
    expect(facts.sentences).toEqual(["新收集的信息：步数。", "答复期限由15天改为30天（变长）。"]);
    expect(sentences.map(({ text }: { readonly text: string }) => text)).toEqual([
      "新收集的信息：步数",
      "答复期限：15天 → 30天（变长）",
    ]);
    expect((await run(...pair)).out.split("\n").slice(1, 4)).toEqual(["改写 2", ...facts.sentences]);
  });

  it("finds nothing between a version and itself", async () => {
    const { out } = await shop().run("facts", "diff", "2022-11-15", "2022-11-15");
    expect(out).toBe("2022-11-15 → 2022-11-15\n两版的清单相同。");
  });
});
