import { loadArchive } from "@/lib/content/load-archive";
import { loadSite } from "@/lib/content/site";
import { policySummary } from "@/lib/policy/machine";
import { routes } from "@/lib/routes";

export const dynamic = "force-static";

export function GET() {
  return Response.json(policySummary(loadSite().policy.name, loadArchive(), routes));
}
