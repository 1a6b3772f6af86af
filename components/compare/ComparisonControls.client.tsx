"use client";

import { useEffect, useState } from "react";
import { ExcerptNote } from "@/components/reader/ExcerptNote";
import type { ChangeKind } from "@/lib/compare/model";
import { strings } from "@/lib/strings";
import { compareStrings } from "@/lib/strings/compare";

interface ComparisonControlsProps {
  readonly kinds: readonly { readonly kind: ChangeKind; readonly name: string; readonly count: number }[];
  readonly chapters: readonly { readonly id: string; readonly title: string }[];
}

const heads = () =>
  [...document.querySelectorAll<HTMLElement>(".comparison .change[id]")].filter(({ hidden }) => !hidden);

const isTyping = (target: EventTarget | null) => target instanceof Element && target.matches("input,textarea,select");

/** Filters by kind and chapter, one column or two, and steps from change to change (n and p). */
export function ComparisonControls({ kinds, chapters }: ComparisonControlsProps) {
  const text = compareStrings;
  const [hidden, setHidden] = useState<ReadonlySet<ChangeKind>>(new Set<ChangeKind>(["layout"]));
  const [chapter, setChapter] = useState("");
  const [sides, setSides] = useState(false);
  const [position, setPosition] = useState("");
  const [left, setLeft] = useState(0);

  useEffect(() => {
    if (document.querySelector('.change[data-kind="layout"]:target')) setHidden(new Set<ChangeKind>());
  }, []);

  useEffect(() => {
    for (const change of document.querySelectorAll<HTMLElement>(".comparison .change")) {
      const off = kinds.some(({ kind }) => kind === change.dataset.kind && hidden.has(kind));
      change.hidden = off || (chapter !== "" && change.dataset.chapter !== chapter);
    }
    setLeft(document.querySelectorAll(".comparison .change[id][hidden]").length);
    const comparison = document.querySelector<HTMLElement>(".comparison");
    comparison?.setAttribute("data-layout", hidden.has("layout") ? "hidden" : "shown");
    comparison?.setAttribute("data-view", sides ? "sides" : "inline");
  }, [hidden, chapter, sides, kinds]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "n") step(1, setPosition);
      if (event.key === "p") step(-1, setPosition);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const toggle = (kind: ChangeKind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    setHidden(next);
  };
  return (
    <>
      <div className="compare-filters needs-script" role="toolbar" aria-label={text.filters}>
        {kinds.map(({ kind, name, count }) => (
          <button key={kind} type="button" aria-pressed={!hidden.has(kind)} onClick={() => toggle(kind)}>
            {`${name} ${count}`}
          </button>
        ))}
        <select aria-label={text.chapter} value={chapter} onChange={(event) => setChapter(event.target.value)}>
          <option value="">{text.allChapters}</option>
          {chapters.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <button type="button" aria-pressed={sides} onClick={() => setSides(!sides)}>
          {text.sides}
        </button>
      </div>
      <div className="compare-steps needs-script" data-keys="n p" role="toolbar" aria-label={text.steps}>
        <button type="button" onClick={() => step(-1, setPosition)}>
          {text.previous}
        </button>
        <button type="button" onClick={() => step(1, setPosition)}>
          {text.next}
        </button>
        <span role="status">{position}</span>
      </div>
      {left > 0 ? (
        <ExcerptNote
          what={strings.excerpt.changes(left, leftOut(kinds, hidden, chapters, chapter))}
          address={`${window.location.origin}${window.location.pathname}${window.location.search}`}
          shown="print-only"
        />
      ) : null}
    </>
  );
}

/** What the filters leave out, in words. */
function leftOut(
  kinds: ComparisonControlsProps["kinds"],
  hidden: ReadonlySet<ChangeKind>,
  chapters: ComparisonControlsProps["chapters"],
  chapter: string,
): string {
  const names = kinds.filter(({ kind }) => hidden.has(kind)).map(({ name }) => `“${name}”`);
  const only = chapters.find(({ id }) => id === chapter)?.title;
  return compareStrings.leftOut(names, only ?? null);
}

/** Goes to the change after or before the one at the top of the screen, or the one gone to last. */
function step(by: 1 | -1, tell: (position: string) => void) {
  const all = heads();
  const last = all.findIndex((change) => change.matches("[data-current]"));
  const below = all.findIndex((change) => change.getBoundingClientRect().top > 160);
  const from = last >= 0 ? last : by === 1 ? (below < 0 ? all.length : below) - 1 : below < 0 ? all.length : below;
  const next = (from + by + all.length) % all.length;
  for (const change of all) change.removeAttribute("data-current");
  const target = all[next];
  if (!target) return;
  target.setAttribute("data-current", "");
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
  tell(compareStrings.position(next + 1, all.length));
}
