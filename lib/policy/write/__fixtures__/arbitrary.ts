import fc from "fast-check";
import { printed } from "../../labels/print";
import { splitLabel } from "../../labels/read";
import { CHANGE_CLASSES, type Block, type Emphasis, type HeadingLevel, type Inline, type Label, type PolicyDocument } from "../../model";
import { appPathSteps } from "../../parse/components";
import { createIdAllocator } from "../../parse/ids";
import { inlinesText } from "../../text";

const letters = [..."甲乙丙，。；（）“”【】aB1 9.-_*`~<>{}[]()|\\&#!@+:/'\"%^$=—·，𠮷é"];
const phrases = ["www.a.cn", "http://a.cn", "a@b.cn", "&lt;", "&#x20;", "**", "<u>", "</u>", "1)", "A.", "import x", "export y", "- ", "---", "我们", "\t"];
const words = fc
  .array(fc.oneof(fc.constantFrom(...letters), fc.constantFrom(...phrases)), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(""));
const emphasis = fc.constantFrom<Emphasis | undefined>(undefined, undefined, "bold", "bold-underline");
const ADDRESSES = ["a@b.cn", "x.y+z-1@mail.b-c.com"] as const;

type Loose = { readonly inline: Inline };
const stressed = (inline: Inline, stress: Emphasis | undefined): Loose => ({ inline: stress ? { ...inline, emphasis: stress } : inline });

const loose = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(words, emphasis).map(([text, e]) => [stressed({ kind: "text", text }, e)]) },
  { weight: 1, arbitrary: fc.tuple(words, emphasis).map(([text, e]) => [stressed({ kind: "reference", target: "intro", text }, e)]) },
  { weight: 1, arbitrary: fc.tuple(words, emphasis, words).map(([text, e, id]) => [stressed({ kind: "pending-link", id: id.trim() || "甲", text }, e)]) },
  { weight: 1, arbitrary: fc.tuple(words, emphasis).map(([text, e]) => [stressed({ kind: "term", role: "use", term: "个人信息", text }, e)]) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...ADDRESSES), emphasis).map(([text, e]) => [stressed({ kind: "contact", address: text, text }, e)]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(words, emphasis), { minLength: 1, maxLength: 3 }).map((parts) => {
      const merged: [string, Emphasis | undefined][] = [];
      for (const [text, e] of parts) {
        const last = merged.at(-1);
        if (last && last[1] === e) last[0] += text;
        else merged.push([text, e]);
      }
      const steps = appPathSteps(merged.map(([text]) => text).join(""));
      return merged.map(([text, e]) => stressed({ kind: "app-path", steps, text }, e));
    }),
  },
);

/** Inlines as the parser gives them: joined where alike, and without white space at either end. */
const inlines = fc.array(loose, { minLength: 1, maxLength: 5 }).map((parts): readonly Inline[] => {
  const joined: Inline[] = [];
  for (const { inline } of parts.flat()) {
    const last = joined.at(-1);
    if (last?.kind === "text" && inline.kind === "text" && last.emphasis === inline.emphasis) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
});

/** Whether white space stands at an end, where the parser trims it, or a tag holds nothing else. */
const untrimmed = (list: readonly Inline[]) =>
  inlinesText(list) !== inlinesText(list).trim() ||
  list.some((inline) => inline.kind !== "text" && inline.text.trim() === "") ||
  inlinesText(list) === "";
const trimmed = inlines.filter((list) => !untrimmed(list));

const unlabelled = trimmed.filter((list) => splitLabel(inlinesText(list)).label === null);
const LABELS = ["一、", "（二）", "3、", "3．", "3.", "4)", "4）", "E.", "E．", "（5）", "(b)", "⑥", "1.1", "2.1.", "第三条", "第二章、", "b.", "II."].map((text) => splitLabel(text).label);
const label = fc.constantFrom(...LABELS.filter((one): one is Label => one !== null));
const labelled = fc.tuple(label, trimmed).filter(([own, list]) => {
  const again = splitLabel(printed(own, inlinesText(list)));
  return again.label?.printed === own.printed && again.rest === inlinesText(list);
});

type Draft =
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly label: Label | null; readonly inlines: readonly Inline[] }
  | { readonly kind: "sentence"; readonly label: Label | null; readonly inlines: readonly Inline[] }
  | { readonly kind: "table"; readonly header: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] };

const cell = fc.oneof({ weight: 5, arbitrary: trimmed }, { weight: 1, arbitrary: fc.constant<readonly Inline[]>([]) });
const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.record({ kind: fc.constant("table" as const), header: row, rows: fc.array(row, { maxLength: 3 }) });
});

const draft: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 1, arbitrary: unlabelled.map((list) => ({ kind: "heading" as const, level: 1 as const, label: null, inlines: list })).filter(({ inlines: list }) => !/^(?:【?(?:引言|前言|导言)|附录)/.test(inlinesText(list))) },
  { weight: 4, arbitrary: unlabelled.map((list) => ({ kind: "sentence" as const, label: null, inlines: list })) },
  { weight: 2, arbitrary: labelled.map(([own, list]) => ({ kind: "sentence" as const, label: own, inlines: list })) },
  { weight: 1, arbitrary: label.map((own) => ({ kind: "sentence" as const, label: own, inlines: [] })) },
  { weight: 1, arbitrary: table },
);

function place(drafts: readonly Draft[]): readonly Block[] {
  const ids = createIdAllocator();
  const blocks: Block[] = [];
  const intro: Inline[] = [{ kind: "text", text: "【引言】" }];
  blocks.push({ kind: "heading", id: ids.heading(1, null, "【引言】"), path: [], label: null, level: 1, inlines: intro });
  for (const one of drafts) {
    if (one.kind === "heading") {
      const id = ids.heading(one.level, one.label, inlinesText(one.inlines));
      blocks.push({ ...one, id, path: ids.path().slice(0, -1) });
    } else if (one.kind === "table") {
      blocks.push({ kind: "table", id: ids.block("t"), path: ids.path(), label: null, header: one.header, rows: one.rows });
    } else if (one.label) {
      blocks.push({ kind: "item", id: ids.block("i"), path: ids.path(), label: one.label, inlines: one.inlines });
    } else {
      blocks.push({ kind: "paragraph", id: ids.block("p"), path: ids.path(), label: null, inlines: one.inlines });
    }
  }
  const title: Inline[] = [{ kind: "text", text: "附录：定义" }];
  blocks.push({ kind: "heading", id: ids.heading(1, null, "附录：定义"), path: [], label: null, level: 1, inlines: title });
  blocks.push({
    kind: "definition",
    id: ids.definition("个人信息"),
    path: ids.path(),
    label: null,
    term: "个人信息",
    inlines: [{ kind: "text", text: "指信息。" }],
  });
  return blocks;
}

const notes = fc.array(
  fc.record({ clause: fc.constantFrom("intro", "appendix"), class: fc.constantFrom(...CHANGE_CLASSES), note: words.map((note) => note.trim()) }),
  { maxLength: 2 },
);

/** What a version may say of its announcement; most say nothing. */
const announcement = fc.constantFrom<Pick<PolicyDocument, "announcedOn" | "comments">>(
  {},
  {},
  { announcedOn: "2022-11-01" },
  { comments: { from: "2022-11-01", until: "2022-11-08", to: "yijian@a.cn" } },
  { announcedOn: "2022-11-02", comments: { from: "2022-11-02", until: "2022-11-15", to: "https://a.cn/yijian?v=1#x" } },
);

/** A document that the parser could have read, its words full of what means something in Markdown, JSX or YAML. */
export const anyDocument: fc.Arbitrary<PolicyDocument> = fc.tuple(fc.array(draft, { maxLength: 6 }), words, notes, announcement).map(([drafts, title, changes, announced]) => ({
  version: "2022-11-15",
  title: title.trim() || "政策",
  updatedOn: "2022-11-05",
  effectiveOn: "2022-11-15",
  ...announced,
  provenance: "source",
  emphasis: "official",
  changes,
  blocks: place(drafts),
}));
