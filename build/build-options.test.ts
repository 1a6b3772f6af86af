import { expect, test } from "vitest";
import { buildOptions } from "./build-options";

test.each([
  [{}, { drafts: false, embedHosts: [] }],
  [{ POLICY_EMBED_HOSTS: "https://App.Example" }, { drafts: false, embedHosts: ["https://app.example"] }],
  [{ POLICY_DRAFTS: "0" }, { drafts: false, embedHosts: [] }],
  [
    { POLICY_DRAFTS: "1", POLICY_EMBED_HOSTS: "https://app.example" },
    { drafts: true, embedHosts: [] },
  ],
])("%j asks for %j: nobody frames a preview", (environment, site) => {
  expect(buildOptions(environment)).toEqual({ site, names: [] });
});

test("the names of a preview are read for the servers whose configuration the build writes", () => {
  expect(buildOptions({ POLICY_DRAFTS: "1", POLICY_HOSTS: "Preview.Example" }).names).toEqual(["preview.example"]);
});

test.each([
  [{ POLICY_DRAFTS: "1", POLICY_EMBED_HOSTS: "*" }, /^POLICY_EMBED_HOSTS: "\*" would let every site/],
  [{ POLICY_HOSTS: "https://preview.example" }, /^POLICY_HOSTS: "https:\/\/preview\.example" is not a name/],
])("%j stops a build", (environment, message) => {
  expect(() => buildOptions(environment)).toThrow(message);
});
