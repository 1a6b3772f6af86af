import { expect, test } from "@playwright/test";
import { IS_1688 } from "../../lib/content/__fixtures__/contents";

test.skip(!IS_1688, "the text of 1688 is not here");

test("the page says whose words it shows, how many they are, and where its marks and links come from", async ({
  page,
}) => {
  await page.goto("/versions/2022-11-15/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("阿里巴巴（1688）隐私政策");
  await expect(page.locator(".dates")).toContainText(
    "更新日期：2022年11月5日生效日期：2022年11月15日现行有效约 1.4 万字，读完约 35 分钟",
  );
  await expect(page.locator(".facts")).toHaveText(
    "正文与发布者公开的文本逐字一致。" + "加粗和下划线由本站整理，非发布者原有。",
  );
  await expect(page.locator(".key-bar .count")).toHaveText("重点 83 处");
  await expect(page.locator("[data-pending-link]")).toHaveCount(6);
  await expect(page.locator("[data-reference='s3-1-5-1-a']")).toHaveAttribute("href", "#s3-1-5-1-a");
});

test("the whole text claims on paper to be whole and word for word, and the definitions do not", async ({ page }) => {
  const claims = ["逐字一致", "版本指纹", "指纹就不同", "全文完"];
  await page.emulateMedia({ media: "print" });
  await page.goto("/versions/2022-11-15/");
  for (const claim of claims) await expect(page.locator("body")).toContainText(claim, { useInnerText: true });
  await page.goto("/glossary/");
  for (const claim of claims) await expect(page.locator("body")).not.toContainText(claim, { useInnerText: true });
});

test("the glossary lists every term by pinyin with every clause that uses it", async ({ page }) => {
  await page.goto("/glossary/");
  await expect(page.getByRole("heading", { level: 3 })).toHaveText([
    "1688平台",
    "1688平台服务提供者",
    "API",
    /^本政策/,
    "Cookie",
    "儿童",
    "服务日志信息",
    "个人信息",
    "关联公司",
    "敏感个人信息",
    "匿名化",
    "去标识化",
    "SDK",
    "设备信息",
    "网商银行",
    "我们",
    "支付宝公司",
  ]);
  const entry = page.locator("[id='def-敏感个人信息']");
  await entry.getByText("在哪些条款里用到（3 条，3 处）").click();
  await expect(entry.getByRole("listitem")).toHaveText([
    /^【引言】第3段$/,
    /^第二章（五）2.+第3段$/,
    /^第二章（五）3.+第2段$/,
  ]);
  await expect(page.locator("#def-我们")).toContainText("即杭州阿里巴巴广告有限公司、阿里巴巴（中国）网络技术有限公司");
});

test("a term inside a definition of the appendix can be followed", async ({ page }) => {
  await page.goto("/");
  await page.locator("main a[data-term='个人信息']").first().click();
  await page.getByRole("dialog", { name: "术语：个人信息" }).locator("a[data-term='匿名化']").click();
  await expect(page.getByRole("dialog", { name: "术语：匿名化" })).toContainText("不能复原的过程");
});

test("questions of its readers land on the right sentence", async ({ page }) => {
  await page.goto("/search/");
  const field = page.getByRole("searchbox", { name: "搜索" });
  for (const { query, first } of [
    { query: "怎么注销", first: /（五）注销账户/ },
    { query: "会不会读剪贴板", first: /剪贴板/ },
    { query: "zhifubao", first: /支付宝/ },
    { query: "支付保", first: /支付宝/ },
    { query: "人脸", first: /人脸识别/ },
    { query: "二（三）2", first: /2、下单及订单管理/ },
  ]) {
    await field.fill(query);
    await expect(page.locator("[data-search-hit]").first(), query).toContainText(first);
  }
});
