import { OfflinePage } from "@/components/offline/OfflinePage";
import { offlineStrings } from "@/lib/strings/offline";

export const metadata = { title: offlineStrings.title };

/** What an address that is not kept shows when there is no network. */
export default function Offline() {
  return <OfflinePage />;
}
