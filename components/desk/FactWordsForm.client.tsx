"use client";

import { useEffect, useRef, useState } from "react";
import { clausesOfFact, type FactEntry } from "@/lib/facts/entries";
import { nearestPhrase } from "@/lib/facts/nearest";
import type { Replacement } from "@/lib/facts/replace-words";
import { type FactWords, quotesOf, valuesOf } from "@/lib/facts/words";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { PolicyDocument } from "@/lib/policy/model";
import { blockText } from "@/lib/policy/text";
import { deskListStrings as text } from "@/lib/strings/desk-lists";

interface FactWordsFormProps {
  readonly entry: FactEntry;
  readonly missing: readonly string[];
  readonly document: PolicyDocument;
  readonly onApply: (replacements: readonly Replacement[]) => void;
  readonly onStop: () => void;
}

const NAMES: Readonly<Record<string, string>> = text.fields;

/** Every word that a fact takes from the text, each as a field; for one that is gone, what the clause says most like it. */
export function FactWordsForm({ entry, missing, document, onApply, onStop }: FactWordsFormProps) {
  const words = [...quotesOf(entry), ...valuesOf(entry)];
  const [typed, setTyped] = useState<readonly string[]>(words.map((one) => one.text));
  const first = useRef<HTMLInputElement>(null);
  // What was asked for with a key is where one goes on.
  useEffect(() => first.current?.focus(), []);
  const type = (at: number, value: string) => setTyped(typed.map((one, index) => (index === at ? value : one)));
  const blocks = blocksById(document.blocks);
  const own = clausesOfFact(entry.fact).flatMap((clause) => {
    const block = blocks.get(clause);
    return block === undefined ? [] : [blockText(block)];
  });
  const nearest = (one: string) => own.map((clause) => nearestPhrase(clause, one)).find((found) => found !== null);
  const numberOf = ({ keys }: FactWords) => (typeof keys[1] === "number" ? keys[1] : 0);
  return (
    <form
      className="fact-words"
      onSubmit={(event) => {
        event.preventDefault();
        onApply(
          words.flatMap(({ keys, text: before }, at) => {
            const now = (typed[at] ?? "").trim();
            return now === before ? [] : [{ keys, text: now === "" ? null : now }];
          }),
        );
      }}
    >
      {words.map((one, at) => {
        const like = missing.includes(one.text) ? nearest(one.text) : undefined;
        return (
          <p key={one.keys.join(" ")}>
            <label>
              {text.words(NAMES[String(one.keys[0])] ?? "", numberOf(one))}
              <input
                type="text"
                value={typed[at] ?? ""}
                aria-invalid={missing.includes(typed[at] ?? "") || undefined}
                ref={at === 0 ? first : undefined}
                onChange={({ target }) => type(at, target.value)}
              />
            </label>
            {like === undefined ? null : (
              <button type="button" onClick={() => type(at, like)}>
                {text.nearest(like)}
              </button>
            )}
          </p>
        );
      })}
      <p className="quiet">{text.leaveOut}</p>
      <p className="actions">
        <button type="submit">{text.apply}</button>
        <button type="button" onClick={onStop}>
          {text.stop}
        </button>
      </p>
    </form>
  );
}
