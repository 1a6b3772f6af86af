import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isSibling, MANIFEST_FILE, SiteManifest } from "@/build/manifest";
import { siteAddresses } from "@/build/servers/addresses";
import { ask, type RawAnswer } from "@/scripts/server/raw-request";
import { ODD_REQUESTS } from "./odd-requests";
import { SERVERS, SITE } from "./site";

const manifest = SiteManifest.parse(JSON.parse(readFileSync(path.join(SITE, MANIFEST_FILE), "utf8")));
const addresses = siteAddresses([...Object.keys(manifest.files), MANIFEST_FILE], manifest.pages, manifest);
const ordinary = addresses.filter(({ address }) => !/\/404\.html$/.test(address));
const page = { address: "/", file: "index.html" };
const content = (file: string) => readFileSync(path.join(SITE, file));

/** What a server adds by itself, tested apart; everything else must be as lib/headers.ts says, and nothing more. */
const OWN = [
  "date",
  "server",
  "connection",
  "keep-alive",
  "content-length",
  "transfer-encoding",
  "accept-ranges",
].concat(["etag", "last-modified", "content-encoding"]);
const declared = ({ headers }: Pick<RawAnswer, "headers">) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.includes(name)));
const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const notFound = lower(addresses.find(({ address }) => address === "/404.html")?.headers ?? {});

test("the site has addresses of every kind", () => {
  const endings = new Set(ordinary.map(({ file }) => path.extname(file)));
  expect([...endings]).toEqual(expect.arrayContaining([".html", ".js", ".json", ".svg", ".txt", ".xml"]));
  const siblings = new Set(
    Object.keys(manifest.files)
      .filter(isSibling)
      .map((file) => path.extname(file)),
  );
  expect([...siblings].sort()).toEqual([".br", ".gz", ".zst"]);
});

for (const { name, present, start } of SERVERS) {
  describe.runIf(present)(name, () => {
    let port = 0;
    let stop = async () => {};
    beforeAll(async () => {
      const running = await start();
      port = running.port;
      stop = running.stop;
    });
    afterAll(() => stop());

    test.each(ordinary)(
      "$address is sent whole, with its headers and no others",
      async ({ address, file, headers }) => {
        const answer = await ask(port, { target: address });
        expect(answer.status).toBe(200);
        expect(declared(answer)).toEqual(lower(headers));
        expect(answer.body.equals(content(file))).toBe(true);
        expect(answer.headers.etag).toMatch(/^(?:W\/)?"[^"]+"$/);
      },
    );

    test.each(["/embed/1999-01-01/", "/embed/404.html"])(
      "%s answers with the page for apps, which holds the policy",
      async (target) => {
        const answer = await ask(port, { target });
        expect(answer.status).toBe(404);
        expect(declared(answer)).toEqual(
          lower(addresses.find(({ address }) => address === "/embed/404.html")?.headers ?? {}),
        );
        expect(answer.body.equals(content("embed/404.html"))).toBe(true);
      },
    );

    describe("packed siblings", () => {
      const text = ordinary.filter(({ file }) => manifest.files[`${file}.br`] !== undefined);
      test.each(text)("$address unpacks to its file", async ({ address, file }) => {
        const brotli = await ask(port, { target: address, headers: { "Accept-Encoding": "gzip, deflate, br, zstd" } });
        expect(brotli.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
        expect(brotliDecompressSync(brotli.body).equals(content(file))).toBe(true);
        const gzip = await ask(port, { target: address, headers: { "Accept-Encoding": "gzip" } });
        expect(gzip.headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
        expect(gunzipSync(gzip.body).equals(content(file))).toBe(true);
      });

      test.each(["identity", "zstd", "br;q=0, gzip;q=0", "compress"])(
        "for %s the file itself is sent",
        async (wish) => {
          const answer = await ask(port, { target: page.address, headers: { "Accept-Encoding": wish } });
          expect(answer.headers["content-encoding"]).toBeUndefined();
          expect(answer.body.equals(content(page.file))).toBe(true);
        },
      );
    });

    describe("HEAD", () => {
      test.each(["/", "/policy.json", "/nope"])("%s has the headers of GET and no body", async (target) => {
        const [get, head] = await Promise.all([ask(port, { target }), ask(port, { target, method: "HEAD" })]);
        expect(head.status).toBe(get.status);
        expect(head.body.length).toBe(0);
        expect(declared(head)).toEqual(declared(get));
        expect(head.headers["content-length"]).toBe(String(get.body.length));
      });
    });

    describe("conditional requests", () => {
      const tagOf = async (target: string) => (await ask(port, { target })).headers.etag ?? "";
      const status = async (target: string, header: string) =>
        (await ask(port, { target, headers: { "If-None-Match": header } })).status;

      test.each(["/", "/policy.json", "/feed.xml", "/icon.svg"])("%s is not sent to whoever has it", async (target) => {
        const etag = await tagOf(target);
        const answer = await ask(port, { target, headers: { "If-None-Match": etag } });
        expect(answer.status).toBe(304);
        expect(answer.body.length).toBe(0);
        expect(answer.headers.etag).toBe(etag);
        expect(answer.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
        expect(answer.headers["content-security-policy"]).toBeDefined();
      });

      test("tags are compared weakly, in lists, and by the star", async () => {
        const etag = await tagOf("/");
        const opaque = etag.replace("W/", "");
        expect(await status("/", `W/${opaque}`)).toBe(304);
        expect(await status("/", `"other", ${etag}, W/"third"`)).toBe(304);
        expect(await status("/", "*")).toBe(304);
        expect(await status("/", '"other"')).toBe(200);
        expect(await status("/", "nonsense")).toBe(200);
      });

      test("a packed copy is known by its tag too", async () => {
        const packed = { "Accept-Encoding": "br" };
        const first = await ask(port, { target: "/", headers: packed });
        const etag = first.headers.etag ?? "";
        const second = await ask(port, { target: "/", headers: { ...packed, "If-None-Match": etag } });
        expect(second.status).toBe(304);
      });
    });

    describe("ranges", () => {
      const file = "/icon.svg";
      const bytes = content("icon.svg");
      test.each([
        ["the beginning", "bytes=0-9", 206, bytes.subarray(0, 10)],
        ["from a place on", "bytes=20-", 206, bytes.subarray(20)],
        ["past the end", `bytes=5-${bytes.length + 50}`, 206, bytes.subarray(5)],
        ["backwards", "bytes=9-5", [200, 416], null],
        ["beyond the end", "bytes=100000-", 416, null],
        ["nonsense", "bytes=a-b", [200, 416], null],
        ["another unit", "pages=1-2", [200, 416], null],
      ])("%s (%s)", async (_name, range, status, part) => {
        const answer = await ask(port, { target: file, headers: { Range: range } });
        expect([status].flat()).toContain(answer.status);
        if (part) expect(answer.body.equals(part)).toBe(true);
        if (answer.status === 200) expect(answer.body.equals(bytes)).toBe(true);
      });

      test("the end is sent as the end, or the whole", async () => {
        const answer = await ask(port, { target: file, headers: { Range: "bytes=-7" } });
        const expected = answer.status === 206 ? bytes.subarray(-7) : bytes;
        expect(answer.body.equals(expected)).toBe(true);
      });

      test("many small ranges are not multiplied", async () => {
        const range = `bytes=${Array.from({ length: 200 }, () => "0-").join(",")}`;
        const answer = await ask(port, { target: file, headers: { Range: range } });
        expect(answer.body.length).toBeLessThan(2 * bytes.length);
      });

      test("a range of another state of the file is not joined to it", async () => {
        const answer = await ask(port, { target: file, headers: { Range: "bytes=0-9", "If-Range": '"other"' } });
        expect(answer.status).toBe(200);
      });
    });

    describe("odd requests", () => {
      test.each(ODD_REQUESTS)("$name: $status", async ({ status, location, ...request }) => {
        const answer = await ask(port, request);
        expect([status].flat()).toContain(answer.status);
        expect(answer.headers.location).toBe(location);
        expect(answer.headers["set-cookie"]).toBeUndefined();
        if (answer.status === 405 && request.method !== "BREW") expect(answer.headers.allow).toBe("GET, HEAD");
        if (answer.status === 404) {
          expect(declared(answer)).toEqual(notFound);
          expect(answer.body.equals(content("404.html"))).toBe(true);
        }
        // Whatever it is, another site cannot frame it. An answer without a body has nothing to show.
        if (answer.body.length > 0) {
          expect(answer.headers["content-security-policy"] ?? "").toMatch(/; frame-ancestors 'none'$/);
        }
        if (answer.status === 308) expect(answer.headers["content-security-policy"]).toBeDefined();
      });

      test("after all of them the site is still served", async () => {
        expect((await ask(port, { target: "/" })).status).toBe(200);
      });
    });
  });
}
