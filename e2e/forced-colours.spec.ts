import { expect, type Locator, test } from "@playwright/test";

/** What frames a choice where the system chooses all colours: its outline, and the border below it. */
const frameOf = (choice: Locator) =>
  choice.evaluate((element) => {
    const { outlineStyle, borderBottomWidth } = getComputedStyle(element);
    return `${outlineStyle} ${borderBottomWidth}`;
  });

test.use({ contextOptions: { forcedColors: "active" } });

test("what is chosen is framed where the system chooses all colours", async ({ page }) => {
  await page.goto("/compare/2024-03-01/2026-09-15/");
  const filters = page.getByRole("toolbar", { name: "筛选" });
  await filters.getByRole("button", { name: "新增 7" }).click();
  expect(await frameOf(filters.getByRole("button", { name: "新增 7" }))).toBe("solid 1px");
  expect(await frameOf(filters.getByRole("button", { name: "删除 1" }))).toBe("none 1px");

  await page.goto("/rights/");
  const lists = page.locator(".list-pages");
  expect(await frameOf(lists.getByRole("link", { name: "权利" }))).toBe("none 2px");
  expect(await frameOf(lists.getByRole("link", { name: "收集" }))).toBe("none 0px");

  await page.getByRole("button", { name: "字号" }).click();
  const sizes = page.locator(".settings label");
  const [chosen, other] = [
    sizes.filter({ has: page.locator(":checked") }).first(),
    sizes.filter({ hasNot: page.locator(":checked") }).first(),
  ];
  expect(await frameOf(chosen.locator("span"))).toBe("solid 1px");
  expect(await frameOf(other.locator("span"))).toBe("none 1px");
});
