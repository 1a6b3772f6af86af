import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { sampleDocument } from "../testing/sample";
import type { ClauseChange, ClausePast } from "./clause-past";
import { NOTES_NAME, notesScript, type VersionNotes, versionNotes } from "./version-notes";

const document = sampleDocument("## 一、甲\n\n乙\n\n1）丙");
const NOTHING: ClausePast = { changed: {}, history: {} };
const EDITED: ClauseChange = {
  kind: "edited",
  from: "2020-01-01",
  href: "/compare/2020-01-01/2021-01-01/#edited-s1-p1",
  words: [
    { op: "delete", text: "甲" },
    { op: "insert", text: "乙" },
  ],
  emphasis: [{ text: "乙", before: null, after: "bold" }],
};

test("every block has the number that it is cited by, in the order of the text, and the citation begins with the policy", () => {
  const { cited, numbers } = versionNotes(document, {}, NOTHING, {});
  expect(Object.keys(numbers)).toEqual(document.blocks.map(({ id }) => id));
  expect(Object.values(numbers)[0]).toBe("第一章");
  expect(cited).toMatch(/^《.+》（\d{4}年\d{1,2}月\d{1,2}日生效）$/);
});

test("a change is told in words, and a clause that is new says so in place of its words", () => {
  const past = {
    changed: { a: EDITED, b: { ...EDITED, kind: "added", words: [], emphasis: [] } as const },
    history: {},
  };
  const { changed } = versionNotes(document, {}, past, {});
  expect(changed.a).toEqual({
    title: "与 2020-01-01 相比：改写",
    words: EDITED.words,
    lines: ["“乙”由普通改为粗体"],
    href: EDITED.href,
  });
  expect(changed.b).toMatchObject({ title: "与 2020-01-01 相比：新增", lines: ["这一条是新加的。"] });
});

test("a clause of which nothing is told takes no room", () => {
  const event = { text: "2020-01-01 新增", href: "/versions/2020-01-01/#a" };
  expect(versionNotes(document, {}, { changed: {}, history: { a: [event], b: [] } }, {}).history).toEqual({
    a: [event],
  });
});

test.each(["</script><script>alert(1)</script>", "\u2028\u2029", "\\\"'`${", "__proto__"])(
  "as a script it gives back what it was made of, and nothing in it ends the script: %j",
  (odd) => {
    const notes: VersionNotes = { ...versionNotes(document, { 甲: 2 }, NOTHING, {}), cited: odd };
    const source = notesScript(notes);
    const self: Record<string, unknown> = {};
    runInNewContext(source, { self });
    expect(JSON.parse(JSON.stringify(self[NOTES_NAME]))).toEqual(notes);
    expect(source.trimEnd()).not.toMatch(/<|[\u2028\u2029\n]/);
  },
);
