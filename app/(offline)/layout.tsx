import type { Metadata } from "next";
import "@/styles/offline-page.css";

export const metadata: Metadata = { robots: { index: false } };

/** The frame of the page that is shown without a network: it runs no script and asks for no other file. */
export default function OfflineLayout({ children }: { readonly children: React.ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  );
}
