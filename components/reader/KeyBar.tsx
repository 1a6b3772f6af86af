import { strings } from "@/lib/strings";

/**
 * The emphasis view's controls, which the reading script works. `?only=key#only-key` shows the view: without script
 * through the page's target, with it through the query, so that following a clause's link does not leave the view.
 */
export function KeyBar({ count }: { readonly count: number }) {
  const text = strings.key;
  return (
    <div className="key-bar" role="toolbar" aria-label={text.explain}>
      <span className="count" role="status">
        {text.count(count)}
      </span>
      <a className="when-all" href="?only=key#only-key" data-only="key">
        {text.only}
      </a>
      <a className="when-key" href="?#-" data-only="">
        {text.all}
      </a>
      <button type="button" className="needs-script" data-step="-1">
        {text.previous}
      </button>
      <button type="button" className="needs-script" data-step="1">
        {text.next}
      </button>
    </div>
  );
}
