import { createElement, type ReactNode, use } from "react";
import { renderToReadableStream } from "react-dom/server.edge";
import { describe, expect, test } from "vitest";
import { settledMarkup } from "./settled-markup";

const page = (head: string, body = "") =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

describe("the head's elements have one order", () => {
  const viewport = '<meta name="viewport" content="width=device-width"/>';
  const feed = '<link rel="alternate" type="application/feed+json" href="/feed.json"/>';
  const title = "<title>隐私政策 &amp; 说明</title>";
  const picture = '<meta property="og:image" content="/p.png"/><meta property="og:image:width" content="600"/>';
  const settled = page(feed + viewport + picture + title);

  test.each([
    ["as they are", settled],
    ["what was late comes last", page(title + viewport + picture + feed)],
    [
      "a part before its whole",
      page(
        `${title}<meta property="og:image:width" content="600"/>${feed}${viewport}<meta property="og:image" content="/p.png"/>`,
      ),
    ],
  ])("%s", (_name, html) => {
    expect(settledMarkup(html)).toBe(settled);
  });

  test("scripts and styles stay in their order, behind them", () => {
    const scripts = '<script src="/b.js" async=""></script><style>p{x:y}</style><script src="/a.js" async=""></script>';
    expect(settledMarkup(page(scripts + title))).toBe(page(title + scripts));
  });

  test("what would be told apart by its order alone stops the export", () => {
    const two = '<meta property="og:image" content="/a.png"/><meta property="og:image" content="/b.png"/>';
    expect(() => settledMarkup(page(two))).toThrow("og:image twice in a head");
  });

  test("a page that React has not written stays as it is", () => {
    const plain = "<!doctype html><html><head><title>甲</title></head><body></body></html>";
    expect(settledMarkup(plain)).toBe(plain);
  });
});

test.each([
  ["between two texts it is needed", "<p>一<!-- -->二</p>", "<p>一<!-- -->二</p>"],
  ["once is enough", "<p>一<!-- --><!-- -->二</p>", "<p>一<!-- -->二</p>"],
  ["at the end of its element it separates nothing", "<p>一<!-- --></p>", "<p>一</p>"],
  ["nor before an element", "<p>一<!-- --><b>二</b></p>", "<p>一<b>二</b></p>"],
  ["nor behind one", "<p><b>一</b><!-- -->二</p>", "<p><b>一</b>二</p>"],
  ["nor at the start", "<p><!-- -->一</p>", "<p>一</p>"],
  ["nor beside React's own marks", "<p><!--$-->一<!-- --><!--/$-->二</p>", "<p><!--$-->一<!--/$-->二</p>"],
  ["an escaped sign is text", "<p>1 &gt;<!-- -->&lt; 2</p>", "<p>1 &gt;<!-- -->&lt; 2</p>"],
])("a separator: %s", (_name, body, expected) => {
  expect(settledMarkup(page("", body))).toBe(page("", expected));
});

describe("what React writes of one page, whatever was ready when it came to it", () => {
  /** A part of the page that is there at once, or after a turn or several. */
  function Part({ parts, at }: { readonly parts: readonly Promise<ReactNode>[]; readonly at: number }): ReactNode {
    const part = parts[at];
    return part ? use(part) : null;
  }
  const CONTENT: readonly ReactNode[] = [
    "文字",
    <b key="b">重点</b>,
    "结尾",
    <link key="l" rel="alternate" href="/feed.xml" />,
    <title key="t">隐私政策</title>,
  ];

  async function markup(turns: readonly number[]): Promise<string> {
    const parts = CONTENT.map(async (node, at) => {
      for (let turn = 0; turn < (turns[at] ?? 0); turn += 1) await new Promise((resolve) => setImmediate(resolve));
      return node;
    });
    const part = (at: number) => <Part parts={parts} at={at} />;
    const stream = await renderToReadableStream(
      <html lang="zh-CN">
        {createElement("head", null, <meta charSet="utf-8" />, part(3), <meta name="viewport" content="w" />, part(4))}
        <body>
          <p>
            一{part(0)}
            {part(1)}二{part(2)}
          </p>
        </body>
      </html>,
    );
    await stream.allReady;
    return new Response(stream).text();
  }

  const orders = [
    [0, 0, 0, 0, 0],
    [2, 0, 0, 0, 0],
    [0, 3, 1, 0, 0],
    [0, 0, 5, 0, 0],
    [0, 0, 0, 4, 0],
    [3, 2, 1, 1, 7],
  ];

  test("is the same once it is settled, and was not before", async () => {
    const written = await Promise.all(orders.map(markup));
    expect(new Set(written).size).toBeGreaterThan(1);
    expect([...new Set(written.map(settledMarkup))]).toEqual([
      '<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/><link rel="alternate" href="/feed.xml"/>' +
        '<meta name="viewport" content="w"/><title>隐私政策</title></head>' +
        "<body><p>一<!-- -->文字<b>重点</b>二<!-- -->结尾</p></body></html>",
    ]);
  });
});
