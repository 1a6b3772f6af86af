import { deskListStrings } from "@/lib/strings/desk-lists";

const text = deskListStrings.fact;

interface TakenWordsProps {
  /** What the field is called. */
  readonly name: string;
  readonly words: readonly string[];
  readonly onTake: () => void;
  readonly onDrop: (words: string) => void;
}

/** The words of a field of a new fact: those that are selected are taken into it, and each goes again at a press. */
export function TakenWords({ name, words, onTake, onDrop }: TakenWordsProps) {
  return (
    <p className="taken-words">
      <button type="button" onClick={onTake}>
        {text.take(name)}
      </button>
      {words.map((one) => (
        <span key={one} className="taken">
          {one}
          <button type="button" aria-label={text.remove(one)} onClick={() => onDrop(one)}>
            ×
          </button>
        </span>
      ))}
    </p>
  );
}
