import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import SiteError from "@/app/(site)/error";
import GlobalError from "@/app/global-error";

const FAILURE =
  '<main id="main" class="page"><div role="alert"><h1>页面出错了</h1><p>这一页的程序遇到意外，已经停下。政策全文不需要程序，随时可以阅读。</p>' +
  '<p><button type="button" class="button mr-4">重新载入</button><a href="/">阅读现行政策</a></p></div></main>';

test("a page whose program failed says so in Chinese, and leads on", () => {
  expect(renderToStaticMarkup(<SiteError />)).toBe(FAILURE);
});

test("where the layout failed too, what is shown is a whole document", () => {
  const page = renderToStaticMarkup(<GlobalError />);
  expect(page).toMatch(/^<html lang="zh-CN">.*<body>/);
  expect(page).toContain(FAILURE);
});
