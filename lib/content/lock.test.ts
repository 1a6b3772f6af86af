import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatDiagnostic } from "@/lib/policy/diagnostics";
import { sampleDocument, sampleSource } from "@/lib/testing/sample";
import { CONTENTS } from "./__fixtures__/contents";
import { fingerprint } from "./fingerprint";
import { readContent } from "./load-content";
import { LOCK_FILE, lockedVersion, lockText, parseLock, readLock, type VersionLock } from "./lock";
import { type PolicyFile, readPolicyFiles } from "./policy-files";
import { verifyLock } from "./verify-lock";

const published = (body: string, version = "2022-11-15"): PolicyFile => ({
  file: `content/versions/${version}.mdx`,
  draft: false,
  document: sampleDocument(body, { version }),
  places: new Map(),
  text: "",
});

const BODY = "## 一、甲\n\n您可以**同意**这些 Cookie 条款。";
/** Locked as the first release did, and as it is done now. */
const old: VersionLock = { "2022-11-15": { form1: fingerprint(sampleDocument(BODY)), form2: null } };
const locked: VersionLock = { "2022-11-15": lockedVersion(sampleDocument(BODY)) };

const verify = (files: readonly PolicyFile[], lock: VersionLock = locked, samples = true) =>
  verifyLock(lock, files, samples).map(({ file, message }) => formatDiagnostic(file, message));

const changed = (how: string) =>
  `content/versions/2022-11-15.mdx:1:1 错误 已发布的版本 2022-11-15 被改动了：${how}。` +
  "恢复 content/versions/2022-11-15.mdx；要更正内容，请另写一个新版本（新的生效日期）。 [locked-version-changed]";
const TEXT = changed("文字、编号、结构或重点标注与登记的不同");

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
    expect(verify([published(body)])).toEqual([TEXT]);
    expect(verify([published(body)], old)).toEqual([TEXT]);
  });

  test("changed in a space inside a word, which form 1 does not see", () => {
    const body = BODY.replace("Cookie", "Coo kie");
    expect(verify([published(body)])).toEqual([changed("数字或外文词之间的空格变了，或多了看不见的字符")]);
    expect(verify([published(body)], old)).toEqual([]);
  });

  test("changed in the stress of what may be a number, which form 2 does not see", () => {
    const lock = { "2022-11-15": lockedVersion(sampleDocument("## 一、甲\n\n**〈三〉** 乙。")) };
    expect(verify([published("## 一、甲\n\n〈三〉乙。")], lock)).toEqual([changed("编号上的重点标注变了")]);
  });

  test("changed beside its words: told how that is corrected, which old locks do not see", () => {
    const body = BODY.replace("条款", '<Ref to="s1">条款</Ref>');
    expect(verify([published(body)])).toEqual([
      "content/versions/2022-11-15.mdx:1:1 错误 已发布的版本 2022-11-15 文字没有变，变的是标签指向的条款、链接或术语，或文首的来源、类别和说明。" +
        "恢复 content/versions/2022-11-15.mdx；确实要更正这些，运行 npm run policy -- lock --marks 2022-11-15 重新登记。 [locked-marks-changed]",
    ]);
    expect(verify([published(body)], old)).toEqual([]);
  });

  test.each([
    ["unchanged", BODY],
    ["white space", BODY.replace("Cookie 条款", " Cookie条款").replace("\n\n", "\n\n\n")],
    ["a line wrapped", BODY.replace("这些 ", "这些\n")],
  ])("%s: nothing to say", (_, body) => {
    expect(verify([published(body)])).toEqual([]);
    expect(verify([published(body)], old)).toEqual([]);
  });

  test("missing", () => {
    expect(verify([])).toEqual([
      "content/versions.lock.json:1:1 错误 登记过指纹的版本 2022-11-15 不见了。" +
        "恢复 versions/2022-11-15.mdx；已发布的版本要一直保留。 [locked-version-missing]",
    ]);
  });

  test("not locked yet", () => {
    expect(verify([published(BODY), published(BODY, "2023-01-01")])).toEqual([
      "content/versions/2023-01-01.mdx:1:1 错误 版本 2023-01-01 还没有登记指纹。" +
        "运行 npm run policy -- lock，并把 versions.lock.json 一起提交。 [version-not-locked]",
    ]);
  });

  test("a version named like a property of objects is not taken for locked", () => {
    expect(verify([published(BODY)], {})[0]).toContain("[version-not-locked]");
  });

  test("a draft is not locked", () => expect(verify([{ ...published(BODY), draft: true }], {})).toEqual([]));

  test("a sample that was left out is not missed", () => {
    const lock = { ...locked, "2021-11-01-sample": { form1: "0".repeat(64), form2: null } };
    expect(verify([published(BODY)], lock, false)).toEqual([]);
    expect(verify([published(BODY)], lock, true)).toHaveLength(1);
  });
});

describe.each(CONTENTS)("the files of %s", (content) => {
  test("every published version is the one that was locked", () => {
    const options = { root: process.cwd(), content, drafts: false, samples: true };
    const { files, problems } = readPolicyFiles(options);
    expect(problems.map(({ file, message }) => formatDiagnostic(file, message))).toEqual([]);
    expect(verify(files, readLock(options.root, content))).toEqual([]);
    expect(Object.keys(readLock(options.root, content)).sort()).toEqual(
      files.map(({ document }) => document.version).sort(),
    );
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
    write(LOCK_FILE, lockText(locked));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test("that is right gives its versions and the facts beside them", () => {
    const { archive, site } = readContent({ root, drafts: false, samples: true });
    expect(archive.map(({ document, fingerprint: hash }) => [document.version, hash])).toEqual([
      ["2022-11-15", locked["2022-11-15"]?.form1],
    ]);
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
    write(LOCK_FILE, lockText({ "2022-11-15": lockedVersion(sampleDocument(body)) }));
    expect(report()).toEqual([
      'content/versions/2022-11-15.mdx:12:28 错误 <PendingLink id="sdk"> 在 policy.yaml 里没有登记。在 pendingLinks 下加上 sdk，写明 description 和 url；已登记的是 （无）。 [pending-link-unknown]',
    ]);
  });

  test("a lock that is no lock", () => {
    write(LOCK_FILE, "{");
    expect(report()).toEqual([
      "content/versions.lock.json:1:1 错误 指纹登记文件读不懂。用版本管理恢复 versions.lock.json；这个文件只由 npm run policy -- lock 改写。 [lock-unreadable]",
    ]);
  });

  test("policy.yaml missing", () => {
    rmSync(path.join(root, "content/policy.yaml"));
    expect(report()).toEqual([
      "content/policy.yaml:1:1 错误 缺少 policy.yaml。写上这个文件，可照 examples/shop/policy.yaml 改；发布者、联系方式和链接地址都写在里面。 [site-missing]",
    ]);
  });
});

describe("the text of a lock", () => {
  const hash = (digit: string) => digit.repeat(64);
  const both = { form1: hash("a"), form2: { words: hash("b"), marks: hash("c") } };

  test("of the first release is read and written as it was", () => {
    const text = `{\n  "2021-11-01": "${hash("a")}",\n  "2022-11-15": "${hash("b")}"\n}\n`;
    expect(parseLock(text)).toEqual({
      "2021-11-01": { form1: hash("a"), form2: null },
      "2022-11-15": { form1: hash("b"), form2: null },
    });
    expect(lockText(parseLock(text))).toBe(text);
  });

  test("holds versions of both kinds, in order", () => {
    const lock = { "2022-11-15": both, "2021-11-01": { form1: hash("d"), form2: null } };
    expect(parseLock(lockText(lock))).toEqual(lock);
    expect(Object.keys(JSON.parse(lockText(lock)))).toEqual(["2021-11-01", "2022-11-15"]);
  });

  const said = (text: string) => {
    try {
      parseLock(text);
      return "";
    } catch (error) {
      return error instanceof Error ? error.message.trim() : "";
    }
  };
  const UNREADABLE =
    "content/versions.lock.json:1:1 错误 指纹登记文件读不懂。用版本管理恢复 versions.lock.json；这个文件只由 npm run policy -- lock 改写。 [lock-unreadable]";
  const conflict = (line: number) =>
    `content/versions.lock.json:${line}:1 错误 指纹登记文件里有没解决完的合并冲突（<<<<<<<、=======、>>>>>>>）。两边登记的版本都保留，删去这些记号，再运行 npm run policy -- verify。 [lock-conflict]`;
  const entry = (version: string, line: number) =>
    `content/versions.lock.json:${line}:1 错误 指纹登记文件里 ${version} 这一条不是指纹。用版本管理恢复这一条；指纹由 npm run policy -- lock 登记，不要手写。 [lock-entry]`;

  test.each([
    ["that is empty", "", UNREADABLE],
    ["that was cut short", '{ "2022-11-15": "b9', UNREADABLE],
    ["that is a list", "[]", UNREADABLE],
    ["that is null", "null", UNREADABLE],
    ["that a merge left", `{\n<<<<<<< HEAD\n  "a": "${hash("a")}"\n=======\n>>>>>>> b\n}`, conflict(2)],
    ["of which a merge's middle was forgotten", `{\n  "a": "${hash("a")}"\n=======\n}`, conflict(3)],
    ["that a merge left with Windows line ends", "{\r\n}\r\n>>>>>>> theirs\r\n", conflict(3)],
    ["with a hash too short", `{\n  "2022-11-15": "${"a".repeat(63)}"\n}`, entry("2022-11-15", 2)],
    ["with a hash in capitals", `{\n  "2022-11-15": "${hash("A")}"\n}`, entry("2022-11-15", 2)],
    ["with half an entry", `{ "2022-11-15": { "form1": "${hash("a")}" } }`, entry("2022-11-15", 1)],
    [
      "with a form nobody knows",
      JSON.stringify({ "2022-11-15": { ...both, form3: hash("a") } }),
      entry("2022-11-15", 1),
    ],
  ])("%s is told with its place", (_, text, message) => expect(said(text)).toBe(message));

  test("may begin with a byte order mark, as some editors write", () => {
    expect(parseLock(`\uFEFF{ "a": "${hash("a")}" }`)).toEqual({ a: { form1: hash("a"), form2: null } });
  });
});
