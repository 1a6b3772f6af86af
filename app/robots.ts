import type { MetadataRoute } from "next";
import { loadSite } from "@/lib/content/site";
import { routes } from "@/lib/routes";

export const dynamic = "force-static";

/** A preview of drafts must never be indexed; a public site leaves out the desk alone. */
export default function robots(): MetadataRoute.Robots {
  const disallow = process.env.POLICY_DRAFTS === "1" ? "/" : routes.desk();
  return { rules: { userAgent: "*", disallow }, sitemap: `${loadSite().site.baseUrl}/sitemap.xml` };
}
