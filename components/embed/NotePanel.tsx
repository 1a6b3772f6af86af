import { strings } from "@/lib/strings";
import { embedStrings } from "@/lib/strings/embed";

/**
 * The frame of a note: a definition, or an address to copy. The script fills it; until then, and without script, it is
 * not there for anybody, in engines with `popover` and in those without.
 */
export function NotePanel() {
  const text = strings.panel;
  return (
    <section
      id="note"
      role="dialog"
      aria-label={embedStrings.note}
      tabIndex={-1}
      data-definition={embedStrings.definition}
      data-mail={text.openMail}
      data-copied={text.copied}
      data-failed={text.copyFailed}
      hidden
    >
      <p className="note-title" data-part="title" />
      <div data-part="body" />
      <p>
        <a data-part="go" href="#top">
          {text.goTo}
        </a>
        <button type="button" data-part="copy">
          {embedStrings.copy}
        </button>
        <button type="button" data-part="close">
          {text.close}
        </button>
      </p>
      <p role="status" data-part="status" />
    </section>
  );
}
