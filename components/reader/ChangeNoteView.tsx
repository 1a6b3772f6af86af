import { WordsView } from "@/components/compare/WordsView";
import type { ClauseChange, ClauseEventLine } from "@/lib/reading/clause-past";
import { compareStrings } from "@/lib/strings/compare";

/** What a clause said in the version before, marked against what it says now. */
export function ChangeNoteView({ change }: { readonly change: ClauseChange | null }) {
  if (!change) return null;
  const text = compareStrings;
  return (
    <div className="comparison">
      <h3>{`${text.since(change.from)}：${text.kinds[change.kind]}`}</h3>
      {change.words.length === 0 ? (
        <p>{text.isNew}</p>
      ) : (
        <p>
          <WordsView words={change.words} side="both" />
        </p>
      )}
      {change.emphasis.map((one) => (
        <p className="quiet" key={`${one.text} ${one.before} ${one.after}`}>
          {text.emphasisChange(one.text, text.emphasis[one.before ?? "none"], text.emphasis[one.after ?? "none"])}
        </p>
      ))}
      <p>
        <a href={change.href}>{text.onComparison}</a>
      </p>
    </div>
  );
}

/** In which versions a clause appeared, changed or moved, the newest first. */
export function HistoryView({ events }: { readonly events: readonly ClauseEventLine[] }) {
  if (events.length === 0) return null;
  return (
    <>
      <h3>{compareStrings.history}</h3>
      <ul>
        {events.map(({ text, href }) => (
          <li key={`${text} ${href}`}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
