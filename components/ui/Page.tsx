import { strings } from "@/lib/strings";
import { type NavItem, SiteNav } from "./SiteNav";
import { Started } from "./Started.client";

interface PageProps {
  readonly current?: NavItem;
  readonly title: string;
  /** Whether the page is an application: of no use without its scripts, which it loads at once. */
  readonly application?: boolean;
  /** False for a page that may fetch nothing: its search link then leads to the search page. */
  readonly searchable?: boolean;
  /** Whether it holds tables that want the width of the window. */
  readonly wide?: boolean;
  /** A page whose parts are laid out in a way of their own. */
  readonly kind?: "compare-page";
  /** Where the address leads to on a later day: date and address of each later version, by spaces. */
  readonly successors?: string;
  readonly children: React.ReactNode;
}

/** The frame of every page that is not a version itself. */
export function Page({
  current,
  title,
  application = false,
  searchable = true,
  wide = false,
  kind,
  successors,
  children,
}: PageProps) {
  return (
    <div className="reading" id="top">
      <a className="skip" href="#main">
        {strings.site.skip}
      </a>
      <SiteNav {...(current ? { current } : {})} reading={false} searchable={searchable} />
      <main
        id="main"
        className={["page", ...(wide ? ["broad"] : []), ...(kind ? [kind] : [])].join(" ")}
        tabIndex={-1}
        data-application={application ? "" : undefined}
        data-successors={successors || undefined}
      >
        <h1>{title}</h1>
        {children}
        {application ? <Started /> : null}
      </main>
    </div>
  );
}
