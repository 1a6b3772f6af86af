"use client";

import { useEffect, useRef, useState } from "react";
import { deskStrings } from "@/lib/strings/desk";
import { ProgressBar } from "../workers/ProgressBar";
import type { DeskWork } from "./useDesk.client";

const ACCEPTED = ".docx,.mdx,.md,.markdown,.txt,.html,.htm,.mht,.mhtml";
const isField = (target: EventTarget | null) => target instanceof Element && target.matches("input,textarea,select");

/** Opens files by drop anywhere on the page, by the picker, or from the clipboard; says what is being done and how it ended. */
export function OpenFiles({ desk }: { readonly desk: DeskWork }) {
  const { state, starting, engine, open, openText, cancel } = desk;
  const text = deskStrings.open;
  const [dragged, setDragged] = useState(false);

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setDragged(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragged(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setDragged(false);
      open([...event.dataTransfer.files], "draft");
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const words = event.clipboardData?.getData("text/plain") ?? "";
      if (files.length > 0) open(files, "draft");
      else if (words.trim() !== "") openText(words);
    };
    document.addEventListener("dragover", onDragOver);
    document.addEventListener("dragleave", onLeave);
    document.addEventListener("drop", onDrop);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("dragover", onDragOver);
      document.removeEventListener("dragleave", onLeave);
      document.removeEventListener("drop", onDrop);
      document.removeEventListener("paste", onPaste);
    };
  }, [open, openText]);

  const opening = state.work.kind === "opening" ? state.work : null;
  return (
    <section className={state.draft ? "desk-open compact" : "desk-open"} aria-label={text.title}>
      {dragged ? <p className="desk-drop">{text.dropHere}</p> : null}
      {state.draft ? null : (
        <>
          <p className="actions">
            <FileButton label={text.pick} primary disabled={!engine} onFiles={(files) => open(files, "draft")} />
          </p>
          <p className="quiet">{text.hint}</p>
        </>
      )}
      {/* With a draft open, the bar names it to the eye. */}
      <p role="status" className={state.draft && state.work.kind === "idle" ? "spoken" : "quiet"}>
        {opening ? text.working(opening.name, text.steps[opening.step]) : null}
        {state.work.kind === "cancelled" ? text.cancelled(state.work.name) : null}
        {!opening && state.draft ? text.opened(state.draft.name) : null}
        {!opening && !state.draft && starting.kind !== "broken"
          ? engine
            ? deskStrings.ready
            : deskStrings.preparing
          : null}
      </p>
      {opening && engine?.inBackground ? (
        <ProgressBar label={text.steps[opening.step]} cancel={text.cancel} onCancel={cancel} />
      ) : null}
      {engine && !engine.inBackground ? <p className="quiet">{deskStrings.noWorker}</p> : null}
      {starting.kind === "broken" ? <p role="alert">{deskStrings.unprepared}</p> : null}
      {state.refusal ? (
        <p role="alert" className="desk-refusal">
          {text.refused(state.refusal.name, state.refusal.reason)}
        </p>
      ) : null}
    </section>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly primary: boolean;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the system's file picker: a bare file field cannot be named in one's own words. */
export function FileButton({ label, primary, disabled, onFiles }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={primary ? "primary" : undefined}
        disabled={disabled}
        onClick={() => field.current?.click()}
      >
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again after it was mended.
          event.target.value = "";
          onFiles(files);
        }}
      />
    </>
  );
}
