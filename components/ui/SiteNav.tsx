import { listsAreBuilt } from "@/lib/facts/list-pages";
import { glossaryIsOffered } from "@/lib/glossary/is-offered";
import { stressIsOffered } from "@/lib/reading/stress-is-offered";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

export type NavItem = "contents" | "key" | "search" | "lists" | "versions" | "glossary" | "settings";

interface SiteNavProps {
  /** The page shown now, among the pages the bar leads to. */
  readonly current?: NavItem;
  /** Whether the page has a contents list and an emphasis view. */
  readonly reading: boolean;
  /** Whether the search opens over this page; it does, unless the page may fetch nothing. */
  readonly searchable?: boolean;
  /** Whether there is an emphasis view to lead to: that of the page, or of the version in force. */
  readonly stressed?: boolean;
}

/** One bar of links: at the top of a wide screen, within the thumb's reach at the bottom of a phone. */
export function SiteNav({
  current,
  reading,
  searchable = true,
  stressed = stressIsOffered(process.env),
}: SiteNavProps) {
  const item = (name: NavItem, href: string, className?: string) => (
    <a href={href} className={className} aria-current={current === name ? "page" : undefined}>
      {strings.nav[name]}
    </a>
  );
  return (
    <nav className="site-nav" aria-label={strings.site.nav}>
      <a className="home" href={routes.home()}>
        {strings.site.name}
      </a>
      {reading ? (
        <a href="#contents" className="narrow">
          {strings.nav.contents}
        </a>
      ) : (
        item("contents", routes.home(), "narrow")
      )}
      {stressed && reading ? (
        <a href="?only=key#only-key" data-only="key">
          {strings.nav.key}
        </a>
      ) : null}
      {stressed && !reading ? item("key", `${routes.home()}?only=key#only-key`) : null}
      <a
        href={routes.search()}
        data-search-open={searchable ? "" : undefined}
        aria-current={current === "search" ? "page" : undefined}
      >
        {strings.nav.search}
      </a>
      {listsAreBuilt(process.env) ? item("lists", routes.list("collected")) : null}
      {item("versions", routes.versions())}
      {glossaryIsOffered(process.env) ? item("glossary", routes.glossary(), "wide") : null}
      <button type="button" className="needs-script" data-settings-open="" aria-haspopup="dialog">
        {strings.nav.settings}
      </button>
    </nav>
  );
}
