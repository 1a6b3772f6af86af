import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { EmbedEvent } from "@/public/embed/bridge";
import { envelope, receipt } from "./messages";

const schema: unknown = JSON.parse(readFileSync("public/embed/bridge.schema.json", "utf8"));
const conforms = new Ajv().compile(typeof schema === "object" && schema !== null ? schema : {});
const subject = { policy: "隐私政策", version: "2022-11-15", fingerprint: "a".repeat(64) };
const context = { language: "zh-CN", locale: null, notice: "https://policy.example/versions/2022-11-15/" };
const ids = { record: "0123456789abcdef0123456789abcdef", receipt: "fedcba9876543210fedcba9876543210" };
const time = "2026-01-02T03:04:05.678Z";

test("a receipt names the text, the moment and what was decided", () => {
  expect(receipt(subject, context, ids, time, "given")).toEqual({
    schema_version: "policy-reader-1",
    record_id: "0123456789abcdef0123456789abcdef",
    receipt_id: "fedcba9876543210fedcba9876543210",
    ...subject,
    language: "zh-CN",
    privacy_notice: "https://policy.example/versions/2022-11-15/",
    event_time: time,
    event_type: "explicit",
    event_state: "given",
  });
});

test("the host's language stands beside the text's, and does not take its place", () => {
  expect(receipt(subject, { ...context, locale: "en-US" }, ids, time, "given")).toMatchObject({
    language: "zh-CN",
    locale: "en-US",
  });
});

const events: readonly EmbedEvent[] = [
  { type: "ready" },
  { type: "height", height: 23456 },
  { type: "viewed", section: "s1", share: 0.5 },
  { type: "end" },
  { type: "agree", receipt: receipt(subject, context, ids, time, "given") },
  { type: "agree", receipt: receipt(subject, { ...context, locale: "en-US" }, ids, time, "given") },
  { type: "decline" },
  { type: "withdraw", receipt: receipt(subject, context, ids, time, "withdrawn") },
  { type: "open", target: "mail", address: "mailto:a@policy.example" },
];

test.each(events.map((event) => [event.type, event] as const))(
  "%s conforms to the published schema",
  (_type, event) => {
    expect(conforms(envelope(event, subject, 1, time)), JSON.stringify(conforms.errors)).toBe(true);
  },
);

test("the schema refuses a message without its text's fingerprint, and one nobody sends", () => {
  expect(conforms({ type: "ready", policy: "p", version: "2022-11-15", id: 1, time })).toBe(false);
  expect(conforms({ ...envelope({ type: "ready" }, subject, 1, time), type: "track" })).toBe(false);
});

test("the schema refuses an agreement with the receipt of a withdrawal, and the other way round", () => {
  const given = receipt(subject, context, ids, time, "given");
  const withdrawn = receipt(subject, context, ids, time, "withdrawn");
  expect(conforms({ ...subject, type: "agree", receipt: withdrawn, id: 1, time })).toBe(false);
  expect(conforms({ ...subject, type: "withdraw", receipt: given, id: 1, time })).toBe(false);
});

test.each([[-1], [1.5], ["100"], [null]])("the schema refuses a height of %j", (height) => {
  expect(conforms({ ...subject, type: "height", height, id: 1, time })).toBe(false);
});

test.each([
  ["made of the moment", `隐私政策/2022-11-15/${time}`],
  ["a number that is counted up", "1"],
  ["shorter than 128 bits", "0123456789abcdef"],
  ["longer", `${ids.record}00`],
  ["in capitals", ids.record.toUpperCase()],
  ["empty", ""],
])("the schema refuses a receipt whose id is %s", (_name, record) => {
  const event: EmbedEvent = { type: "agree", receipt: receipt(subject, context, { ...ids, record }, time, "given") };
  expect(conforms(envelope(event, subject, 1, time))).toBe(false);
});

test("whatever happened, an envelope names its text and conforms", () => {
  let runs = 0;
  const anyEvent: fc.Arbitrary<EmbedEvent> = fc.oneof(
    fc.record({
      type: fc.constant("viewed" as const),
      section: fc.string(),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({
      type: fc.constant("open" as const),
      target: fc.constantFrom("mail" as const, "link" as const, "app-path" as const),
      address: fc.string({ unit: "binary" }),
    }),
    fc.constantFrom(...events),
  );
  const moment = fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(anyEvent, fc.integer({ min: 1 }), moment, (event, id, at) => {
      runs += 1;
      const message: unknown = JSON.parse(JSON.stringify(envelope(event, subject, id, at.toISOString())));
      expect(conforms(message), JSON.stringify(conforms.errors)).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(runs).toBe(1000);
});
