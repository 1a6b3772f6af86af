import type { Datum } from "@/lib/facts/model";
import type { Sensitive } from "@/lib/facts/sensitive";
import { vagueParts } from "@/lib/facts/vague";
import { listStrings as say } from "@/lib/strings/lists";

/** Says that the text is silent, in place of what it does not say: no cell is empty. */
export function Unsaid({ children = say.unsaid }: { readonly children?: string }) {
  return <span className="unsaid">{children}</span>;
}

/** Words of the text, to the letter; those that leave something open are dotted. */
export function Words({ text, vague }: { readonly text: string; readonly vague: readonly string[] }) {
  return vagueParts(text, vague).map((part) =>
    part.vague ? (
      <span key={part.start} className="vague">
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}

interface AllWordsProps {
  readonly texts: readonly string[];
  readonly vague: readonly string[];
  /** What is said where there are none. */
  readonly none?: string;
}

/** Several values, each on its own line. */
export function AllWords({ texts, vague, none = say.unsaid }: AllWordsProps) {
  if (texts.length === 0) return <Unsaid>{none}</Unsaid>;
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return <Words text={only} vague={vague} />;
  return (
    <ul className="lines">
      {texts.map((text) => (
        <li key={text}>
          <Words text={text} vague={vague} />
        </li>
      ))}
    </ul>
  );
}

interface DataProps {
  readonly data: readonly Datum[];
  readonly vague: readonly string[];
  readonly sensitive: readonly Sensitive[];
  readonly none: string;
}

/** Kinds of information as the text writes them, with what is marked as sensitive and why. */
export function Data({ data, vague, sensitive, none }: DataProps) {
  if (data.length === 0) return <Unsaid>{none}</Unsaid>;
  return (
    <ul className="forms">
      {data.map(({ form }) => {
        const basis = sensitive.find((one) => one.form === form)?.basis;
        return (
          <li key={form}>
            <Words text={form} vague={vague} />
            {basis === undefined ? null : <b className="sensitive">{say.collected.sensitive(basis)}</b>}
          </li>
        );
      })}
    </ul>
  );
}

/** A value that has a name before it; nothing where the text has none. */
export function Named({
  name,
  text,
  vague,
}: {
  readonly name: string;
  readonly text: string | null;
  readonly vague: readonly string[];
}) {
  return text === null ? null : (
    <span className="named">
      <i>{name}</i>
      <Words text={text} vague={vague} />
    </span>
  );
}
