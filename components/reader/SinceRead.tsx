import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

interface SinceReadProps {
  /** The version shown, which is the one in force. */
  readonly version: string;
  readonly older: readonly { readonly version: string; readonly changes: number }[];
}

/**
 * Offers what changed since the version a reader read last. The reading script remembers that version on the device, by
 * what `main` says was read, and shows the line that belongs to it. Only the page of the version in force has these lines,
 * so that an old version that was merely looked up is never taken for one that was read.
 */
export function SinceRead({ version, older }: SinceReadProps) {
  const text = strings.sinceRead;
  return (
    <div className="since-read">
      {older.map((one) => (
        <p key={one.version} id={`since-${one.version}`} suppressHydrationWarning hidden>
          {text.offer(one.version, one.changes)}{" "}
          <a href={routes.comparison(one.version, version)} data-read-since="">
            {text.show}
          </a>{" "}
          {/* Of type submit, since the loader holds back the clicks of other buttons until the page is hydrated. */}
          <button type="submit" data-forget-read="">
            {text.forget}
          </button>
        </p>
      ))}
    </div>
  );
}
