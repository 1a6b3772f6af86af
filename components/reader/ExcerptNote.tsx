import { strings } from "@/lib/strings";

interface ExcerptNoteProps {
  /** What is here and what is left out. */
  readonly what: string;
  /** The address of the whole, absolute: on paper nothing can be followed. */
  readonly address: string;
  /** When it is shown, beside being an excerpt: in the emphasis view, on paper alone, or always. */
  readonly shown: "when-key" | "print-only" | "always";
}

/** Says that what stands here is a part, what it leaves out, and where the whole is. It needs no script. */
export function ExcerptNote({ what, address, shown }: ExcerptNoteProps) {
  return (
    <p className={shown === "always" ? "excerpt" : `excerpt ${shown}`}>
      <b>{strings.excerpt.label}</b>
      {`　${what}`}
      <span className="print-only">{strings.excerpt.whole(address)}</span>
    </p>
  );
}
