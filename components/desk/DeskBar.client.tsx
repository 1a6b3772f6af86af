"use client";

import { useEffect, useRef } from "react";
import { lacksFactsAlone } from "@/lib/desk/draft";
import { printedDate } from "@/lib/policy/dates";
import type { PolicyMeta } from "@/lib/policy/model";
import { deskStrings } from "@/lib/strings/desk";
import { FactsForm, lacksFacts } from "./FactsForm.client";
import { FileButton } from "./OpenFiles.client";
import type { DeskWork } from "./useDesk.client";

interface DeskBarProps {
  readonly desk: DeskWork;
  /** The published versions, the oldest first. */
  readonly versions: readonly PolicyMeta[];
  /** The tabs of its views. */
  readonly children: React.ReactNode;
}

/** One line over everything: the draft with what is done with it as a whole, its views, and what it is compared with. */
export function DeskBar({ desk, versions, children }: DeskBarProps) {
  const { state, dispatch } = desk;
  const { draft, base } = state;
  const text = deskStrings.base;
  return (
    <section className="desk-bar" aria-label={draft?.name}>
      <DraftMenu desk={desk} />
      {children}
      <div className="desk-base">
        <label>
          <span>{text.label}</span>
          <select
            value={base.kind === "published" ? base.version : ""}
            onChange={({ target }) => target.value !== "" && dispatch({ kind: "base-chosen", version: target.value })}
          >
            {base.kind === "file" ? <option value="">{text.file(base.draft.name)}</option> : null}
            {[...versions].reverse().map(({ version, provenance }) => (
              <option key={version} value={version}>
                {provenance === "sample" ? `${version}${text.sample}` : version}
              </option>
            ))}
          </select>
        </label>
        {base.kind === "file" ? (
          <button type="button" aria-label={text.swap} title={text.swap} onClick={() => dispatch({ kind: "swapped" })}>
            ⇄
          </button>
        ) : null}
      </div>
    </section>
  );
}

/** What is done with the draft as a whole: its name and dates, other files, whether the device keeps it, and to close it. */
function DraftMenu({ desk }: { readonly desk: DeskWork }) {
  const { state, dispatch, keeping, correct, engine, open } = desk;
  const { draft } = state;
  const menu = useClosing();
  const text = deskStrings;
  const shown = draft?.preview ?? null;
  const whole = draft !== null && (draft.document !== null || lacksFactsAlone(draft));
  return (
    <details className="desk-menu" ref={menu}>
      <summary>
        <b>{draft?.name}</b>
        {shown && !lacksFacts(shown) ? <span>{text.facts.takesEffect(printedDate(shown.effectiveOn))}</span> : null}
      </summary>
      <div className="desk-menu-panel">
        {draft && shown && whole && !lacksFacts(shown) ? (
          <FactsForm key={draft.text} document={shown} onApply={correct} />
        ) : null}
        <p className="actions">
          <FileButton
            label={text.open.pickOther}
            primary={false}
            disabled={!engine}
            onFiles={(files) => open(files, "draft")}
          />
          <FileButton
            label={text.open.pickBase}
            primary={false}
            disabled={!engine}
            onFiles={(files) => open(files, "base")}
          />
          <button type="button" onClick={() => dispatch({ kind: "closed" })}>
            {text.open.close}
          </button>
        </p>
        <p className="desk-keep">
          <label>
            <input type="checkbox" checked={keeping.on} onChange={({ target }) => keeping.turn(target.checked)} />
            {text.keep.label}
          </label>
          {keeping.on ? (
            <button type="button" onClick={() => keeping.turn(false)}>
              {text.keep.clear}
            </button>
          ) : null}
          <span className="quiet" role="status">
            {keeping.outcome === "none" ? text.keep.note : text.keep[keeping.outcome]}
          </span>
        </p>
      </div>
    </details>
  );
}

/** A menu that a press outside, or Escape, closes. */
function useClosing() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = () => {
      if (menu.current) menu.current.open = false;
    };
    const onPress = ({ target }: MouseEvent) => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape" || !menu.current?.open) return;
      close();
      menu.current.querySelector("summary")?.focus();
    };
    document.addEventListener("click", onPress);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onPress);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return menu;
}
