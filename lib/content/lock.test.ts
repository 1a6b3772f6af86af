import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatDiagnostic } from "@/lib/policy/diagnostics";
import { sampleDocument, sampleSource } from "@/lib/testing/sample";
import { fingerprint } from "./fingerprint";
import { readContent } from "./load-content";
import { LOCK_FILE, readLock, verifyLock, writeLock } from "./lock";
import { type PolicyFile, readPolicyFiles } from "./policy-files";

const published = (body: string, version = "2022-11-15"): PolicyFile => ({
  file: `content/versions/${version}.mdx`,
  draft: false,
  document: sampleDocument(body, { version }),
  places: new Map(),
  text: "",
});

const BODY = "## 一、甲\n\n您可以**同意**这些 Cookie 条款。";
const locked = { "2022-11-15": fingerprint(sampleDocument(BODY)) };

const verify = (files: readonly PolicyFile[], lock: Readonly<Record<string, string>> = locked, samples = true) =>
  verifyLock(lock, files, samples).map(({ file, message }) => formatDiagnostic(file, message));

const CHANGED =
  "content/versions/2022-11-15.mdx:1:1 错误 已发布的版本 2022-11-15 被改动了。" +
  "恢复 content/versions/2022-11-15.mdx；要更正内容，请另写一个新版本（新的生效日期）。 [locked-version-changed]";

describe("a published version", () => {
  test.each([
    ["a word", BODY.replace("这些", "那些")],
    ["a mark of punctuation", BODY.replace("。", "！")],
    ["the stress", BODY.replaceAll("**", "")],
    ["the stress made stronger", BODY.replace("**同意**", "<u>**同意**</u>")],
    ["stress turned into stars", BODY.replaceAll("**", "\\*")],
    ["a number", BODY.replace("一、甲", "甲")],
    ["a paragraph cut in two", BODY.replace("Cookie", "Cookie\n\n")],
    ["a heading turned into a sentence", BODY.replace("您可以", "### （一）您可以")],
  ])("changed in %s: told how a correction is made", (_, body) => {
    expect(verify([published(body)])).toEqual([CHANGED]);
  });

  test.each([
    ["unchanged", BODY],
    ["white space", BODY.replace("Cookie 条款", " Cookie条款").replace("\n\n", "\n\n\n")],
    ["a line wrapped", BODY.replace("这些 ", "这些\n")],
    ["a tag that only helps linking", BODY.replace("条款", '<Ref to="s1">条款</Ref>')],
  ])("%s: nothing to say", (_, body) => expect(verify([published(body)])).toEqual([]));

  test("missing", () => {
    expect(verify([])).toEqual([
      "content/versions.lock.json:1:1 错误 登记过指纹的版本 2022-11-15 不见了。" +
        "恢复 content/versions/2022-11-15.mdx；已发布的版本要一直保留。 [locked-version-missing]",
    ]);
  });

  test("not locked yet", () => {
    expect(verify([published(BODY), published(BODY, "2023-01-01")])).toEqual([
      "content/versions/2023-01-01.mdx:1:1 错误 版本 2023-01-01 还没有登记指纹。" +
        "运行 npm run policy -- lock，并把 content/versions.lock.json 一起提交。 [version-not-locked]",
    ]);
  });

  test("a version named like a property of objects is not taken for locked", () => {
    expect(verify([published(BODY)], {})[0]).toContain("[version-not-locked]");
  });

  test("a draft is not locked", () => expect(verify([{ ...published(BODY), draft: true }], {})).toEqual([]));

  test("a sample that was left out is not missed", () => {
    const lock = { ...locked, "2021-11-01-sample": "0".repeat(64) };
    expect(verify([published(BODY)], lock, false)).toEqual([]);
    expect(verify([published(BODY)], lock, true)).toHaveLength(1);
  });
});

describe("the files of this project", () => {
  test("every published version is the one that was locked", () => {
    const options = { root: process.cwd(), drafts: false, samples: true };
    const { files, problems } = readPolicyFiles(options);
    expect(problems.map(({ file, message }) => formatDiagnostic(file, message))).toEqual([]);
    expect(verify(files, readLock(options.root))).toEqual([]);
    expect(Object.keys(readLock(options.root))).toEqual(files.map(({ document }) => document.version));
  });
});

describe("a folder of content", () => {
  let root = "";
  const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
  const SITE = `site: { baseUrl: "https://policy.example.com" }
publisher: { name: "甲", operators: [] }
policy: { name: "隐私政策" }
contact: { email: "", address: "" }
pendingLinks: {}
documents: []
`;
  /** The whole report of a read that must fail. */
  const report = (samples = true) => {
    try {
      readContent({ root, drafts: true, samples });
    } catch (error) {
      return error instanceof Error ? error.message.trim().split("\n") : [];
    }
    throw new Error("nothing was reported");
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "content-"));
    mkdirSync(path.join(root, "content/versions"), { recursive: true });
    mkdirSync(path.join(root, "content/drafts"), { recursive: true });
    write("content/policy.yaml", SITE);
    write("content/versions/2022-11-15.mdx", sampleSource(BODY));
    writeLock(root, locked);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test("that is right gives its versions and the facts beside them", () => {
    const { archive, site } = readContent({ root, drafts: false, samples: true });
    expect(archive.map(({ document, fingerprint: hash }) => [document.version, hash])).toEqual(Object.entries(locked));
    expect(site.publisher).toEqual({ name: "甲", operators: [] });
  });

  test("all problems of all files are in one report", () => {
    write("content/policy.yaml", SITE.replace("https://policy.example.com", "policy.example.com"));
    write("content/versions/2022-11-15.mdx", sampleSource("## 一、甲\n\n看<b>这里</b>"));
    write("content/drafts/2023-01-01.mdx", sampleSource("## 二、甲", { version: "2023-01-01" }));
    expect(report()).toEqual([
      "content/versions/2022-11-15.mdx:12:2 错误 没有 <b> 这个标签。能用的标签是 <Ref>、<PendingLink>、<AppPath>、<Define>、<Term>、<u>。 [unknown-component]",
      "content/drafts/2023-01-01.mdx:10:1 错误 编号从“二、”开始。改为“一、”，或补上缺少的条款。 [label-skipped]",
      "content/policy.yaml:1:18 错误 baseUrl 写的是“policy.example.com”，不是网站地址。写以 https:// 开头的网址，结尾不带 /，也不带 ? 和 #。 [site-field]",
    ]);
  });

  test("two versions on one day", () => {
    write("content/drafts/2022-11-15-sample.mdx", sampleSource(BODY, { version: "2022-11-15-sample" }));
    expect(report()).toEqual([
      "content/drafts/2022-11-15-sample.mdx:5:14 错误 版本 2022-11-15-sample 与 2022-11-15 的生效日期相同。同一天只能有一个版本生效；改正其中一个的 effectiveOn。 [version-duplicate]",
    ]);
  });

  test("a link that policy.yaml does not list", () => {
    const body = '## 一、甲\n\n请 \\* <PendingLink id="sdk">点击</PendingLink>。';
    write("content/versions/2022-11-15.mdx", sampleSource(body));
    writeLock(root, { "2022-11-15": fingerprint(sampleDocument(body)) });
    expect(report()).toEqual([
      'content/versions/2022-11-15.mdx:12:28 错误 <PendingLink id="sdk"> 在 content/policy.yaml 里没有登记。在 pendingLinks 下加上 sdk，写明 description 和 url；已登记的是 （无）。 [pending-link-unknown]',
    ]);
  });

  test("a lock that is no lock", () => {
    write(LOCK_FILE, "<<<<<<< HEAD\n{}");
    expect(report()).toEqual([
      "content/versions.lock.json:1:1 错误 指纹登记文件读不懂。用版本管理恢复 content/versions.lock.json；这个文件只由 npm run policy -- lock 改写。 [lock-unreadable]",
    ]);
  });

  test("policy.yaml missing", () => {
    rmSync(path.join(root, "content/policy.yaml"));
    expect(report()).toEqual([
      "content/policy.yaml:1:1 错误 缺少 content/policy.yaml。恢复这个文件；发布者、联系方式和链接地址都写在里面。 [site-missing]",
    ]);
  });
});
