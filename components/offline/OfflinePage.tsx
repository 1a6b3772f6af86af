import { offlineStrings } from "@/lib/strings/offline";

/** The page for an address that is not kept, when there is no network. The worker fills the list; no script runs. */
export function OfflinePage() {
  return (
    <main className="offline">
      <h1>{offlineStrings.title}</h1>
      <p>{offlineStrings.lead}</p>
      <p>
        <a href="?">{offlineStrings.retry}</a>
      </p>
      <h2>{offlineStrings.kept}</h2>
      <ul data-kept="" />
    </main>
  );
}
