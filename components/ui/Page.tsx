import { strings } from "@/lib/strings";
import { type NavItem, SiteNav } from "./SiteNav";

interface PageProps {
  readonly current?: NavItem;
  readonly title: string;
  /** A parameter of the address that asks for what only script can do. */
  readonly hydrateWhen?: string;
  /** False for a page that may fetch nothing: its search link then leads to the search page. */
  readonly searchable?: boolean;
  readonly children: React.ReactNode;
}

/** The frame of every page that is not a version itself. */
export function Page({ current, title, hydrateWhen, searchable = true, children }: PageProps) {
  return (
    <div className="reading" id="top">
      <a className="skip" href="#main">
        {strings.site.skip}
      </a>
      <SiteNav {...(current ? { current } : {})} reading={false} searchable={searchable} />
      <main id="main" className="page" tabIndex={-1} data-hydrate={hydrateWhen}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
