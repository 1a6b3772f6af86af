"use client";

import { useEffect, useRef, useState } from "react";
import { searchStrings } from "@/lib/strings/search";
import { Results } from "./Results";
import { forgetQueries, recentQueries, rememberQuery } from "./recent";
import { useSearch } from "./useSearch.client";

export interface SearchPlace {
  /** Where the index is. */
  readonly address: string;
  /** How many versions the index covers. */
  readonly versionCount: number;
  /** The version to search when none is asked for. */
  readonly inForce: string;
}

interface SearchBoxProps extends SearchPlace {
  readonly initialQuery: string;
  readonly initialVersion: string | null;
  readonly autoFocus: boolean;
  /** Called with every question asked, so that a page can keep it in its address. */
  readonly onQuestion?: (query: string, version: string | null) => void;
}

/** Answers after each keystroke, but never while an input method is composing. */
export function SearchBox(props: SearchBoxProps) {
  const { address, versionCount, inForce, initialQuery, initialVersion, autoFocus, onQuestion } = props;
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(initialQuery);
  const [query, setQuery] = useState(initialQuery);
  const [version, setVersion] = useState(initialVersion);
  const [literal, setLiteral] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const answer = useSearch(address, { query, version, literal }, attempt);
  const response = answer.state === "ready" ? answer.response : null;

  useEffect(() => {
    setRecent(recentQueries());
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  useEffect(() => onQuestion?.(query, version), [query, version, onQuestion]);

  const ask = (text: string) => {
    setTyped(text);
    setQuery(text);
    setLiteral(false);
    field.current?.focus();
  };
  const onChange = (event: React.ChangeEvent<HTMLInputElement>) => {
    setTyped(event.target.value);
    const composing = "isComposing" in event.nativeEvent && event.nativeEvent.isComposing === true;
    if (composing) return;
    setQuery(event.target.value);
    setLiteral(false);
  };
  /** Arrow keys walk from the field through the results and back; Enter in the field follows the first. */
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const links = [...(box.current?.querySelectorAll<HTMLAnchorElement>("[data-search-hit]") ?? [])];
    const at = links.findIndex((link) => link.matches(":focus"));
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = at + (event.key === "ArrowDown" ? 1 : -1);
      if (next < 0) field.current?.focus();
      else links[Math.min(next, links.length - 1)]?.focus();
    } else if (event.key === "Enter" && event.target === field.current && links[0]) {
      event.preventDefault();
      links[0].click();
    }
  };

  return (
    <form ref={box} className="search-box" action="/search/" onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="search"
        name="q"
        value={typed}
        onChange={onChange}
        onCompositionEnd={(event) => setQuery(event.currentTarget.value)}
        aria-label={searchStrings.label}
        placeholder={searchStrings.placeholder}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
      />
      <p role="status" className="quiet">
        {answer.state === "loading" ? searchStrings.loading : ""}
        {response && response.nothing === null ? searchStrings.count(response.total) : ""}
        {literal ? ` · ${searchStrings.literalOn}` : ""}
      </p>
      {answer.state === "failed" ? (
        <p role="alert">
          {searchStrings.failed}{" "}
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            {searchStrings.retry}
          </button>
        </p>
      ) : null}
      {query.trim() === "" && recent.length > 0 ? (
        <div className="suggestions">
          <p className="quiet">{searchStrings.recent}</p>
          {recent.map((text) => (
            <button key={text} type="button" onClick={() => ask(text)}>
              {text}
            </button>
          ))}
          <button
            type="button"
            onClick={() => {
              forgetQueries();
              setRecent([]);
            }}
          >
            {searchStrings.clearRecent}
          </button>
        </div>
      ) : null}
      {response ? (
        <Results
          response={response}
          literal={literal}
          versionCount={versionCount}
          onLiteral={() => setLiteral(true)}
          onAllVersions={() => setVersion(null)}
          onAsk={ask}
          onFollow={() => rememberQuery(query)}
        />
      ) : null}
      {versionCount > 1 && query.trim() !== "" ? (
        <button
          type="button"
          className="scope"
          onClick={() => setVersion(version === null ? (initialVersion ?? inForce) : null)}
        >
          {version === null ? searchStrings.thisVersion : searchStrings.allVersions}
        </button>
      ) : null}
    </form>
  );
}
