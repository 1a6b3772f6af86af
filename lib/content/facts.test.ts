import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { BODY, factsFile, KINDS, LISTS, shopDocument } from "@/lib/facts/__fixtures__/shop";
import { sampleSource } from "@/lib/testing/sample";
import { CONTENTS, EXAMPLE } from "./__fixtures__/contents";
import { readFactsArchive } from "./facts";
import { fingerprint } from "./fingerprint";
import { readPolicyFiles } from "./policy-files";

/** A content folder with one published version and a draft, both of the same words, and the files that are named. */
function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), "facts-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const name of ["versions", "drafts", "facts", "plain"])
    mkdirSync(path.join(root, "content", name), { recursive: true });
  writeFileSync(path.join(root, "content/versions/2022-11-15.mdx"), sampleSource(BODY));
  writeFileSync(path.join(root, "content/drafts/2027-01-15.mdx"), sampleSource(BODY, { version: "2027-01-15" }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, "content", name), text);
  return root;
}

function read(root: string, drafts = false) {
  const { files } = readPolicyFiles({ root, content: "content", drafts, samples: true });
  const versions = files.map(({ document }) => ({ document, fingerprint: fingerprint(document) }));
  return readFactsArchive({ root, content: "content" }, versions, null);
}

const DRAFT = shopDocument(BODY, "2027-01-15");
const SECRET = LISTS.replace("scene: 付款", "scene: 秘密的新功能");

describe("the facts of a content folder", () => {
  it("are read by version, with the table of kinds", () => {
    const root = folder({ "facts/kinds.yaml": KINDS, "facts/2022-11-15.yaml": factsFile() });
    const { kinds, versions } = read(root);
    expect([...versions.keys()]).toEqual(["2022-11-15"]);
    expect(versions.get("2022-11-15")?.facts?.collection.map(({ id }) => id)).toEqual(["c01", "c02", "c03"]);
    expect(kinds.kinds).toHaveLength(8);
  });

  it("are none where nobody wrote any, and nothing is wrong", () => {
    expect(read(folder({})).versions.size).toBe(0);
  });

  it("of a draft are not even read where drafts are not", () => {
    const root = folder({ "facts/kinds.yaml": KINDS, "facts/2027-01-15.yaml": factsFile(SECRET, DRAFT) });
    expect(JSON.stringify([...read(root).versions])).toBe("[]");
    writeFileSync(path.join(root, "content/facts/2027-01-15.yaml"), "not: [facts");
    expect(read(root).versions.size).toBe(0);
  });

  it("of a draft are read in a preview", () => {
    const root = folder({ "facts/kinds.yaml": KINDS, "facts/2027-01-15.yaml": factsFile(SECRET, DRAFT) });
    expect(JSON.stringify(read(root, true).versions.get("2027-01-15"))).toContain("秘密的新功能");
  });
});

describe("a build stops at facts that are wrong, and names file, line and mend", () => {
  const deleted = LISTS.replace(/ {2}- id: c02\n(?: {4}.*\n)+/, "");
  it.each([
    {
      name: "a clause whose fact was deleted",
      files: { "facts/kinds.yaml": KINDS, "facts/2022-11-15.yaml": factsFile(deleted) },
      error:
        "content/facts/2022-11-15.yaml:44:3 错误 s1-p2（“您浏览时，我们会记录搜索词，用于推荐。我们会申请相机权限。”）没有一条清单说到，也没有写明不必说。补上这一条的内容，或在 factless 里写明为什么不必说。 [facts/uncovered-clause]",
    },
    {
      name: "facts of no version",
      files: { "facts/kinds.yaml": KINDS, "facts/2023-01-01.yaml": factsFile() },
      error:
        "content/facts/2023-01-01.yaml:1:1 错误 没有版本 2023-01-01，清单不知道说的是哪一份文字。改正文件名，让它与 versions/ 或 drafts/ 里的版本一致，或删去这个文件。 [facts/unknown-version]",
    },
    {
      name: "a field that is misspelt",
      files: { "facts/kinds.yaml": KINDS, "facts/2022-11-15.yaml": factsFile(LISTS.replace("refusal:", "refused:")) },
      error:
        "content/facts/2022-11-15.yaml:14:5 错误 collection 的这一条里没有 refused 这一项。删去它，或检查拼写。 [facts-field]",
    },
    {
      name: "a word outside a closed list",
      files: {
        "facts/kinds.yaml": KINDS,
        "facts/2022-11-15.yaml": factsFile(LISTS.replace("how: 自动收集", "how: 自动")),
      },
      error:
        "content/facts/2022-11-15.yaml:19:10 错误 how 不能是“自动”。改为 用户提供、自动收集、从第三方获取、系统权限 或 使用已有信息。 [facts-field]",
    },
    {
      name: "YAML that cannot be read",
      files: {
        "facts/kinds.yaml": KINDS,
        "facts/2022-11-15.yaml": factsFile(LISTS.replace("how: 自动收集", "how：自动收集")),
      },
      error:
        "content/facts/2022-11-15.yaml:19:5 错误 清单文件读不懂：用了全角冒号“：”。每行写成“名称: 值”，名称后用半角冒号加一个空格，下一级缩进两个空格；原文里有冒号、井号的，整段加上引号。 [facts-syntax]",
    },
    {
      name: "a form that two kinds claim",
      files: {
        "facts/kinds.yaml": KINDS.replace("forms: [密码]", "forms: [密码, 步数]"),
        "facts/2022-11-15.yaml": factsFile(),
      },
      error:
        "content/facts/kinds.yaml:12:53 错误 “步数”同时写在 password、steps 里。只留一处；要看上下文的，从表里删去，在清单里写成 { form: 名称, kinds: [种类编号] }。 [facts/form-twice]",
    },
    {
      name: "a term that is no term of the vocabulary's form",
      files: { "facts/kinds.yaml": KINDS.replace("pd:Password", "gdpr:Password") },
      error:
        "content/facts/kinds.yaml:6:54 错误 dpv 写的是“gdpr:Password”。写成 dpv:… 或 pd:…，词要在 DPV 里有。 [facts-field]",
    },
  ])("$name", ({ files, error }) => {
    expect(() => read(folder(files))).toThrow(error);
  });
});

describe.each(CONTENTS)("the facts of %s", (content) => {
  it("are right to the letter, as a build checks them, drafts too", () => {
    const root = mkdtempSync(path.join(tmpdir(), "facts-"));
    onTestFinished(() => rmSync(root, { recursive: true }));
    cpSync(content, path.join(root, "content"), { recursive: true });
    const { versions } = read(root, true);
    const stated = [...versions.values()].filter(({ facts }) => facts !== null);
    // A policy may state no facts; the invented one does.
    if (content === EXAMPLE) expect(stated.length).toBeGreaterThan(0);
  });
});
