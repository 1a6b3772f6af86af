import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { CONTENTS } from "@/lib/content/__fixtures__/contents";
import { TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { readContent } from "@/lib/content/load-content";
import { arrangeArchive, versionInForce } from "@/lib/policy/archive";
import { health } from "@/lib/policy/health";
import { documentJson, policySummary } from "@/lib/policy/machine";
import { CHANGE_CLASSES } from "@/lib/policy/model";
import { blockInlines } from "@/lib/policy/text";
import { routes } from "@/lib/routes";
import { sampleDocument } from "@/lib/testing/sample";

/** JSON Schema, as far as these tests look into it. */
interface Schema {
  readonly [keyword: string]: unknown;
}

const schemaFile = z.record(z.string(), z.unknown());
const readSchema = (name: string): Schema =>
  schemaFile.parse(JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, "utf8")));

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A schema that also refuses every field it does not describe. The published one lets new fields join. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (!isSchema(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
  return value.type === "object" ? { ...inner, additionalProperties: false } : inner;
}

/** The faults of a value against a schema that is closed, each as `place: what is wrong`; none when it conforms. */
function faultsAgainst(name: string) {
  const schema = closed(readSchema(name));
  if (!isSchema(schema)) throw new Error(`${name} is no schema`);
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  return (value: unknown): readonly string[] =>
    validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath || "/"}: ${error.message}`);
}

/** What a reader of the file gets: fields that are undefined are gone. */
const published = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const policyFaults = faultsAgainst("policy");
const documentFaults = faultsAgainst("document");

const builds = CONTENTS.flatMap((content) =>
  [
    { name: `${content} with drafts and samples`, drafts: true, samples: true },
    { name: `${content} without drafts`, drafts: false, samples: true },
    { name: `${content} without drafts and samples`, drafts: false, samples: false },
  ].map(({ name, ...options }) => ({
    name,
    archive: readContent({ root: process.cwd(), content, ...options }).archive,
  })),
);

const versions = TESTED_CONTENTS.flatMap(({ folder, archive }) =>
  archive.map((version) => ({ name: `${version.document.version} of ${folder}`, version })),
);

/** Archives that need no folder. */
const invented = arrangeArchive(
  ["2024-03-01", "2025-06-01", "2025-12-01-sample"].map((version) => ({
    document: sampleDocument("## 一、甲\n\n我们会答复您。", { version }),
    fingerprint: "b9".repeat(32),
    draft: false,
  })),
);

describe("/health.json conforms to docs/schema/health.schema.json", () => {
  const faults = faultsAgainst("health");
  test.each(builds)("$name", ({ archive }) => {
    const build = health("0123456789abcdef", archive, versionInForce(archive, "2026-01-01"));
    expect(faults(published(build))).toEqual([]);
    expect(archive.map(({ document }) => document.version)).toContain(build.home);
    expect(faults(published({ ...build, builtAt: "2026-01-01" }))).toEqual(["/: must NOT have additional properties"]);
  });

  test.each([
    ["2023-01-01", "2024-03-01"],
    ["2025-05-31", "2024-03-01"],
    ["2025-06-01", "2025-06-01"],
    ["2026-01-01", "2025-06-01"],
  ])("on %s it names %s, never the sample, as what home shows", (today, home) => {
    expect(health("0123456789abcdef", invented, versionInForce(invented, today)).home).toBe(home);
  });
});

describe("/policy.json conforms to docs/schema/policy.schema.json", () => {
  test.each(builds)("$name", ({ archive }) => {
    expect(policyFaults(published(policySummary("隐私政策", archive, routes)))).toEqual([]);
  });

  test.each([
    ["a status in place of dates", { status: "in-force" }, ["/versions/0: must NOT have additional properties"]],
    [
      "a date as people write it",
      { effectiveOn: "2022年11月15日" },
      ['/versions/0/effectiveOn: must match pattern "^\\d{4}-\\d{2}-\\d{2}$"'],
    ],
    [
      "a shortened fingerprint",
      { fingerprint: "b9a0ae34" },
      ['/versions/0/fingerprint: must match pattern "^[0-9a-f]{64}$"'],
    ],
  ])("%s is refused", (_, change, faults) => {
    const summary = policySummary("隐私政策", invented.slice(0, 1), routes);
    const changed = { ...summary, versions: summary.versions.map((version) => ({ ...version, ...change })) };
    expect(policyFaults(published(changed))).toEqual(faults);
  });
});

describe("/versions/<v>/document.json conforms to docs/schema/document.schema.json", () => {
  test.each(versions)("$name", ({ version }) => {
    expect(documentFaults(published(documentJson(version)))).toEqual([]);
  });

  const every = sampleDocument(
    [
      '## 一、甲\n\n“<Define term="乙">乙</Define>”见<Ref to="s1">本章</Ref>、<PendingLink id="丙">丙</PendingLink>。',
      "1、打开<AppPath>“我的-设置”</AppPath>；\n\n2、写信给a@b.cn。",
      "| 丁 |\n| --- |\n| 戊 |\n\n## 附录：定义\n\n儿童：指不满十四周岁的人。",
    ].join("\n\n"),
  );

  test("a text of every kind of block and of inline, so that none goes unproved", () => {
    const kindsOf = (all: readonly { readonly kind: string }[]) => [...new Set(all.map(({ kind }) => kind))].sort();
    expect(kindsOf(every.blocks)).toEqual(["definition", "heading", "item", "paragraph", "table"]);
    expect(kindsOf(every.blocks.flatMap(blockInlines))).toEqual([
      "app-path",
      "contact",
      "pending-link",
      "reference",
      "term",
      "text",
    ]);
    const [version] = arrangeArchive([{ document: every, fingerprint: "0".repeat(64), draft: false }]);
    expect(version && documentFaults(published(documentJson(version)))).toEqual([]);
  });

  test.each([
    ["a block without an id", { blocks: [{ kind: "paragraph", path: [], label: null, inlines: [] }] }],
    ["an item without a number", { blocks: [{ kind: "item", id: "s1-i1", path: ["s1"], label: null, inlines: [] }] }],
    ["a class of change outside the list", { changes: [{ clause: "s1", class: "其他", note: "改了。" }] }],
    [
      "a sixth level of heading",
      { blocks: [{ kind: "heading", id: "s1", path: [], label: null, level: 6, inlines: [] }] },
    ],
  ])("%s is refused", (_, change) => {
    const [version] = invented;
    expect(version && documentFaults(published({ ...documentJson(version), ...change }))).not.toEqual([]);
  });
});

describe("the schemas", () => {
  test("list the classes of change that the model has", () => {
    const definitions = readSchema("document").$defs;
    const change = isSchema(definitions) ? definitions.change : undefined;
    const properties = isSchema(change) ? change.properties : undefined;
    expect(properties).toMatchObject({ class: { enum: CHANGE_CLASSES } });
  });

  test.each(["policy", "document"])("%s says of every field what it means", (name) => {
    expect(undescribed(readSchema(name), name)).toEqual([]);
  });
});

/** The fields that have neither a description nor a reference to something described. */
function undescribed(schema: unknown, place: string): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((part, index) => undescribed(part, `${place}[${index}]`));
  if (!isSchema(schema)) return [];
  const fields = isSchema(schema.properties) ? Object.entries(schema.properties) : [];
  const silent = fields.filter(([, field]) => isSchema(field) && !("description" in field) && !("$ref" in field));
  const inner = Object.entries(schema).flatMap(([key, part]) => undescribed(part, `${place}.${key}`));
  return [...silent.map(([field]) => `${place}.${field}`), ...inner];
}
