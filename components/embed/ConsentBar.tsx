import { embedStrings } from "@/lib/strings/embed";

/**
 * Hidden until the script finds that the host asked for agreement, or that this version was agreed to, which can be taken back. The
 * answer goes to the host, nowhere else.
 */
export function ConsentBar() {
  return (
    <section
      id="consent"
      aria-label={embedStrings.consent}
      data-nobody={embedStrings.nobody}
      data-no-id={embedStrings.noId}
      data-given={embedStrings.given}
      hidden
    >
      <button type="button" data-answer="decline" data-done={embedStrings.declined}>
        {embedStrings.decline}
      </button>
      <button type="button" data-answer="agree" data-done={embedStrings.agreed}>
        {embedStrings.agree}
      </button>
      <button type="button" data-answer="withdraw" data-done={embedStrings.withdrawn} hidden>
        {embedStrings.withdraw}
      </button>
      <p role="status" />
    </section>
  );
}
