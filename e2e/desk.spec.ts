import { expect, test } from "@playwright/test";
import { WORD_SHAPES } from "../lib/import/__fixtures__/word-shapes";
import { violations } from "./support/axe";
import { textFile } from "./support/desk-files";
import { openDesk, openMenu, pick, VIEWS, view } from "./support/desk-page";

test("files of all sorts are opened one after the other", async ({ page }) => {
  await openDesk(page);
  await test.step("a file that cannot be read is refused with its reason, and what was open stays", async () => {
    await pick(page, textFile("好.txt", "一、总则\n\n我们保护您的信息。\n"));
    await expect(page.getByText("已打开 好.txt")).toBeVisible();
    for (const [file, reason] of [
      [textFile("空.docx", ""), /没有打开“空\.docx”。文件是空的/],
      [textFile("假\u202Excod.exe", "%PDF-1.7"), /没有打开“假\[U\+202E\]xcod\.exe”。.*PDF/],
    ] as const) {
      await pick(page, file);
      await expect(page.locator("main").getByRole("alert")).toHaveText(reason);
      await expect(page.locator("article[data-policy-version]")).toContainText("我们保护您的信息。");
    }
  });
  await test.step("markup in a text is shown as text, and never becomes part of the page", async () => {
    await pick(
      page,
      textFile(
        "<img src=x onerror=document.title=1>.txt",
        "一、<b>总则</b>\n\n<img src=x onerror=\"document.title='x'\"> {alert(1)}\n",
      ),
    );
    await expect(page.getByText("已打开 <img src=x onerror=document.title=1>.txt")).toBeVisible();
    await expect(page.locator("article[data-policy-version]")).toContainText("<img src=x");
    await expect(page.locator("main img")).toHaveCount(0);
    await expect(page).toHaveTitle(/^法务审稿台/);
  });
  await test.step("the name and dates that a file lacks are put in by hand", async () => {
    await pick(page, textFile("稿.txt", "一、总则\n\n我们保护您的信息。\n"));
    await expect(page.getByText("已打开 稿.txt")).toBeVisible();
    await view(page, "修改");
    await expect(page.getByText("原文没有写全名称与日期。请在上面填好，再比较。")).toBeVisible();
    await view(page, "预览");
    await page.getByLabel("政策名称").fill("新的政策");
    await page.getByLabel("更新日期").fill("2030-01-01");
    await page.getByLabel("生效日期").fill("2030-02-01");
    await page.getByRole("button", { name: "采用" }).click();
    await expect(page.locator(".desk-title")).toHaveText("新的政策");
    await expect(page.locator(".dates")).toContainText("2030年2月1日");
  });
  await test.step("an .mdx with errors shows each at its line, and what could be read", async () => {
    await pick(
      page,
      textFile("错.mdx", '## 一、总则\n\n我们保护<Reff to="s1">您的</Reff>信息。\n\n## 二、其他\n\n另一段。\n'),
    );
    await expect(page.locator("main").getByRole("alert")).toHaveText(
      "草稿还有错误，下面只是能读出的部分。请先看“检查”。",
    );
    await expect(page.locator("article[data-policy-version]")).toContainText("另一段。");
    await view(page, "检查");
    await expect(page.getByText("没有 <Reff> 这个标签")).toBeVisible();
    await expect(page.getByText("第 3 行第 5 字")).toBeVisible();
  });
  await test.step("the house wording of checks.yaml is asked for, with its reason", async () => {
    await pick(page, textFile("用语.txt", "一、总则\n\n本条写的是图书推荐。\n"));
    await expect(page.getByText("已打开 用语.txt")).toBeVisible();
    await view(page, "检查");
    const message = "“图书推荐”不合统一用语：本店的功能名是“荐书”，设置页面也这样写";
    await expect(page.getByText(message, { exact: false })).toBeVisible();
  });
});

test("a file of gigabytes is refused by its size, before anything of it is read", async ({ page }) => {
  await page.addInitScript(() => {
    const size = Object.getOwnPropertyDescriptor(Blob.prototype, "size");
    Object.defineProperty(File.prototype, "size", {
      get(this: File) {
        return this.name === "film.docx" ? 3e9 : size?.get?.call(this);
      },
    });
    Blob.prototype.arrayBuffer = () => {
      document.title = "read";
      return Promise.reject(new Error("read"));
    };
  });
  await openDesk(page);
  await pick(page, textFile("film.docx", "PK"));
  await expect(page.locator("main").getByRole("alert")).toHaveText(
    "没有打开“film.docx”。文件有 3000.0 MB，超过 20 MB 的上限。请删去图片和附件后另存一份。",
  );
  await expect(page).not.toHaveTitle("read");
});

test("a worker that breaks down is told of; the draft and what was typed stay, and the next file is opened", async ({
  page,
}) => {
  // A worker out of memory fires the same event. The page takes its scripts anew, as the network is there.
  await page.addInitScript(() => {
    const start = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, task: { file?: { name: string } }) {
      if (task.file?.name === "坏.docx") this.dispatchEvent(new ErrorEvent("error"));
      else start.call(this, task);
    };
  });
  await page.goto("/desk/");
  await expect(page.getByText("已就绪，可以断网使用。")).toBeVisible();
  await pick(page, textFile("稿.txt", "一、总则\n\n我们保护您的信息。\n"));
  await page.getByLabel("政策名称").fill("写了一半的名称");
  for (let time = 1; time <= 3; time++) {
    await pick(page, textFile("坏.docx", "PK"));
    await expect(page.locator("main").getByRole("alert")).toHaveText(
      "没有打开“坏.docx”。处理这个文件的后台程序停了，可能是内存不够，文件没有打开。原来打开的和写下的都还在；请把正文复制到新文档后再试。",
    );
    await expect(page.getByLabel("政策名称")).toHaveValue("写了一半的名称");
    await expect(page.locator("article[data-policy-version]")).toContainText("我们保护您的信息。");
  }
  await pick(page, textFile("好.txt", "一、总则\n\n我们收集姓名。\n"));
  await expect(page.getByText("已打开 好.txt")).toBeVisible();
});

test("a small Word file that makes much of little is refused, and the desk goes on", async ({ page }) => {
  const bomb = WORD_SHAPES.find(({ name }) => name === "a long text of a list's level, before many paragraphs");
  if (!bomb) throw new Error("the shape was renamed");
  await openDesk(page);
  await pick(page, textFile("稿.txt", "一、总则\n\n我们保护您的信息。\n"));
  await page.getByLabel("政策名称").fill("写了一半的名称");
  const mimeType = "application/octet-stream";
  await pick(page, { name: "多.docx", mimeType, buffer: Buffer.from(bomb.make(8_000)) });
  await expect(page.locator("main").getByRole("alert")).toHaveText(
    "没有打开“多.docx”。正文超过 1 MB，不像一份政策。请确认选对了文件。",
  );
  await expect(page.getByLabel("政策名称")).toHaveValue("写了一半的名称");
  await expect(page.locator("article[data-policy-version]")).toContainText("我们保护您的信息。");
});

test("a file chosen while another is opened takes its place", async ({ page }) => {
  await openDesk(page);
  await pick(page, textFile("long.md", `## 一、总则\n\n${"我们会依法保护您的个人信息安全。\n\n".repeat(15_000)}`));
  await pick(page, textFile("short.txt", "一、总则\n\n我们保护您的信息。\n"));
  await expect(page.getByText("已打开 short.txt")).toBeVisible();
  await expect(page.locator("article[data-policy-version]")).toContainText("我们保护您的信息。");
  await expect(page.getByRole("button", { name: "取消" })).toHaveCount(0);
});

test("a reload forgets everything, unless the person had it kept; and what is kept can be cleared", async ({
  page,
}) => {
  await page.goto("/desk/");
  const open = async () => {
    await expect(page.getByText("已就绪，可以断网使用。")).toBeVisible();
    await pick(page, textFile("稿.txt", "一、总则\n\n我们保护您的信息。\n"));
    await expect(page.getByText("已打开 稿.txt")).toBeVisible();
  };
  await open();
  await page.reload();
  await open();
  await openMenu(page);
  await page.getByRole("checkbox", { name: "在本机保留" }).check();
  await page.reload();
  await expect(page.locator("article[data-policy-version]")).toContainText("我们保护您的信息。");
  await openMenu(page);
  await page.getByRole("button", { name: "清除本机保留" }).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("policy-desk"))).toBeNull();
  await page.reload();
  await expect(page.getByText("已就绪，可以断网使用。")).toBeVisible();
});

test("no view has an accessibility violation, scrolls sideways, or loses its contrast in the dark", {
  tag: "@phone",
}, async ({ page }) => {
  await openDesk(page);
  const look = async (name: string) => {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ name, overflow, found: await violations(page) }).toEqual({ name, overflow: 0, found: [] });
    await page.emulateMedia({ colorScheme: "dark" });
    expect({ name, found: await violations(page, { colours: "only" }) }).toEqual({ name, found: [] });
    await page.emulateMedia({ colorScheme: "light" });
  };
  await look("empty");
  await pick(page, textFile("稿.txt", "一、总则\n\n1、我们收集您的姓名，。\n\n2、您可以注销账号。\n"));
  for (const name of VIEWS) {
    await view(page, name);
    await expect(page.getByRole("tabpanel", { name })).toBeVisible();
    await look(name);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the desk says what it needs and how to do without, and is kept out of search engines", async ({
    page,
    request,
  }) => {
    await page.goto("/desk/");
    await expect(page.getByText(/审稿台要用脚本.*npm run policy -- import/)).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    expect(await (await request.get("/sitemap.xml")).text()).not.toContain("/desk/");
    await page.goto("/versions/");
    await expect(page.getByRole("link", { name: "法务审稿台" })).toHaveAttribute("href", "/desk/");
  });
});
