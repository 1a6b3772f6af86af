import { expect, test } from "vitest";
import { routes } from "@/lib/routes";

test("every address of the site", () => {
  const from = "2021-11-01-sample";
  const to = "2022-11-15";
  expect({
    home: routes.home(),
    versions: routes.versions(),
    version: routes.version(to),
    clause: routes.clause(to, "s3-1-5-1-a"),
    definition: routes.clause(to, "def-个人信息"),
    compare: routes.compare(),
    compareFromTo: routes.compare(from, to),
    comparison: routes.comparison(from, to),
    glossary: routes.glossary(),
    term: routes.glossary("个人信息"),
    search: routes.search(),
    searchFor: routes.search("小号 & #", to),
    searchIndex: routes.searchIndex("2022-11-15.js"),
    hit: routes.hit(to, "注销", "s4-5"),
    embed: routes.embed(),
    embedVersion: routes.embed(to),
    embedSince: routes.embedSince(from),
    embedNotFound: routes.embedNotFound(),
    desk: routes.desk(),
    policyJson: routes.policyJson(),
    documentJson: routes.documentJson(to),
    diffJson: routes.diffJson(from, to),
    redline: routes.redline(from, to),
    feed: routes.feed(),
    jsonFeed: routes.jsonFeed(),
  }).toEqual({
    home: "/",
    versions: "/versions/",
    version: "/versions/2022-11-15/",
    clause: "/versions/2022-11-15/#s3-1-5-1-a",
    definition: "/versions/2022-11-15/#def-%E4%B8%AA%E4%BA%BA%E4%BF%A1%E6%81%AF",
    compare: "/compare/",
    compareFromTo: "/compare/?from=2021-11-01-sample&to=2022-11-15",
    comparison: "/compare/2021-11-01-sample/2022-11-15/",
    glossary: "/glossary/",
    term: "/glossary/#def-%E4%B8%AA%E4%BA%BA%E4%BF%A1%E6%81%AF",
    search: "/search/",
    searchFor: "/search/?q=%E5%B0%8F%E5%8F%B7%20%26%20%23&v=2022-11-15",
    searchIndex: "/search/index/2022-11-15.js",
    hit: "/versions/2022-11-15/?q=%E6%B3%A8%E9%94%80#s4-5",
    embed: "/embed/",
    embedVersion: "/embed/2022-11-15/",
    embedSince: "/embed/since/2021-11-01-sample/",
    embedNotFound: "/embed/404.html",
    desk: "/desk/",
    policyJson: "/policy.json",
    documentJson: "/versions/2022-11-15/document.json",
    diffJson: "/compare/2021-11-01-sample/2022-11-15/diff.json",
    redline: "/compare/2021-11-01-sample/2022-11-15/redline.docx",
    feed: "/feed.xml",
    jsonFeed: "/feed.json",
  });
});

test("what a person types cannot leave its place in an address", () => {
  expect(routes.version("../?#")).toBe("/versions/..%2F%3F%23/");
});
