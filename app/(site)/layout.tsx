import type { Metadata, Viewport } from "next";
import Script from "next/script";
import "@/styles/site.css";
import { loadIsExample } from "@/lib/content/load-archive";
import { loadSearchPlace } from "@/lib/content/search-place";
import { loadSite } from "@/lib/content/site";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

export function generateMetadata(): Metadata {
  const { site, policy } = loadSite();
  return {
    metadataBase: new URL(site.baseUrl),
    title: { default: policy.name, template: `%s · ${policy.name}` },
    description: strings.site.description(policy.name),
    ...(process.env.POLICY_DRAFTS === "1" || loadIsExample() ? { robots: { index: false, follow: false } } : {}),
    openGraph: { type: "article", locale: "zh_CN", siteName: strings.site.name, title: policy.name },
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml", sizes: "any" } },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#15181a" },
  ],
};

export default function RootLayout({ children }: { readonly children: React.ReactNode }) {
  const search = loadSearchPlace();
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <link rel="alternate" type="application/atom+xml" href={routes.feed()} />
        <link rel="alternate" type="application/feed+json" href={routes.jsonFeed()} />
      </head>
      <body
        data-search-index={search.address}
        data-search-versions={search.versionCount}
        data-search-in-force={search.inForce}
      >
        {process.env.POLICY_DRAFTS === "1" ? (
          <aside className="draft-banner" aria-label={strings.reader.draft}>
            {strings.reader.draftBanner}
          </aside>
        ) : null}
        {loadIsExample() ? (
          <aside className="example-banner" aria-label={strings.reader.sample}>
            {strings.reader.exampleBanner}
          </aside>
        ) : null}
        {children}
        {process.env.NODE_ENV === "development" ? (
          <>
            <Script src={routes.devScript("reader")} data-search={routes.devScript("search")} />
            <Script src={routes.devScript("comparison")} />
          </>
        ) : null}
      </body>
    </html>
  );
}
