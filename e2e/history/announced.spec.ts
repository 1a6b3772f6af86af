import { expect, test } from "@playwright/test";

test.describe("an announced version comes into force without a new build", () => {
  /** As a build before its day would have written the first page. */
  const announced = 'data-successors="2030-01-15 /versions/2025-06-01/"';

  for (const { now, address } of [
    { now: "2030-01-14T15:59:59Z", address: "/?q=cookie#s4-6" },
    { now: "2030-01-14T16:00:00Z", address: "/versions/2025-06-01/?q=cookie#s4-6" },
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
