"use client";

import { useRef, useState } from "react";
import type { FactsStep } from "@/lib/desk/facts-review";
import { emptyFact, factOf, lackingIn, NEW_FACT_FIELDS, type NewFact, newFactId } from "@/lib/desk/new-fact";
import { isAccountable } from "@/lib/facts/check-coverage";
import { QUOTE_LIMIT } from "@/lib/facts/check-evidence";
import { entriesOf } from "@/lib/facts/entries";
import { type Kinds, kindsOfDatum } from "@/lib/facts/kinds";
import { type Facts, LIST_NAMES } from "@/lib/facts/model";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { BlockId, PolicyDocument } from "@/lib/policy/model";
import { blockText } from "@/lib/policy/text";
import { clauseNumber } from "@/lib/reading/citation";
import { deskListStrings } from "@/lib/strings/desk-lists";
import { KindChoice } from "./KindChoice";
import { TakenWords } from "./TakenWords";

const text = deskListStrings.fact;
const NAMES: Readonly<Record<string, string>> = deskListStrings.fields;

interface NewFactFormProps {
  readonly document: PolicyDocument;
  readonly facts: Facts;
  readonly kinds: Kinds;
  /** The clause it is taken from; null where that is still to be chosen. */
  readonly clause: BlockId | null;
  readonly step: (step: FactsStep) => void;
}

/** A new fact of words that are selected in a clause: they cannot be mistyped. Its text is a field, so that keys select too. */
export function NewFactForm({ document, facts, kinds, clause, step }: NewFactFormProps) {
  const [picked, setPicked] = useState<BlockId>(clause ?? "");
  const [fact, setFact] = useState<NewFact>(emptyFact("collection"));
  const [said, setSaid] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const block = blocksById(document.blocks).get(picked);
  const fields = NEW_FACT_FIELDS[fact.list];
  const data = fields.data;

  const take = (field: string) => {
    const { selectionStart = 0, selectionEnd = 0, value = "" } = area.current ?? {};
    const words = value.slice(selectionStart, selectionEnd).trim();
    if (words === "") return setSaid(text.nothing);
    const long = words.length > QUOTE_LIMIT;
    if (field === "at" && long) return setSaid(text.long(QUOTE_LIMIT));
    setSaid("");
    const quote = { clause: picked, quote: words.slice(0, QUOTE_LIMIT) };
    // The first words that are taken are a quote already.
    const at = field === "at" ? [...fact.at, quote] : fact.at.length === 0 ? [quote] : fact.at;
    const known = fact.words[field] ?? [];
    const all = fields.one.includes(field) ? [words] : [...new Set([...known, words])];
    setFact({ ...fact, at, words: field === "at" ? fact.words : { ...fact.words, [field]: all } });
  };
  const drop = (field: string, words: string) =>
    setFact({ ...fact, words: { ...fact.words, [field]: (fact.words[field] ?? []).filter((one) => one !== words) } });
  const say = (field: string, value: string) => setFact({ ...fact, said: { ...fact.said, [field]: value } });
  const save = () => {
    const lacking = lackingIn(fact);
    if (lacking.length > 0) return setSaid(text.lacking(lacking.map((name) => NAMES[name] ?? name)));
    const known = new Set(entriesOf(facts).map((entry) => entry.fact.id));
    step({ kind: "added", list: fact.list, fact: factOf(fact, newFactId(fact.list, document.version, known)) });
    setFact(emptyFact(fact.list));
    setSaid(deskListStrings.added(fact.said[fields.editors[0] ?? ""] ?? ""));
  };

  return (
    <details className="new-fact">
      <summary>{text.title}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {clause === null ? (
          <p>
            <label>
              {text.pick}
              <select value={picked} onChange={({ target }) => setPicked(target.value)}>
                <option value="">{text.choose}</option>
                {document.blocks.filter(isAccountable).map((one) => (
                  <option key={one.id} value={one.id}>
                    {`${clauseNumber(document, one)} ${blockText(one).slice(0, 20)}`}
                  </option>
                ))}
              </select>
            </label>
          </p>
        ) : null}
        <p>
          <label>
            {text.list}
            <select
              value={fact.list}
              onChange={({ target }) => {
                const list = LIST_NAMES.find((one) => one === target.value);
                if (list) setFact({ ...emptyFact(list), at: fact.at });
              }}
            >
              {LIST_NAMES.map((list) => (
                <option key={list} value={list}>
                  {deskListStrings.lists[list]}
                </option>
              ))}
            </select>
          </label>
        </p>
        <p>
          <label>
            {text.text}
            <textarea ref={area} readOnly rows={4} value={block === undefined ? "" : blockText(block)} />
          </label>
        </p>
        {["at", ...(data === null ? [] : [data]), ...fields.many, ...fields.one].map((field) => (
          <TakenWords
            key={field}
            name={NAMES[field] ?? field}
            words={field === "at" ? fact.at.map(({ quote }) => quote) : (fact.words[field] ?? [])}
            onTake={() => take(field)}
            onDrop={(words) =>
              field === "at"
                ? setFact({ ...fact, at: fact.at.filter(({ quote }) => quote !== words) })
                : drop(field, words)
            }
          />
        ))}
        {(data === null ? [] : (fact.words[data] ?? []))
          .filter((form) => kindsOfDatum({ form, kinds: null }, kinds).length === 0)
          .map((form) => (
            <KindChoice
              key={form}
              form={form}
              kinds={kinds}
              value={fact.kinds[form] ?? ""}
              onChoose={(kind) => setFact({ ...fact, kinds: { ...fact.kinds, [form]: kind } })}
            />
          ))}
        {fields.editors.map((field) => (
          <p key={field}>
            <label>
              {NAMES[field]}
              <input type="text" value={fact.said[field] ?? ""} onChange={({ target }) => say(field, target.value)} />
            </label>
          </p>
        ))}
        {fields.choices.map(({ name, values, required }) => (
          <p key={name}>
            <label>
              {NAMES[name]}
              <select value={fact.said[name] ?? ""} onChange={({ target }) => say(name, target.value)}>
                <option value="">{required ? text.choose : text.unsaid}</option>
                {values.map((value) => (
                  <option key={value} value={value}>
                    {value}
                  </option>
                ))}
              </select>
            </label>
          </p>
        ))}
        <p className="actions">
          <button type="submit">{text.save}</button>
          <span role="status">{said}</span>
        </p>
      </form>
    </details>
  );
}
