import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readManifest } from "@/scripts/server/open-site";
import { exportSite } from "./export-site";
import { listFiles, replaceFolder } from "./files";
import { finishSite } from "./finish-site";
import { MANIFEST_FILE, SiteManifest } from "./manifest";
import { UnknownShape } from "./unknown-shape";

const RUNTIME = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});';
const page = (text: string, more = "") =>
  '<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
  `<link rel="preload" as="script" href="/_next/static/chunks/1.js"/></head><body><p>${text}</p>` +
  `<script>${RUNTIME}</script><script>(self.__next_f=self.__next_f||[]).push([0])</script>` +
  `<script>self.__next_f.push([1,"1:\\"${text}\\"\\n"])</script><script src="/_next/static/chunks/1.js" async=""></script>${more}</body></html>`;

/** What Next writes, as small as can be, in a folder of its own. */
const NEXT: Readonly<Record<string, string>> = {
  "index.html": page("政策"),
  "404.html": page("没有"),
  "embed/404.html/index.html": page("<!--$-->应用<!--/$-->"),
  "embed/index.html": page("<!--$-->应用<!--/$-->"),
  "offline/index.html": page("无网络"),
  "compare/index.html": page("比较")
    .replace("<p>", '<main class="page" data-application=""><p>')
    .replace("</p>", "</p></main>"),
  "404/index.html": page("没有"),
  "index.txt": "1:x",
  "__next._tree.txt": "1:x",
  "_not-found/index.html": page("没有"),
  "_next/static/policy/_buildManifest.js": "self.x=1",
  "_next/static/chunks/1.js": "self.one=1",
  "_next/static/chunks/1.js.map": "{}",
  "_next/static/chunks/of-a-plain-page.js": "self.two=2",
  "_next/static/media/search.worker.0a.ts": "export {}",
  "_next/static/chunks/a.css": "p{color:red}",
  "policy.json": "{}",
};

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "export-"));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

const PUBLIC = { site: { embedHosts: [], drafts: false }, names: [] };

async function finished(): Promise<string> {
  const folder = folderWith(NEXT);
  exportSite(folder, false);
  await finishSite(folder, {
    ...PUBLIC,
    serverFolder: `${folder}-server`,
    healthOf: (id) => `{"buildId":"${id}"}\n`,
  });
  return folder;
}

describe("an exported site", () => {
  test("keeps pages, the scripts and data of its applications, and nothing that only Next's own navigation or builds need", () => {
    const folder = folderWith(NEXT);
    expect(exportSite(folder, false)).toMatchObject({ pages: 5, problems: [] });
    const files = listFiles(folder).map((file) => file.replace(/[0-9a-f]{12}/, "*"));
    expect(files).toEqual([
      "404.html",
      "_assets/application.*.js",
      "_assets/comparison.*.js",
      "_assets/embed.*.js",
      "_assets/manifest.json",
      "_assets/polyfills.*.js",
      "_assets/reader.*.js",
      "_assets/search.*.js",
      "_assets/styles.*.css",
      "_next/static/chunks/1.js",
      "_next/static/flight/*.js",
      "compare/index.html",
      "embed/404.html",
      "embed/index.html",
      "index.html",
      "policy.json",
    ]);
    const html = readFileSync(path.join(folder, "index.html"), "utf8");
    expect(html).toMatch(
      /^<!DOCTYPE html><html><head><meta charSet="utf-8"\/><script async src="\/_assets\/reader\.[0-9a-f]{12}\.js" data-search="\/_assets\/search\.[0-9a-f]{12}\.js" data-brings-style=""><\/script><style>/,
    );
    expect(html).not.toContain("_next");
    const application = readFileSync(path.join(folder, "compare/index.html"), "utf8");
    expect(application).toMatch(/^<!DOCTYPE html><html translate="no">/);
    expect(application).toMatch(
      /data-scripts="\/_next\/static\/flight\/[0-9a-f]{12}\.js \/_next\/static\/chunks\/1\.js"/,
    );
    expect(html).toMatch(
      /<style>p\{color:red\}<\/style><\/head><body><!--email_off--><p>政策<\/p><!--\/email_off--><\/body><\/html>$/,
    );
  });

  test("serves the in-app edition and the page without a network as plain pages, with one script and with none", () => {
    const folder = folderWith(NEXT);
    expect(exportSite(folder, true)).toMatchObject({ pages: 6, problems: [] });
    const read = (file: string) => readFileSync(path.join(folder, file), "utf8").replace(/[0-9a-f]{12}/g, "*");
    const start = '<!DOCTYPE html><html><head><meta charSet="utf-8"/>';
    const body = (text: string) =>
      `<style>p{color:red}</style></head><body><!--email_off--><p>${text}</p><!--/email_off--></body></html>`;
    const script = '<script defer src="/_assets/embed.*.js" data-search="/_assets/search.*.js"></script>';
    expect(read("embed/index.html")).toBe(`${start}${script}${body("应用")}`);
    expect(read("embed/404.html")).toBe(read("embed/index.html"));
    expect(read("offline/index.html")).toBe(`${start}${body("无网络")}`);
  });

  test.each([
    ["a page of another kind", { "index.html": page("政策", '<script type="module" src="/m.js"></script>') }],
    ["a plain page of which a part comes later", { "embed/index.html": page("<!--$?--><i></i><!--/$-->") }],
    ["data sent in another way", { "index.html": page("政策", "<script>$RC(1)</script>") }],
    ["a script that loads a style sheet", { "_next/static/chunks/1.js": 'load("a.css")' }],
  ])("is refused for %s", (_name, files) => {
    expect(() => exportSite(folderWith({ ...NEXT, ...files }), false)).toThrow(UnknownShape);
  });

  test("reports what old engines or the policy would refuse", () => {
    const folder = folderWith({ ...NEXT, "_next/static/chunks/1.js": "a?.b" });
    expect(exportSite(folder, false).problems).toEqual([
      expect.stringMatching(/^_next\/static\/chunks\/1\.js: newer than ES2018/),
    ]);
  });
});

describe("a finished site", () => {
  test("names every file with its hash, size and type, itself excepted", async () => {
    const folder = await finished();
    const manifest = SiteManifest.parse(JSON.parse(readFileSync(path.join(folder, MANIFEST_FILE), "utf8")));
    expect(Object.keys(manifest.files)).toEqual(listFiles(folder).filter((file) => file !== MANIFEST_FILE));
    expect(manifest.files["policy.json"]).toEqual({
      sha256: "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
      size: 2,
      type: "application/json; charset=utf-8",
    });
    expect(manifest.files._headers?.type).toBeNull();
  });

  test("is the same to the byte, in another folder and at another time", async () => {
    const [one, other] = [await finished(), await finished()];
    for (const part of ["", "-server"]) {
      expect(listFiles(`${other}${part}`)).toEqual(listFiles(`${one}${part}`));
      for (const file of listFiles(`${one}${part}`)) {
        expect(
          readFileSync(path.join(`${other}${part}`, file)).equals(readFileSync(path.join(`${one}${part}`, file))),
        ).toBe(true);
      }
    }
  });

  test.each([[false], [true]])(
    "says in its manifest whether it holds drafts (%s), and to nginx whom to refuse",
    async (drafts) => {
      const folder = folderWith(NEXT);
      exportSite(folder, false);
      await finishSite(folder, {
        site: { embedHosts: [], drafts },
        names: ["preview.example"],
        serverFolder: `${folder}-server`,
        healthOf: () => "{}",
      });
      expect(readManifest(folder)).toMatchObject({ drafts, embedHosts: [] });
      const refuses = readFileSync(path.join(`${folder}-server`, "http.conf"), "utf8").includes("preview.example");
      expect(refuses).toBe(drafts);
      expect(readFileSync(path.join(folder, "_headers"), "utf8").includes("X-Robots-Tag")).toBe(drafts);
    },
  );

  test("has another build id when one word is another", async () => {
    const build = async (text: string) => {
      const folder = folderWith({ ...NEXT, "index.html": page(text) });
      exportSite(folder, false);
      const options = { ...PUBLIC, serverFolder: `${folder}-server`, healthOf: () => "{}" };
      return (await finishSite(folder, options)).buildId;
    };
    expect(await build("政策")).toBe(await build("政策"));
    expect(await build("政策")).not.toBe(await build("正策"));
  });

  test("is not there when a file of an unknown type is", async () => {
    const folder = folderWith({ ...NEXT, "notes.xyz": "" });
    exportSite(folder, false);
    const options = { ...PUBLIC, serverFolder: `${folder}-server`, healthOf: () => "{}" };
    await expect(finishSite(folder, options)).rejects.toThrow(UnknownShape);
    expect(existsSync(path.join(folder, MANIFEST_FILE))).toBe(false);
  });
});

test("a folder takes the place of another whole, and leaves nothing beside it", () => {
  const parent = folderWith({ "out/old.html": "1", "out.partial/new.html": "2" });
  replaceFolder(path.join(parent, "out.partial"), path.join(parent, "out"));
  expect(listFiles(parent)).toEqual(["out/new.html"]);
});
