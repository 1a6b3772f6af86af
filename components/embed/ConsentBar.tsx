import { embedStrings } from "@/lib/strings/embed";

/** Hidden until the script finds that the host asked for agreement. The answer goes to the host, nowhere else. */
export function ConsentBar() {
  return (
    <section
      id="consent"
      aria-label={embedStrings.consent}
      data-nobody={embedStrings.nobody}
      data-no-id={embedStrings.noId}
      hidden
    >
      <button type="button" data-answer="decline" data-done={embedStrings.declined}>
        {embedStrings.decline}
      </button>
      <button type="button" data-answer="agree" data-done={embedStrings.agreed}>
        {embedStrings.agree}
      </button>
      <p role="status" />
    </section>
  );
}
