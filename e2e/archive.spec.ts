import { expect, test } from "@playwright/test";

test("the archive shows every version, newest first, with its dates and provenance", async ({ page }) => {
  await page.goto("/versions/");
  const entries = page.locator(".timeline > li");
  await expect(entries.locator("h2 a")).toHaveText(["2022-11-15", "2021-11-01-sample"]);
  await expect(entries.first()).toContainText("更新 2022年11月5日 · 生效 2022年11月15日 · 公示期 10 天");
  await expect(entries.last()).toContainText("示例");
  await expect(entries.last()).toContainText("由本项目撰写，1688 从未发布");
});

for (const { now, status } of [
  { now: "2021-10-31T15:59:59Z", status: ["尚未生效", "尚未生效"] },
  { now: "2021-10-31T16:00:00Z", status: ["尚未生效", "现行有效"] },
  { now: "2022-11-14T15:59:59Z", status: ["尚未生效", "现行有效"] },
  { now: "2022-11-14T16:00:00Z", status: ["现行有效", "已被取代"] },
]) {
  test(`at ${now} the versions are ${status.join(" and ")}, by the day in China`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(now));
    await page.goto("/versions/");
    await expect(page.locator(".timeline [data-effective-on]")).toHaveText(status);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("no status is claimed; the dates are printed", async ({ page }) => {
    await page.goto("/versions/");
    await expect(page.locator(".timeline [data-effective-on]")).toHaveText(["", ""]);
    await expect(page.locator(".timeline time").first()).toHaveText("2022年11月5日");
  });
});

test("a sample version says so above every screenful and leads to the same clause in force", async ({ page }) => {
  await page.goto("/versions/2021-11-01-sample/#s4-6");
  const notice = page.getByRole("complementary", { name: "版本提示" });
  await expect(notice).toContainText(
    "示例版本 2021-11-01-sample，从未发布。2021年11月1日起生效，2022年11月15日起由新版本取代。",
  );
  await expect(notice).toBeInViewport();
  await notice.getByRole("link", { name: "看现行版本的这一条" }).click();
  await expect(page).toHaveURL(/\/#s4-7$/);
  await expect(page.locator("#s4-7")).toHaveText("（七）响应您的上述请求");
});

test("an unknown version gives a 404 that lists the versions there are", async ({ page }) => {
  const response = await page.goto("/versions/2030-01-01/");
  expect(response?.status()).toBe(404);
  await expect(page.locator(".timeline > li h2 a")).toHaveText(["2022-11-15", "2021-11-01-sample"]);
  await expect(page.getByRole("link", { name: "回到现行政策" })).toHaveAttribute("href", "/");
});

test("machines find dates, never a status", async ({ request }) => {
  const summary = await (await request.get("/policy.json")).json();
  expect(summary.versions.map(({ fingerprint: _, ...rest }: { readonly fingerprint: string }) => rest)).toEqual([
    {
      version: "2021-11-01-sample",
      updatedOn: "2021-10-25",
      effectiveOn: "2021-11-01",
      supersededOn: "2022-11-15",
      provenance: "sample",
      page: "/versions/2021-11-01-sample/",
      document: "/versions/2021-11-01-sample/document.json",
    },
    {
      version: "2022-11-15",
      updatedOn: "2022-11-05",
      effectiveOn: "2022-11-15",
      supersededOn: null,
      provenance: "source",
      page: "/versions/2022-11-15/",
      document: "/versions/2022-11-15/document.json",
    },
  ]);
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
