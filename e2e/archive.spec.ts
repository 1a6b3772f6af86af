import { expect, test } from "@playwright/test";

test("a sample is opened from the archive, marked, and is no version of the history", async ({ page, request }) => {
  await page.goto("/versions/");
  const sample = page.locator(".timeline > li").filter({ hasText: "2021-11-01-sample" });
  await expect(sample).toContainText("示例");
  await expect(sample).toContainText("由本项目撰写，阿里巴巴（1688）从未发布，不计入历史版本");
  await expect(sample.locator("[data-effective-on]")).toHaveCount(0);
  await sample.getByRole("link", { name: "与现行版本比较" }).click();
  await expect(page).toHaveURL(/\/compare\/2021-11-01-sample\/2022-11-15\/$/);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  const summary = await (await request.get("/policy.json")).json();
  expect(summary.versions.map(({ version }: { readonly version: string }) => version)).toEqual(["2022-11-15"]);
  for (const address of ["/sitemap.xml", "/feed.xml", "/feed.json"]) {
    expect(await (await request.get(address)).text()).not.toContain("sample");
  }
});

test("no page of the policy is marked against a sample", async ({ page }) => {
  for (const path of ["/", "/versions/2022-11-15/"]) {
    await page.goto(path);
    await expect(page.getByRole("link", { name: "本条与上一版本不同" })).toHaveCount(0);
    await expect(page.locator(".since-read p")).toHaveCount(0);
  }
});

test("a sample version says so above every screenful", async ({ page }) => {
  await page.goto("/versions/2021-11-01-sample/#s4-6");
  const notice = page.getByRole("complementary", { name: "版本提示" });
  await expect(notice).toContainText("示例版本 2021-11-01-sample，从未发布。");
  await expect(notice).not.toContainText("取代");
  await expect(notice).toBeInViewport();
});

test.describe("an announced version comes into force without a new build", () => {
  /** As a build before its day would have written the first page. */
  const announced = 'data-successors="2030-01-15 /versions/2021-11-01-sample/"';

  for (const { now, address } of [
    { now: "2030-01-14T15:59:59Z", address: "/?q=cookie#s4-6" },
    { now: "2030-01-14T16:00:00Z", address: "/versions/2021-11-01-sample/?q=cookie#s4-6" },
  ]) {
    test(`at ${now} the address of the policy is ${address}`, async ({ page, baseURL }) => {
      await page.clock.setFixedTime(new Date(now));
      await page.route(
        (url) => url.pathname === "/",
        async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace("<main ", `<main ${announced} `);
          await route.fulfill({ response, body });
        },
      );
      await page.goto("/?q=cookie#s4-6");
      await expect(page.locator("html")).toHaveAttribute("data-js");
      await expect(page).toHaveURL(`${baseURL}${address}`);
    });
  }
});
