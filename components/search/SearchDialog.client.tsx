"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { searchStrings } from "@/lib/strings/search";
import { SearchBox, type SearchPlace } from "./SearchBox.client";

/** The version of the page in view, or null where the page is none. */
const versionInView = () =>
  document.querySelector<HTMLElement>("article[data-policy-version]")?.dataset.policyVersion ?? null;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The search over any page: opened by its link, by `/` and by ⌘K or Ctrl-K. */
export function SearchDialog(place: SearchPlace) {
  const [version, setVersion] = useState<string | null | undefined>(undefined);
  const dialog = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const typed = useRef("");
  const isOpen = version !== undefined;

  const close = useCallback(() => {
    setVersion(undefined);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    const open = () => {
      opener.current = document.activeElement;
      // What a person typed after `/` before this page had come alive; the loader kept it.
      typed.current = document.documentElement.dataset.typed ?? "";
      document.documentElement.removeAttribute("data-typed");
      setVersion(versionInView());
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("[data-search-open]") : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || document.querySelector("main .search-box"))
        return;
      event.preventDefault();
      open();
    };
    const onKey = (event: KeyboardEvent) => {
      const chord = event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey);
      const slash = event.key === "/" && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target);
      if ((!chord && !slash) || !document.querySelector("[data-search-open]")) return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>("main .search-box input");
      if (field) field.focus();
      else open();
    };
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  if (!isOpen) return null;
  /** The page behind is covered: the focus stays inside until the dialog is closed. */
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
    if (event.key !== "Tab") return;
    const stops = [...(dialog.current?.querySelectorAll<HTMLElement>("input, button, a[href]") ?? [])];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };
  return (
    <div className="search-cover">
      <button type="button" className="search-ground" tabIndex={-1} aria-label={searchStrings.close} onClick={close} />
      <div
        className="search-dialog"
        role="dialog"
        aria-modal="true"
        aria-label={searchStrings.title}
        ref={dialog}
        onKeyDown={onKeyDown}
      >
        <button type="button" className="close" onClick={close}>
          {searchStrings.close}
        </button>
        <SearchBox {...place} initialQuery={typed.current} initialVersion={version} autoFocus />
      </div>
    </div>
  );
}
