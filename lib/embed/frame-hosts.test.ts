import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf } from "@/lib/policy/web-address";
import { isAllowedOrigin } from "./commands";
import { parseEmbedHosts } from "./frame-hosts";

describe("what is listed becomes what browsers call the origin", () => {
  test.each([
    [undefined, []],
    ["", []],
    [" ,\n", []],
    ["https://a.example, https://*.b.example:8443", ["https://a.example", "https://*.b.example:8443"]],
    ["https://a.example\thttps://b.example", ["https://a.example", "https://b.example"]],
    ["HTTPS://App.Example", ["https://app.example"]],
    ["https://a.example:443", ["https://a.example"]],
    ["https://a.example:0443", ["https://a.example"]],
    ["https://*.A.Example:443", ["https://*.a.example"]],
    ["https://政策.公司.cn", ["https://xn--5bvr50c.xn--55qx5d.cn"]],
    ["https://*.政策.公司.cn", ["https://*.xn--5bvr50c.xn--55qx5d.cn"]],
    ["https://ａｐｐ。example", ["https://app.example"]],
    ["https://app", ["https://app"]],
    ["https://shop.github.io", ["https://shop.github.io"]],
    ["https://*.shop.github.io", ["https://*.shop.github.io"]],
    ["https://*.shop.co.uk", ["https://*.shop.co.uk"]],
    ["http://localhost:3000", ["http://localhost:3000"]],
    ["http://127.0.0.1:80", ["http://127.0.0.1"]],
    ["http://host.localhost", ["http://host.localhost"]],
    ["https://a.example https://A.example https://a.example:443", ["https://a.example"]],
  ])("%j", (setting, hosts) => {
    expect(parseEmbedHosts(setting)).toEqual(hosts);
  });
});

const EXAMPLE = "write an origin such as https://app.example";
const everybody = (suffix: string) =>
  `would let everybody who has a name below ${suffix} frame the policy; write https://*.your-name.${suffix}`;

describe("what cannot be meant is refused, with what to write instead", () => {
  test.each([
    ["*", `would let every site frame the policy; ${EXAMPLE}`],
    ["https://*", `would let every site frame the policy; ${EXAMPLE}`],
    ["https://*:443", `would let every site frame the policy; ${EXAMPLE}`],
    ["null", `is what files and sandboxed frames of anybody call themselves; ${EXAMPLE}`],
    ["'self'", `is not an origin; ${EXAMPLE}`],
    ["app.example", "is not an origin; write https://app.example"],
    ["*.app.example", "is not an origin; write https://*.app.example"],
    ["https://*.app.example/", "has more than an origin; write https://*.app.example"],
    ["https:a.example", `is not an origin; ${EXAMPLE}`],
    ["//a.example", "is not an origin; write https://a.example"],
    ["https://", `has a name or port that no browser opens; ${EXAMPLE}`],
    ["https:///a.example", "has more than an origin; write an origin such as https://app.example"],
    ["capacitor://localhost", "is not a web page's; leave it out: an app that opens the page itself needs no entry"],
    ["file:///index.html", "is not a web page's; leave it out: an app that opens the page itself needs no entry"],
    ["https://a.example/", "has more than an origin; write https://a.example"],
    ["https://A.example:443/x?y#z", "has more than an origin; write https://a.example"],
    ["https://a.example#x", "has more than an origin; write https://a.example"],
    ["https://a.example\\x", "has more than an origin; write https://a.example"],
    ["https://user:word@a.example", "has a user before its name; leave out what stands before the @"],
    ["https://a.example@evil.example", "has a user before its name; leave out what stands before the @"],
    [
      "https://a.*.example",
      "has a star where none can be; it stands for the whole first part, as in https://*.app.example",
    ],
    [
      "https://*a.example",
      "has a star where none can be; it stands for the whole first part, as in https://*.app.example",
    ],
    [
      "https://*.*.example",
      "has a star where none can be; it stands for the whole first part, as in https://*.app.example",
    ],
    [
      "https://a.example:*",
      "has a star where none can be; it stands for the whole first part, as in https://*.app.example",
    ],
    ["https://a.example:99999", `has a name or port that no browser opens; ${EXAMPLE}`],
    ["https://a.example;script-src", `has a name or port that no browser opens; ${EXAMPLE}`],
    ["https://a.example，https://b.example", "has more than an origin; write an origin such as https://app.example"],
    ["https://a_b.example", `has a name with other characters than letters, digits and hyphens; ${EXAMPLE}`],
    ["https://-a.example", `has a name with other characters than letters, digits and hyphens; ${EXAMPLE}`],
    ["https://a..example", `has a name with other characters than letters, digits and hyphens; ${EXAMPLE}`],
    ["https://app.example.:8443", "ends with a dot; write https://app.example:8443"],
    ["https://10.0.0.1", "is an address, which browsers match with no page's; write the name it is opened by"],
    ["https://0x7f.2", "is an address, which browsers match with no page's; write the name it is opened by"],
    ["https://*.127.0.0.1", "is an address, which browsers match with no page's; write the name it is opened by"],
    ["https://[::1]:8443", "is an address, which browsers match with no page's; write the name it is opened by"],
    ["http://a.example", "can be changed by anybody on the way; write https://a.example"],
    [
      "http://10.localhost.example:8080",
      "can be changed by anybody on the way; write https://10.localhost.example:8080",
    ],
    ["https://*.com", everybody("com")],
    ["https://*.co.uk", everybody("co.uk")],
    ["https://*.CO.UK:443", everybody("co.uk")],
    ["https://*.com.cn", everybody("com.cn")],
    ["https://*.公司.cn", everybody("xn--55qx5d.cn")],
    ["https://*.ck", everybody("ck")],
    ["https://*.kawasaki.jp", everybody("kawasaki.jp")],
    ["https://*.github.io", everybody("github.io")],
    ["https://*.vercel.app", everybody("vercel.app")],
    ["https://*.intranet", everybody("intranet")],
  ])("%s", (entry, problem) => {
    expect(() => parseEmbedHosts(`https://good.example ${entry}`)).toThrow(
      new Error(`POLICY_EMBED_HOSTS: "${entry}" ${problem}`),
    );
  });

  test("all at once, so that they are mended at once", () => {
    expect(() => parseEmbedHosts("* https://a.example null app.example")).toThrow(
      new Error(
        [
          `POLICY_EMBED_HOSTS: "*" would let every site frame the policy; ${EXAMPLE}`,
          `POLICY_EMBED_HOSTS: "null" is what files and sandboxed frames of anybody call themselves; ${EXAMPLE}`,
          'POLICY_EMBED_HOSTS: "app.example" is not an origin; write https://app.example',
        ].join("\n"),
      ),
    );
  });
});

const label = fc.stringMatching(/^[a-zA-Z0-9政策äß-]{1,10}$/);
const port = fc.oneof(fc.constant(""), fc.constantFrom(":443", ":80", ":8443", ":0443", ":*", ":x"));
const entry = fc
  .tuple(
    fc.constantFrom("https://", "HTTPS://", "http://", "", "https:/", "ftp://"),
    fc.constantFrom("", "", "*.", "*", "u@"),
    fc.array(label, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", ".example", ".com.cn", ".localhost", ".", "。example"),
    port,
    fc.constantFrom("", "", "", "/", "/x", "?", "#", ";", "'", "\\", "，"),
  )
  .map(([scheme, star, labels, end, at, more]) => `${scheme}${star}${labels.join(".")}${end}${at}${more}`);

/** What a browser tells a page of the one that frames it, for an address that the entry was meant for. */
function originMeantBy(text: string): string | null {
  return addressOf(text.replace("*.", "any."))?.origin ?? null;
}

test("whatever is accepted matches the origin it was written for, and can stand in a header", () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(entry, fc.webUrl(), fc.string({ unit: "binary" })), (text) => {
      let hosts: readonly string[];
      try {
        hosts = parseEmbedHosts(text);
      } catch (error) {
        expect(String(error)).toContain("POLICY_EMBED_HOSTS: ");
        return;
      }
      if (hosts.length !== 1) return;
      accepted += 1;
      const [host = ""] = hosts;
      expect(host).toMatch(/^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/);
      expect(isAllowedOrigin(originMeantBy(text.trim().replace(/^,+|,+$/g, "")) ?? "none", hosts), text).toBe(true);
      expect(parseEmbedHosts(host)).toEqual([host]);
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(100);
});
