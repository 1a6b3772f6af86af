import { describe, expect, test } from "vitest";
import { importDraft } from "../import-draft";

const facts = { base: null, title: "某协议", updatedOn: "2030-01-01", effectiveOn: "2030-01-15" };

async function read(name: string, text: string, given: Parameters<typeof importDraft>[1] = facts) {
  const result = await importDraft({ name, bytes: new TextEncoder().encode(text) }, given);
  if (result.kind === "refused") throw new Error(result.reason);
  return {
    ...result,
    body: result.mdx.split("---\n\n").slice(1).join("---\n\n").trimEnd(),
    said: result.notices.map(({ message }) => message),
  };
}
const md = (text: string) => read("draft.md", text);
const html = (text: string) => read("page.html", `<!doctype html><html><body>${text}</body></html>`);

test("what a word processor keeps in comments is never closed, and nests nothing", async () => {
  const kept = `<!--[if gte mso 9]><xml>${"<w:LsdException/>".repeat(400)}</xml><![endif]-->`;
  expect((await html(`${kept}<h2>一、总则</h2><p>甲。</p>`)).body).toBe("## 一、总则\n\n甲。");
});

describe("what stands around the text of a page", () => {
  const page = (title: string, body: string) =>
    read("page.html", `<html><head><title>${title}</title></head><body>${body}</body></html>`, { base: null });
  const text = "<h2>一、总则</h2><p>甲。</p><h2>二、附则</h2><p>乙。</p>";
  const head = (mdx: string) =>
    ["title", "updatedOn", "effectiveOn"].map((name) => new RegExp(`^${name}: "(.*)"$`, "mu").exec(mdx)?.[1]);

  test.each([
    [
      "a name and a day in the header",
      `<header><h1>某平台隐私政策</h1><p>生效日期：2030年1月15日</p><nav>首页</nav></header><main>${text}</main>`,
      ["某平台隐私政策", "", "2030-01-15"],
    ],
    [
      "days in the footer",
      `<main><h1>某平台用户协议</h1>${text}</main><footer><p>最后更新日期：2030年1月5日</p><p>© 2030 某公司</p></footer>`,
      ["某平台用户协议", "2030-01-05", ""],
    ],
    [
      "a header inside the text",
      `<article><header><h1>某平台隐私政策</h1><div>更新日期：2030年1月5日</div></header>${text}</article>`,
      ["某平台隐私政策", "2030-01-05", ""],
    ],
    [
      "a page without a part for its text",
      `<header><h1>某平台隐私政策</h1></header><div>${text}</div>`,
      ["某平台隐私政策", "", ""],
    ],
    ["the name of the page alone", `<div>${text}</div>`, ["某站 - 说明页", "", ""]],
    [
      "days beside the text, of another kind",
      `<div class="banner">活动日期：2030年1月1日</div><main><h1>某平台隐私政策</h1>${text}</main>`,
      ["某平台隐私政策", "", ""],
    ],
  ])("%s", async (_, body, facts) => {
    const { mdx, body: words } = await page("某站 - 说明页", body);
    expect(head(mdx)).toEqual(facts);
    expect(words).toBe("## 一、总则\n\n甲。\n\n## 二、附则\n\n乙。");
  });

  test("all other words are named", async () => {
    const { said } = await page("某站", `<div>联系客服</div><main><h1>某平台隐私政策</h1>${text}</main><p>© 2030</p>`);
    expect(said.filter((line) => line.includes("联系客服"))).toEqual([expect.stringContaining("© 2030")]);
  });
});

test.each([
  [
    "draft.md",
    "## 一、总则\n\n甲**乙。\n\n**丙**丁。\n\n## 二、附则\n\n| 戊 | 己 |\n| --- | --- |\n| 庚** | 辛 |",
    "“甲**乙。”、“庚**”",
  ],
  ["draft.txt", "## 一、总则\n甲**乙。\n**丙**丁。\n## 二、附则\n戊。", "“甲**乙。”"],
])("stars without a partner are told of, in %s", async (name, text, lines) => {
  const { said } = await read(name, text);
  expect(said.filter((line) => line.includes("没有成对"))).toEqual([
    `有 ${lines.split("、").length} 行里的 ** 没有成对，没有认作粗体，** 留在文字里，请删去或补上：${lines}。`,
  ]);
});

test("the mark of a box is named, and what stands in it read", async () => {
  const { body, said } = await md('!!! note "提示"\n\n    请细读。\n\n## 一、总则\n\n甲。');
  expect(body).toBe("## 【引言】\n\n请细读。\n\n## 一、总则\n\n甲。");
  expect(said).toContain('有 1 处生成网站的工具的记号，没有导入：!!! note "提示"。');
});

describe("Markdown of any maker", () => {
  test.each([
    ["headings of both kinds", "总则\n====\n\n甲。\n\n范围\n----\n\n乙。", "## 总则\n\n甲。\n\n### 范围\n\n乙。"],
    ["headings with closing signs", "## 一、总则 ##\n\n甲。", "## 一、总则\n\n甲。"],
    [
      "a number behind signs that nobody sees, which is no line that goes on",
      "我们保护您的信息，您使用即表示同意。\n\u200b\u200b一、收集\u200b\n我们收集号码。\n二、使用\n用于登录。",
      "## 【引言】\n\n我们保护您的信息，您使用即表示同意。\n\n## 一、收集\n\n我们收集号码。\n\n## 二、使用\n\n用于登录。",
    ],
    [
      "a list without numbers",
      "## 一、收集\n\n- 手机号\n- 邮箱\n  - 备用邮箱",
      "## 一、收集\n\n手机号\n\n邮箱\n\n备用邮箱",
    ],
    ["a list with stars", "## 一、收集\n\n* 手机号\n* 邮箱", "## 一、收集\n\n手机号\n\n邮箱"],
    [
      "a list with numbers",
      "## 一、收集\n\n1. 手机号。\n2. 邮箱。\n\n   用于登录。",
      "## 一、收集\n\n1.手机号。\n\n2.邮箱。\n\n用于登录。",
    ],
    [
      "a list with brackets that goes on from three",
      "## 一、收集\n\n3) 手机号。\n4) 邮箱。",
      "## 一、收集\n\n3)手机号。\n\n4)邮箱。",
    ],
    ["lines of one paragraph", "## 一、收集\n\n名称：某公司\n地址：某路", "## 一、收集\n\n名称：某公司\n\n地址：某路"],
    [
      "a sentence that goes on in the next line",
      "## 一、收集\n\n欢迎使用，本应用由\n**某公司**开发，\n并由其运营。\n我们会保护您的信息。\n1、手机号，\n地址：某路",
      "## 一、收集\n\n欢迎使用，本应用由**某公司**开发，并由其运营。\n\n我们会保护您的信息。\n\n1、手机号，\n\n地址：某路",
    ],
    [
      "spaces by which marks are read as such",
      "## 一、收集\n\n **某公司** （简称甲）由 **乙** 与 **丙 App** 提供，见 [官网](https://a.example) 。\n\n用 Word 写，**A** 与 B **丁**",
      '## 一、收集\n\n**某公司**（简称甲）由**乙**与**丙 App** 提供，见<PendingLink id="a-example">官网</PendingLink>。\n\n用 Word 写，**A** 与 B **丁**',
    ],
    [
      "breaks of three kinds",
      "## 一、收集\n\n甲。<br>乙。<br/>丙。  \n丁。\\\n戊。",
      "## 一、收集\n\n甲。\n\n乙。\n\n丙。\n\n丁。\n\n戊。",
    ],
    [
      "stress of all kinds",
      "## 一、收集\n\n**甲**__乙__<b>丙</b><u>**丁**</u><strong><u>戊</u></strong>*己*",
      "## 一、收集\n\n**甲乙丙**<u>**丁戊**</u>己",
    ],
    [
      "a table of pipes",
      "## 一、收集\n\n| 名称 | 用途 |\n|:--|--:|\n| **甲** | 登录<br>注册 |",
      "## 一、收集\n\n| 名称 | 用途 |\n| --- | --- |\n| **甲** | 登录　注册 |",
    ],
    [
      "a table in HTML",
      "## 一、收集\n\n<table><tr><th>名称</th><th>用途</th></tr><tr><td>甲</td><td>登录</td></tr></table>",
      "## 一、收集\n\n| 名称 | 用途 |\n| --- | --- |\n| 甲 | 登录 |",
    ],
    ["a block of HTML", '## 一、收集\n\n<p align="center">甲<b>乙</b></p>\n\n丙。', "## 一、收集\n\n甲**乙**\n\n丙。"],
    [
      "quotes, lines and code",
      "## 一、收集\n\n> 甲。\n\n---\n\n`乙`\n\n```\n丙\n丁\n```",
      "## 一、收集\n\n甲。\n\n乙\n\n丙\n\n丁",
    ],
    [
      "escaped marks and braces",
      "## 一、收集\n\n\\*甲\\* {乙} 1\\. 丙 <X>",
      "## 一、收集\n\n\\*甲\\* \\{乙\\} 1. 丙 \\<X>",
    ],
    [
      "marks of generators",
      "* 目录\n{:toc}\n\n[[toc]]\n\n## 一、收集 {#collect}\n\n甲。\n{: .note}\n\n:::tip\n\n乙。\n\n:::\n\n```\n{: 丙}\n```",
      "## 一、收集\n\n甲。\n\n乙。\n\n\\{: 丙\\}",
    ],
    ["a list of tasks", "## 一、收集\n\n- [x] 同意\n- [ ] 不同意", "## 一、收集\n\n☒ 同意\n\n☐ 不同意"],
    [
      "an anchor right before a list or a heading",
      '<div id="a"></div>\n## 一、收集\n\n甲。\n\n<div id="b"></div>\n<span id="c"></span>\n* 乙\n* 丙',
      "## 一、收集\n\n甲。\n\n乙\n\n丙",
    ],
    [
      "paragraphs that begin further in",
      "## 一、收集\n\n    我们收集**手机号**，见[说明](https://a.example)。\n\n    第二段。",
      '## 一、收集\n\n我们收集**手机号**，见<PendingLink id="a-example">说明</PendingLink>。\n\n第二段。',
    ],
    [
      "a table further in",
      "## 一、收集\n\n- 合作方\n\n          | 名称 | 用途 |\n          |---|---|\n          | 甲 | 登录 |",
      "## 一、收集\n\n合作方\n\n| 名称 | 用途 |\n| --- | --- |\n| 甲 | 登录 |",
    ],
    ["headings in bold", "## **一、收集**\n\n甲。", "## 一、收集\n\n甲。"],
  ])("%s", async (_, source, body) => {
    expect((await md(source)).body).toBe(body);
  });

  test("front matter of another tool is set aside by name, but for its title", async () => {
    const source = "---\ntitle: 某平台用户协议\nlayout: page\nversion: 1.2\ntags: [法务]\n---\n\n## 一、总则\n\n甲。\n";
    const { mdx, said } = await read("draft.md", source, { base: null });
    expect(mdx).toContain('title: "某平台用户协议"\n');
    expect(said[0]).toBe("文件开头有其他工具的文首信息，没有导入：title、layout、version、tags。");
  });

  test("the same words as a text give the same blocks", async () => {
    const lines = [
      "某平台用户协议",
      "更新日期：2030年1月5日",
      "生效日期：2030年1月15日",
      "一、收集",
      "（1）手机号；",
      "（2）邮箱。",
      "二、联系我们",
      "请写信。",
    ];
    const given = { base: null };
    expect((await read("a.md", lines.join("\n\n"), given)).mdx).toBe(
      (await read("a.txt", lines.join("\n"), given)).mdx,
    );
  });

  test("a line wrapped by hand goes on", async () => {
    const long =
      "我们非常重视您的个人信息和隐私保护，在您使用我们的产品与服务时，我们会收集和使用您的相关信息。本政策说明我们怎样处理，请您仔细阅读，在确认充分理解后使用。";
    const wrapped = (long.match(/.{1,20}/gu) ?? []).join("\n");
    expect((await md(`## 一、总则\n\n${wrapped}\n\n${wrapped}`)).body).toBe(`## 一、总则\n\n${long}\n\n${long}`);
  });

  test("our own format stays as it was authored, in a file of either name", async () => {
    const own = '---\nversion: "2030-01-15"\neffectiveOn: "2030-01-15"\n---\n\n## 一、甲\n\n<X>';
    expect((await read("a.md", own)).mdx).toBe(own);
    expect((await read("a.mdx", "## 一、甲\n\n<X>")).mdx).toBe("## 一、甲\n\n<X>");
  });
});

describe("links keep their addresses, to be confirmed", () => {
  test.each([
    ["in Markdown", "a.md", "## 一、合作方\n\n见[甲的政策](https://www.jia.example/privacy)。"],
    ["by reference", "a.md", "## 一、合作方\n\n见[甲的政策][1]。\n\n[1]: https://www.jia.example/privacy"],
    [
      "in HTML",
      "a.html",
      '<html><h2>一、合作方</h2><p>见<a href="https://www.jia.example/privacy">甲的政策</a>。</p></html>',
    ],
    ["in HTML inside Markdown", "a.md", '## 一、合作方\n\n见<a href="https://www.jia.example/privacy">甲的政策</a>。'],
  ])("%s", async (_, name, source) => {
    const { body, links, said } = await read(name, source);
    expect(body).toBe('## 一、合作方\n\n见<PendingLink id="jia-example-privacy">甲的政策</PendingLink>。');
    expect(links).toEqual([
      { id: "jia-example-privacy", words: "甲的政策", address: "https://www.jia.example/privacy" },
    ]);
    expect(said).toContain(
      "有 1 个链接，文字标成了待定链接。请在 policy.yaml 的 pendingLinks 下登记，网址确认后写进 url：jia-example-privacy（“甲的政策”，https://www.jia.example/privacy）。",
    );
  });

  test("one address has one id, two that look alike have two, and no other scheme is kept", async () => {
    const { body, links } = await md(
      "## 一、合作方\n\n[甲](https://a.example/b)、[乙](https://a.example/b)、[丙](https://a.example/b/)、[丁](#x)、[戊](javascript:alert)、[己](mailto:a@b.example)、[庚](https://u:p@a.example)",
    );
    expect(links.map(({ id }) => id)).toEqual(["a-example-b", "a-example-b-2"]);
    expect(body).toBe(
      '## 一、合作方\n\n<PendingLink id="a-example-b">甲</PendingLink>、<PendingLink id="a-example-b">乙</PendingLink>、<PendingLink id="a-example-b-2">丙</PendingLink>、丁、戊、己、庚',
    );
  });
});

describe("pages of the web", () => {
  test.each([
    [
      "headings and paragraphs",
      "<h1>总则</h1><p>甲。</p><h2>范围</h2><p>乙。</p>",
      "## 总则\n\n甲。\n\n### 范围\n\n乙。",
    ],
    [
      "stress by element and by style",
      '<h2>一、甲</h2><p><b>乙</b><span style="font-weight:700">丙</span><span style="font-weight:bold;text-decoration:underline">丁</span><b style="font-weight:normal">戊</b></p>',
      "## 一、甲\n\n**乙丙**<u>**丁**</u>戊",
    ],
    ["line feeds between characters", "<h2>一、甲</h2><p>个人\n信息 and\nSDK</p>", "## 一、甲\n\n个人信息 and SDK"],
    ["numbered lists", "<h2>一、甲</h2><ol><li>乙。</li><li>丙。</li></ol>", "## 一、甲\n\n1.乙。\n\n2.丙。"],
    [
      "tables",
      "<h2>一、甲</h2><table><tbody><tr><td>名称</td><td>用途</td></tr><tr><td><p>乙</p></td><td>丙</td></tr></tbody></table>",
      "## 一、甲\n\n| 名称 | 用途 |\n| --- | --- |\n| 乙 | 丙 |",
    ],
    [
      "words in divisions",
      "<div>一、甲</div><div>乙。</div><div>二、丙</div><div>丁。</div>",
      "## 一、甲\n\n乙。\n\n## 二、丙\n\n丁。",
    ],
    ["breaks", "<h2>一、甲</h2><p>乙。<br>丙。</p>", "## 一、甲\n\n乙。\n\n丙。"],
    [
      "scripts and styles",
      "<style>p{}</style><script>alert(1)</script><h2>一、甲</h2><p>乙&amp;丙&nbsp;丁。</p>",
      "## 一、甲\n\n乙&丙 丁。",
    ],
  ])("%s", async (_, source, body) => {
    expect((await html(source)).body.replaceAll("\u00a0", " ").replaceAll("\\&", "&")).toBe(body);
  });

  test("paragraphs of a cell are one, and are quoted in full", async () => {
    const { body, said } = await html(
      "<h2>一、甲</h2><table><tr><td>名称</td></tr><tr><td><p>乙</p><p>丙</p></td></tr></table>",
    );
    expect(body).toBe("## 一、甲\n\n| 名称 |\n| --- |\n| 乙\u3000丙 |");
    expect(said[0]).toBe("有 1 个单元格里有几个段落，已接成一段，段落之间空一格：乙 丙。");
  });

  test("what surrounds the text is left out, and quoted", async () => {
    const { body, said } = await html(
      "<nav>首页 产品</nav><h2>一、甲</h2><p>乙。</p><p hidden>丙</p><footer>备案号</footer>",
    );
    expect(body).toBe("## 一、甲\n\n乙。");
    expect(said).toContain(
      "有 2 处网页的导航、页眉、页脚、按钮或嵌入内容，没有导入，其中的文字是：首页 产品；备案号。",
    );
    expect(said).toContain("有 1 处隐藏文字，没有导入：丙。");
  });

  const ARCHIVE = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><h2>=E4=B8=80=E3=80=81=E7=94=B2</h2><p>=E4=B9=99=E3=80=82</p></html>\r\n--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=\r\n--x--\r\n`;
  test("a web archive holds its page", async () => {
    const { body, format } = await read("page.mht", ARCHIVE);
    expect([format, body]).toEqual(["html", "## 一、甲\n\n乙。"]);
  });

  test.each([
    ["a page named .doc", "a.doc", "<html><body>甲</body></html>", "webPage"],
    ["a page named .docx", "a.docx", "  <!DOCTYPE html><p>甲", "webPage"],
    [
      "a page with a declaration named .doc",
      "a.doc",
      '<?xml version="1.0"?><html xmlns="x"><body>甲</body></html>',
      "webPage",
    ],
    ["an archive named .doc", "a.doc", ARCHIVE, "webPage"],
    ["a page named .wps", "a.wps", "<HTML><HEAD></HEAD>甲</HTML>", "webPage"],
    [
      "Word's XML in one file",
      "a.doc",
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="x"/>',
      "flatWord",
    ],
    ["an older one", "a.xml", '<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>', "flatWord"],
    [
      "an archive without a page",
      "a.mht",
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n",
      "noPage",
    ],
    ["elements nested without end", "a.html", `<html>${"<div>".repeat(5000)}甲`, "xmlDeep"],
    [
      "stress opened without end",
      "a.html",
      `<html>${Array.from({ length: 5000 }, (_, at) => `<b id=${at}>`).join("")}甲`,
      "xmlDeep",
    ],
  ])("%s is refused", async (_, name, text, rule) => {
    const result = await importDraft({ name, bytes: new TextEncoder().encode(text) }, facts);
    expect(result.kind === "refused" && result.rule).toBe(rule);
  });
});

describe("characters copied out of a PDF", () => {
  test.each([
    ["radicals of Kangxi", "⼀、⽤⼾", "一、用户"],
    ["radicals of the supplement", "⻚⻓⻔⻋", "页长门车"],
    ["forms for old encodings", "\uF9A8\uF92F", "令勞"],
    ["parts that no word holds", "⺡⺘", "⺡⺘"],
    ["Chinese characters and signs", "人用页①Ⅳ", "人用页①Ⅳ"],
  ])("%s", async (_, words, mended) => {
    expect((await read("a.txt", `一、甲\n${words}。`)).body).toContain(
      `${mended}。`.replace(/^一、(.*)。$/u, "一、$1。"),
    );
  });

  test("are named", async () => {
    expect((await read("a.txt", "一、甲\n我们保护⽤⼾。")).said).toContain(
      "有 2 个字是部首字符，看上去与汉字一样，却搜不到；已改为汉字：⽤→用、⼾→户。",
    );
  });
});
