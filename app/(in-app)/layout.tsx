import type { Metadata, Viewport } from "next";
import Script from "next/script";
import "@/styles/in-app.css";
import { loadSearchPlace } from "@/lib/content/search-place";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  robots: { index: false },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

/**
 * The frame of the in-app edition, which is served without the framework: the export step leaves one plain script in its
 * pages. While one develops, that script comes after hydration, which would undo what it does to the page.
 */
export default function InAppLayout({ children }: { readonly children: React.ReactNode }) {
  const search = loadSearchPlace();
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <body data-search-index={search.address} data-search-versions={1} data-search-in-force={search.inForce}>
        {children}
        {process.env.NODE_ENV === "development" ? (
          <Script src={routes.devScript("embed")} data-search={routes.devScript("search")} />
        ) : null}
      </body>
    </html>
  );
}
