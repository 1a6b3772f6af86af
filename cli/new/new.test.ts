import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "@/lib/content/load-content";
import { type Project, project } from "../__fixtures__/project";
import { runPolicy } from "../run-policy";

const TEXT = [
  "某平台用户协议",
  "更新日期：2030年1月5日",
  "生效日期：2030年1月15日",
  "第一条 范围",
  "本协议与《某平台社区公约》一同适用。",
  "第二条 联系我们",
  "请发邮件至service@mou.example。",
].join("\n");
const PAGE =
  "# 某平台SDK目录\n\n更新日期：2030年1月5日\n\n## 一、推送\n\n见[甲的政策](https://jia.example/privacy)。\n\n## 二、支付\n\n无。\n";

function scratch(): Project & { readonly at: (name: string) => string } {
  const made = project({ copied: [] });
  return { ...made, at: (name) => path.join(made.root, name) };
}

const NEW = ["--folder", "own", "--no-start"] as const;

describe("policy new", () => {
  it("makes a content folder that a build accepts, and says what to look at", async () => {
    const { root, run, write, at } = scratch();
    write("terms.txt", TEXT);
    const said = await run("new", at("terms.txt"), "--publisher", "某平台", ...NEW);
    expect([said.code, said.err]).toEqual([
      0,
      '按编号认出 2 个标题；请核对哪些是标题，哪些是条目。（首见：“第一条 范围”）\n按名称认作协议（文首信息 kind: "agreement"），不按隐私政策的法律要求检查；不对请改。',
    ]);
    expect(
      said.out
        .replace(/\d+，/gu, "N，")
        .replace(/建议 \d+/u, "建议 N")
        .split("\n"),
    ).toEqual([
      "已写入 own/：versions/2030-01-15.mdx、policy.yaml、versions.lock.json。",
      "检查：错误 N，提醒 N，建议 N。逐条看：",
      "  POLICY_CONTENT=own npm run policy -- check 2030-01-15",
      "以后打开网站：POLICY_CONTENT=own npm start",
    ]);
    const { archive, site } = readContent({ root, content: "own", drafts: false, samples: true });
    expect(archive.map(({ document }) => [document.version, document.title])).toEqual([
      ["2030-01-15", "某平台用户协议"],
    ]);
    expect(site).toMatchObject({
      publisher: { name: "某平台" },
      policy: { name: "某平台用户协议" },
      contact: { email: "service@mou.example" },
      documents: [{ title: "某平台社区公约", url: "" }],
    });
  });

  it("keeps the address of each link beside an empty one, for a person to confirm", async () => {
    const { root, run, write, at } = scratch();
    write("sdk.md", PAGE);
    const given = ["--publisher", "某平台", "--email", "", "--effective", "2030-01-15"];
    expect((await run("new", at("sdk.md"), ...given, ...NEW)).code).toBe(0);
    expect(readFileSync(at("own/policy.yaml"), "utf8")).toContain(
      '  # 原文的地址：https://jia.example/privacy\n  "jia-example-privacy":\n    description: "甲的政策"\n    url: ""\n',
    );
    const { site } = readContent({ root, content: "own", drafts: false, samples: true });
    expect(site.pendingLinks).toEqual({ "jia-example-privacy": { description: "甲的政策", url: "" } });
  });

  it.each([
    ["nothing is given", [], ["--effective", "--publisher", "--email"]],
    ["a date is missing", ["--publisher", "某平台", "--email", ""], ["--effective"]],
    ["a publisher is missing", ["--effective", "2030-01-15", "--email", ""], ["--publisher"]],
    ["a publisher is empty", ["--effective", "2030-01-15", "--email", "", "--publisher", " "], ["--publisher"]],
    ["an address is missing", ["--effective", "2030-01-15", "--publisher", "某平台"], ["--email"]],
  ])("names every option at once where nobody can be asked and %s", async (_, given, missing) => {
    const { run, files, write, at } = scratch();
    const examples: Record<string, string> = {
      "--effective": "2030-03-01",
      "--publisher": '"某某公司"',
      "--email": "privacy@example.com",
    };
    write("sdk.md", PAGE);
    expect(await run("new", at("sdk.md"), ...given, ...NEW)).toEqual({
      code: 2,
      out: "",
      err: `文件里没有写、也没有给出：${missing.join("、")}。请在命令后面补上，例如 ${missing.map((name) => `${name} ${examples[name]}`).join(" ")}。没有写任何文件。`,
    });
    expect(Object.keys(files())).toEqual(["sdk.md"]);
  });

  it("asks a person for what is missing, until the answer can be taken", async () => {
    const { root, write, at } = scratch();
    write("sdk.md", PAGE);
    const answers = ["2030年1月15日", "2030-01-15", "", "某平台", "me", "me@mou.example"];
    const asked: string[] = [];
    const heard: string[] = [];
    const started: string[] = [];
    const code = await runPolicy(["--root", root, "new", at("sdk.md"), "--folder", "own"], {
      print: () => undefined,
      complain: (text) => heard.push(text),
      input: (async function* () {
        yield "";
      })(),
      today: "2031-01-01",
      ask: async (question) => {
        asked.push(question);
        return answers[asked.length - 1] ?? "";
      },
      start: async (folder) => {
        started.push(folder);
        return true;
      },
    });
    expect([code, started]).toEqual([0, ["own"]]);
    expect(asked).toEqual([
      "文件里没有认出生效日期，请写上（年-月-日）：",
      "文件里没有认出生效日期，请写上（年-月-日）：",
      "发布者的名称：",
      "发布者的名称：",
      "联系邮箱（不知道就直接回车）：",
      "联系邮箱（不知道就直接回车）：",
    ]);
    expect(heard.slice(0, 3)).toEqual([
      "“2030年1月15日”不是日期。写成年-月-日，例如 2030-03-01。",
      "不能空着。",
      "“me”不是邮箱。写成 名字@公司.com，不知道就直接回车。",
    ]);
  });

  it("writes over nothing", async () => {
    const { run, files, write, at } = scratch();
    write("terms.txt", TEXT);
    await run("new", at("terms.txt"), "--publisher", "某平台", ...NEW);
    const before = files();
    expect(await run("new", at("terms.txt"), "--publisher", "别家", ...NEW)).toEqual({
      code: 1,
      out: "",
      err: "“own”里已有内容，没有改动。加 --folder 写到另一个文件夹，例如 --folder my-policy。",
    });
    expect(files()).toEqual(before);
  });

  it.each([
    ["a file that is not there", ["none.docx"], 2, "没有文件"],
    ["a day that is none", ["terms.txt", "--effective", "2030-2-30"], 2, "--effective 写的是“2030-2-30”，不是日期"],
    ["an address that is none", ["terms.txt", "--email", "me"], 2, "--email 写的是“me”，不是邮箱"],
    ["a file that cannot be read", ["scan.pdf", "--publisher", "某平台"], 1, "这是 PDF 文件"],
    ["a page named as a Word file", ["page.doc", "--publisher", "某平台"], 1, "这是网页"],
  ])("refuses %s, and writes nothing", async (_, [file = "", ...given], code, reason) => {
    const { run, files, write, at } = scratch();
    write("terms.txt", TEXT);
    write("scan.pdf", "%PDF-1.7");
    write("page.doc", "<html><body>甲</body></html>");
    const before = files();
    const said = await run("new", at(file), ...given, ...NEW);
    expect([said.code, said.err]).toEqual([code, expect.stringContaining(reason)]);
    expect(files()).toEqual(before);
  });
});
