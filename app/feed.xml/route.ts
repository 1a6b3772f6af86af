import { loadFeed } from "@/lib/content/feed";
import { atomFeed } from "@/lib/feed/feed";
import { routes } from "@/lib/routes";

export const dynamic = "force-static";

export function GET() {
  const headers = { "content-type": "application/atom+xml; charset=utf-8" };
  return new Response(atomFeed(loadFeed(routes.feed())), { headers });
}
