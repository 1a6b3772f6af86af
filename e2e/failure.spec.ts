import { expect, type Page, test } from "@playwright/test";
import { violations } from "./support/axe";

const APPLICATIONS = ["/compare/", "/desk/"];

/** As an extension or a translator does that rewrites a page under a program: once, at the next thing it writes. */
async function breakNextWrite(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = { insertBefore: Node.prototype.insertBefore, appendChild: Node.prototype.appendChild };
    let broken = false;
    const breakIn = (node: Node) => {
      if (broken || !document.querySelector("main")?.contains(node)) return;
      broken = true;
      throw new DOMException("The node before which the new node is to be inserted is not a child of this node.");
    };
    Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, child: Node | null): T {
      breakIn(this);
      Reflect.apply(real.insertBefore, this, [node, child]);
      return node;
    };
    Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
      breakIn(this);
      Reflect.apply(real.appendChild, this, [node]);
      return node;
    };
  });
}

for (const path of APPLICATIONS) {
  test(`${path} says in Chinese that it failed, and leads to the policy`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("data-started");
    await breakNextWrite(page);
    if (path === "/compare/") await page.getByRole("button", { name: "对调" }).click();
    if (path === "/compare/") await page.getByRole("combobox", { name: "旧版本" }).selectOption("2024-03-01");
    if (path === "/compare/") await page.getByRole("combobox", { name: "新版本" }).selectOption("2024-03-01");
    if (path === "/compare/") await page.getByRole("button", { name: "比较", exact: true }).click();
    else {
      const file = {
        name: "draft.mdx",
        mimeType: "text/plain",
        buffer: Buffer.from("---\ntitle: 甲\n---\n# 一、甲\n"),
      };
      await page.locator("input[type=file]").first().setInputFiles(file);
    }
    const failure = page.getByRole("alert");
    await expect(failure.getByRole("heading", { name: "页面出错了" })).toBeVisible();
    await expect(failure.getByRole("button", { name: "重新载入" })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await failure.getByRole("link", { name: "阅读现行政策" }).click();
    await expect(page).toHaveURL("/");
  });

  test(`${path} says when a part of its program did not come, and works once it is loaded again`, async ({ page }) => {
    let lost = "";
    await page.route("**/_next/static/chunks/*.js", (route) => {
      lost ||= route.request().url();
      return route.request().url() === lost ? route.abort() : route.continue();
    });
    await page.goto(path);
    const note = page.getByRole("alert").filter({ hasText: "程序没有取全" });
    await expect(note.getByRole("link", { name: "阅读现行政策" })).toHaveAttribute("href", "/");
    await page.unroute("**/_next/static/chunks/*.js");
    await note.getByRole("button", { name: "重新载入" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-started");
    await expect(note).toHaveCount(0);
  });
}

for (const path of ["/compare/2020-01-01/2026-09-15/", "/desk/nothing/"]) {
  test(`${path} is no page: what there is stands on the one that says so`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "没有这个页面" })).toBeVisible();
    await page.getByRole("link", { name: "回到现行政策" }).click();
    await expect(page).toHaveURL("/");
  });
}
