import { loadFeed } from "@/lib/content/feed";
import { jsonFeed } from "@/lib/feed/feed";
import { routes } from "@/lib/routes";

export const dynamic = "force-static";

export function GET() {
  return Response.json(jsonFeed(loadFeed(routes.jsonFeed())));
}
