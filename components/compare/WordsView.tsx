import type { PastWord } from "@/lib/reading/clause-past";
import { changeStrings } from "@/lib/strings/compare";

/** A word of a comparison; `layout` and `move` are known where the whole comparison is. */
interface MarkedWord extends PastWord {
  readonly layout?: true;
  readonly move?: string;
}

interface WordsViewProps {
  readonly words: readonly MarkedWord[];
  /** Which side to show; both when the two stand in one column. */
  readonly side: "both" | "before" | "after";
}

/**
 * Words with their insertions and deletions as nodes. Screen readers do not announce `ins` and `del` reliably, so that
 * hidden words say where each begins and ends.
 */
export function WordsView({ words, side }: WordsViewProps) {
  return placed(words).map(({ start, word }) => {
    if (word.op === "equal") return word.text;
    if (word.op === "insert") return side === "before" ? null : <Edit key={start} word={word} />;
    return side === "after" ? null : <Edit key={start} word={word} />;
  });
}

function Edit({ word }: { readonly word: MarkedWord }) {
  const Tag = word.op === "insert" ? "ins" : "del";
  const begin = word.op === "insert" ? changeStrings.inserted : changeStrings.deleted;
  return (
    <Tag className={word.layout ? "layout" : word.move ? "moved" : undefined}>
      <span className="spoken">{begin}</span>
      {word.text}
      <span className="spoken">{changeStrings.end}</span>
    </Tag>
  );
}

/** Words with where they start, which names each among its neighbours. */
function placed(words: readonly MarkedWord[]) {
  let start = 0;
  return words.map((word) => {
    const at = start;
    start += word.text.length + 1;
    return { start: at, word };
  });
}
