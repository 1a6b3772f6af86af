import { loadInForce, loadLists } from "@/lib/content/lists";
import { loadArchive } from "@/lib/content/load-archive";
import { loadSite } from "@/lib/content/site";
import { listPagesOf } from "@/lib/facts/list-pages";
import { historyOf } from "@/lib/policy/archive";
import { llmsText } from "@/lib/reading/llms";
import { routes } from "@/lib/routes";
import { listStrings } from "@/lib/strings/lists";

export const dynamic = "force-static";

export function GET() {
  const { site, publisher } = loadSite();
  const inForce = loadInForce();
  const versions = historyOf(loadArchive()).filter(({ draft }) => !draft);
  const lists = listPagesOf(loadLists(inForce)).map((page) => ({
    title: listStrings.titles[page],
    path: routes.versionList(inForce.document.version, page),
  }));
  return new Response(llmsText({ publisher: publisher.name, baseUrl: site.baseUrl, inForce, versions, lists }));
}
