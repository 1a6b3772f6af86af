import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostWish } from "./host-wish";
import { isPreviewName, previewNames } from "./preview-names";
import { previewRefusal } from "./preview-requests";

describe("the names a site with drafts answers to", () => {
  const read = previewNames({ POLICY_HOSTS: "preview.example, Other.Example:8443 预览.example" });
  const names = read.kind === "names" ? read.names : [];
  test.each([
    ["localhost:3000", true],
    ["LOCALHOST:3000", true],
    ["127.0.0.1:3000", true],
    ["[::1]:3000", true],
    ["preview.example:3000", true],
    ["preview.example", true],
    ["other.example:8443", true],
    ["xn--ey2a330a.example", true],
    ["localhost", false],
    ["localhost:3001", false],
    ["other.example", false],
    ["other.example:3000", false],
    ["evil.example:3000", false],
    ["localhost.evil.example:3000", false],
    ["evil.example#localhost:3000", false],
    ["evil@localhost:3000", false],
    ["localhost:3000@evil.example", false],
    ["localhost.:3000", false],
    ["127.0.0.1.nip.example:3000", false],
    ["127.1:3000", false],
    ["0.0.0.0:3000", false],
    ["[::ffff:127.0.0.1]:3000", false],
    ["10.0.0.5:3000", false],
    ["localhost:3000, evil.example", false],
    ["", false],
    [undefined, false],
  ])("%s: %s", (host, known) => {
    expect(isPreviewName(host, 3000, names)).toBe(known);
  });

  test("on port 80 a browser leaves the port out", () => {
    expect(isPreviewName("localhost", 80, [])).toBe(true);
    expect(isPreviewName("[::1]", 80, [])).toBe(true);
  });

  test("no name is known but those said", () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.ipV4(), fc.string()), fc.integer({ min: 1, max: 65535 }), (name, port) => {
        const known = ["localhost", "127.0.0.1", "[::1]"].includes(name.toLowerCase());
        expect(isPreviewName(`${name}:${port}`, port, [])).toBe(known);
      }),
    );
  });

  test.each([
    ["https://preview.example"],
    ["preview.example/path"],
    ["preview.example:port"],
    ["*"],
    ["*.example"],
    ["user@preview.example"],
    ["a_b?"],
    ["[::1"],
  ])("%s is refused with what to write", (entry) => {
    const message = `POLICY_HOSTS: "${entry}" is not a name; write one such as preview.example`;
    expect(previewNames({ POLICY_HOSTS: `good.example ${entry}` })).toEqual({ kind: "refused", message });
    expect(hostWish({ POLICY_HOSTS: entry })).toEqual({ kind: "refused", message });
  });
});

describe("who may ask a site with drafts", () => {
  const host = "localhost:3000";
  const fetched = (site: string, mode: string, dest: string) => ({
    "sec-fetch-site": site,
    "sec-fetch-mode": mode,
    "sec-fetch-dest": dest,
  });
  test.each([
    ["a person who types the address", fetched("none", "navigate", "document"), null],
    ["a link on another site, or in a message", fetched("cross-site", "navigate", "document"), null],
    ["the site's own pages", fetched("same-origin", "cors", "empty"), null],
    ["a browser without fetch metadata", {}, null],
    ["its own origin by name", { origin: "http://localhost:3000" }, null],
    ["its own origin behind TLS", { origin: "https://localhost:3000" }, null],
    ["a fetch of another site", fetched("cross-site", "cors", "empty"), "other-site"],
    ["a script of another site", fetched("cross-site", "no-cors", "script"), "other-site"],
    ["a picture of another site", fetched("cross-site", "no-cors", "image"), "other-site"],
    ["a frame of another site", fetched("cross-site", "navigate", "iframe"), "other-site"],
    ["an object of another site", fetched("cross-site", "navigate", "object"), "other-site"],
    ["another port of this machine", fetched("same-site", "cors", "empty"), "other-site"],
    ["a frame on another port of this machine", fetched("same-site", "navigate", "iframe"), "other-site"],
    ["a word nobody knows", fetched("somewhere", "cors", "empty"), "other-site"],
    ["an origin of another site", { origin: "https://evil.example" }, "other-site"],
    ["an origin of another port", { origin: "http://localhost:3001" }, "other-site"],
    ["a sandboxed frame or a file", { origin: "null" }, "other-site"],
    ["an extension", { origin: "chrome-extension://abc" }, "other-site"],
  ])("%s: %j is refused as %s", (_name, headers, refused) => {
    expect(previewRefusal({ headers: { host, ...headers }, port: 3000 }, [])).toBe(refused);
  });

  test("another name is refused before anything else is looked at", () => {
    const headers = { host: "evil.example:3000", ...fetched("same-origin", "cors", "empty") };
    expect(previewRefusal({ headers, port: 3000 }, [])).toBe("other-name");
  });
});

describe("where a server is to listen", () => {
  test.each([
    [{}, { host: "127.0.0.1", open: false, names: ["127.0.0.1"] }],
    [{ HOST: " " }, { host: "127.0.0.1", open: false, names: ["127.0.0.1"] }],
    [{ HOST: "localhost" }, { host: "localhost", open: false, names: ["localhost"] }],
    [{ HOST: "::1" }, { host: "::1", open: false, names: ["[::1]"] }],
    [{ HOST: "0.0.0.0" }, { host: "0.0.0.0", open: true, names: [] }],
    [{ HOST: "::" }, { host: "::", open: true, names: [] }],
    [{ HOST: "*" }, { host: "::", open: true, names: [] }],
    [
      { HOST: "10.0.0.5", POLICY_HOSTS: "preview.example" },
      { host: "10.0.0.5", open: true, names: ["10.0.0.5", "preview.example"] },
    ],
    [{ HOST: "fd00::5" }, { host: "fd00::5", open: true, names: ["[fd00::5]"] }],
    [{ HOST: "127.0.0.1.example" }, { host: "127.0.0.1.example", open: true, names: ["127.0.0.1.example"] }],
    [{ HOST: "lawyers-pc" }, { host: "lawyers-pc", open: true, names: ["lawyers-pc"] }],
  ])("%j", (environment, wish) => {
    expect(hostWish(environment)).toEqual({ kind: "host", ...wish });
  });

  test.each(["http://localhost", "a b", "localhost/", "[::1", "10.0.0.5,10.0.0.6/24"])("HOST=%j is refused", (host) => {
    expect(hostWish({ HOST: host })).toEqual({
      kind: "refused",
      message: `HOST is "${host}", which is no address. Leave it out for this machine alone, or write 0.0.0.0 for every address of it.`,
    });
  });
});
