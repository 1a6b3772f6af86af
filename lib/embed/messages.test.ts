import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import { expect, test } from "vitest";
import { type EmbedEvent, envelope, receipt } from "./messages";

const schema: unknown = JSON.parse(readFileSync("docs/schema/bridge.schema.json", "utf8"));
const conforms = new Ajv().compile(typeof schema === "object" && schema !== null ? schema : {});
const subject = { policy: "隐私政策", version: "2022-11-15", fingerprint: "a".repeat(64) };
const time = "2026-01-02T03:04:05.678Z";

test("a receipt names the text, the moment and what was decided", () => {
  expect(receipt(subject, "zh-CN", "https://policy.example/versions/2022-11-15/", time)).toEqual({
    schema_version: "policy-reader-1",
    record_id: `隐私政策/2022-11-15/${time}`,
    ...subject,
    language: "zh-CN",
    privacy_notice: "https://policy.example/versions/2022-11-15/",
    event_time: time,
    event_type: "explicit",
    event_state: "given",
  });
});

const events: readonly EmbedEvent[] = [
  { type: "ready" },
  { type: "viewed", section: "s1", share: 0.5 },
  { type: "end" },
  { type: "agree", receipt: receipt(subject, "zh-CN", "https://policy.example/", time) },
  { type: "decline" },
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
