import { expect, test } from "vitest";
import { atomFeed, type Feed, jsonFeed } from "./feed";

const feed: Feed = {
  title: "政策 <示例> & “其他”",
  author: "发布者",
  home: "https://policy.example.com/",
  self: "https://policy.example.com/feed.xml",
  entries: [
    {
      version: "2022-11-15",
      title: "政策 2022-11-15",
      address: "https://policy.example.com/versions/2022-11-15/",
      updatedOn: "2022-11-05",
      lines: ["2022年11月15日生效", "比上一版本：文字 1 处"],
    },
  ],
};

test("Atom escapes what the text holds and dates an entry by the day in China", () => {
  expect(atomFeed(feed)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <title>政策 &lt;示例&gt; &amp; “其他”</title>
  <link href="https://policy.example.com/"/>
  <link rel="self" type="application/atom+xml" href="https://policy.example.com/feed.xml"/>
  <id>https://policy.example.com/</id>
  <updated>2022-11-05T00:00:00+08:00</updated>
  <author><name>发布者</name></author>
  <entry>
    <title>政策 2022-11-15</title>
    <link href="https://policy.example.com/versions/2022-11-15/"/>
    <id>https://policy.example.com/versions/2022-11-15/</id>
    <updated>2022-11-05T00:00:00+08:00</updated>
    <content type="text">2022年11月15日生效
比上一版本：文字 1 处</content>
  </entry>
</feed>
`);
});

test("JSON Feed says the same", () => {
  expect(jsonFeed({ ...feed, self: "https://policy.example.com/feed.json" })).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "政策 <示例> & “其他”",
    home_page_url: "https://policy.example.com/",
    feed_url: "https://policy.example.com/feed.json",
    language: "zh-CN",
    authors: [{ name: "发布者" }],
    items: [
      {
        id: "https://policy.example.com/versions/2022-11-15/",
        url: "https://policy.example.com/versions/2022-11-15/",
        title: "政策 2022-11-15",
        content_text: "2022年11月15日生效\n比上一版本：文字 1 处",
        date_modified: "2022-11-05T00:00:00+08:00",
      },
    ],
  });
});

test("Atom stays well-formed whatever a name holds", () => {
  const odd = "甲\u0001乙\uFFFF丙\uD800丁\u{1F600}]]>";
  expect(atomFeed({ ...feed, author: odd })).toContain("<name>甲\uFFFD乙\uFFFD丙\uFFFD丁\u{1F600}]]&gt;</name>");
});
