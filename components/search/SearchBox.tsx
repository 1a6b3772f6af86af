import { routes } from "@/lib/routes";
import { searchFieldStrings } from "@/lib/strings/search";

/**
 * The field of the page for search, which the reading script makes answer. It is sent empty.
 * @param versions the versions that the page's address may name
 */
export function SearchBox({ versions }: { readonly versions: readonly string[] }) {
  return (
    <form className="search-box" action={routes.search()} data-versions={versions.join(" ")}>
      <input
        type="search"
        name="q"
        aria-label={searchFieldStrings.label}
        placeholder={searchFieldStrings.placeholder}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
      />
    </form>
  );
}
