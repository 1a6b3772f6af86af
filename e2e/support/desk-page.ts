import { expect, type Page } from "@playwright/test";
import type { DeskFile } from "./desk-files";

/** Opens the desk, waits until it needs the network no more, and cuts it; every request from then on is a failure. */
export async function openDesk(page: Page): Promise<readonly string[]> {
  await page.goto("/desk/");
  await expect(page.getByText("已就绪，可以断网使用。")).toBeVisible();
  const requests: string[] = [];
  page.on("request", (request) => {
    // A file that is saved is a blob; the icon is asked for by the browser's own frame whenever the hash changes.
    if (!/^blob:|\/icon\.svg/.test(request.url())) requests.push(request.url());
  });
  await page.context().setOffline(true);
  return requests;
}

/** Chooses a file as the draft, by the picker. */
export const pick = (page: Page, file: DeskFile | DeskFile[]) =>
  page.locator("input[type=file]").first().setInputFiles(file);
/** The desk's views of a draft, by their tabs. */
export const VIEWS = ["预览", "修改", "清单", "检查", "变更报告"];
export const view = (page: Page, name: string) => page.getByRole("tab", { name }).click();

/** Opens the menu of what is done with the draft as a whole, by the draft's name in the bar. */
export const openMenu = (page: Page) => page.locator(".desk-menu > summary").click();
