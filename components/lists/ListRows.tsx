import type { ListPage, VersionLists } from "@/lib/facts/list-pages";
import { unreachable } from "@/lib/policy/text";
import { CollectedView } from "./CollectedView";
import { MineView } from "./MineView";
import { PlainView } from "./PlainView";
import { RightsView } from "./RightsView";
import { SharedView } from "./SharedView";

interface ListRowsProps {
  readonly page: ListPage;
  readonly lists: VersionLists;
}

/** All rows of one list. */
export function ListRows({ page, lists }: ListRowsProps) {
  return <div className={`lists ${page}`}>{rowsOf(page, lists)}</div>;
}

function rowsOf(page: ListPage, lists: VersionLists) {
  switch (page) {
    case "collected":
      return <CollectedView lists={lists} />;
    case "shared":
      return <SharedView lists={lists} />;
    case "rights":
      return <RightsView lists={lists} />;
    case "mine":
      return <MineView lists={lists} />;
    case "plain":
      return <PlainView lists={lists} />;
    default:
      return unreachable(page);
  }
}
