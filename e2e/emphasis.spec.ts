import { expect, type Locator, test } from "@playwright/test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a link shows only the clauses that carry emphasis, under their headings", async ({ page }) => {
      await page.goto("/?only=key#only-key");
      await expect(page.locator("#s1-p2")).toBeVisible();
      await expect(page.locator("#s1")).toBeVisible();
      await expect(page.locator("#s1-p1")).toBeHidden();
      await expect(page.locator("#s2-5")).toBeHidden();
      await expect(page.locator("article [data-emphasis]:visible")).toHaveCount(25);
      await page.getByRole("link", { name: "显示全文" }).click();
      await expect(page.locator("#s1-p1")).toBeVisible();
    });

    test("the control leads into the view and says how much it holds", async ({ page }) => {
      await page.goto("/");
      await expect(page.locator(".key-bar .count")).toHaveText("重点 25 处");
      await page.getByRole("link", { name: "只看重点" }).click();
      await expect(page.locator("#s1-p1")).toBeHidden();
      await expect(page).toHaveURL(/\?only=key/);
    });
  });
}

/** Where it is on the screen: a click by name first scrolls the page to a control that is held at its edge. */
async function press(control: Locator): Promise<void> {
  const box = await control.boundingBox();
  if (!box) throw new Error("the control is not drawn");
  await control.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

for (const { path, control } of [
  { path: "/", control: /^重点$/ },
  { path: "/embed/", control: /^只看重点$/ },
]) {
  test(`on ${path} the view is entered and left with the clause being read where it was`, { tag: "@phone" }, async ({
    page,
  }) => {
    await page.goto(`${path}#s2-7`);
    const clause = page.locator("#s2-7-p2");
    const top = () => clause.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await clause.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 110));
    const before = await top();
    await press(page.getByRole("link", { name: control }).first());
    await expect(page.locator("#s1-p1")).toBeHidden();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    await press(page.getByRole("link", { name: "显示全文" }).filter({ visible: true }).first());
    await expect(page.locator("#s1-p1")).toBeVisible();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  });
}

test("next and previous go from one stressed stretch to the other and say where one is", { tag: "@phone" }, async ({
  page,
}) => {
  await page.goto("/?only=key");
  await page.getByRole("button", { name: "下一处" }).click();
  const status = page.locator(".key-bar .count");
  const at = (stretch: number) => `${stretch} / 25第 ${stretch} 处，共 25 处重点`;
  await expect(status).toHaveText(/^\d+ \/ 25第 \d+ 处，共 25 处重点$/);
  const first = Number(/\d+/.exec((await status.textContent()) ?? "")?.[0]);
  await page.getByRole("button", { name: "下一处" }).click();
  await expect(status).toHaveText(at(first + 1));
  await page.getByRole("button", { name: "上一处" }).click();
  await expect(status).toHaveText(at(first));
  // The numbers are for the eye, and the words for the ear.
  await expect(status).toMatchAriaSnapshot(`- status: 第 ${first} 处，共 25 处重点`);
  await expect(page.locator("[data-current]")).toHaveCount(1);
  await expect(page.locator("[data-current]")).toBeInViewport();
});

test("both styles differ from plain text and from links in shape, not in colour alone", async ({ page }) => {
  await page.goto("/#s2-1-3");
  const style = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const {
          fontWeight,
          textDecorationLine,
          borderBottomWidth,
          borderBottomStyle: shape,
        } = getComputedStyle(element);
        const borderBottomStyle = borderBottomWidth === "0px" ? "none" : shape;
        return { fontWeight, textDecorationLine, borderBottomStyle };
      });
  expect(await style("[data-emphasis='bold']")).toEqual({
    fontWeight: "600",
    textDecorationLine: "none",
    borderBottomStyle: "none",
  });
  expect(await style("[data-emphasis='bold-underline']")).toEqual({
    fontWeight: "600",
    textDecorationLine: "underline",
    borderBottomStyle: "none",
  });
  expect(await style("article p a[data-term]")).toMatchObject({
    textDecorationLine: "none",
    borderBottomStyle: "dotted",
  });
  expect(await style("article p a[data-reference]")).toMatchObject({ borderBottomStyle: "dashed" });
});
