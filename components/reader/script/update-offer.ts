import { offlineStrings } from "@/lib/strings/offline";
import { button, element } from "./element";

let offer: HTMLElement | null = null;

/** Offers a newer build once its files are on the device. Nothing is reloaded unless the person asks for it. */
export function offerUpdates(): void {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const consider = (worker: ServiceWorker | null) => {
    // Without a controller it is the first worker, which changes nothing of the page.
    if (worker && worker.state === "installed" && workers.controller) show(worker);
  };
  workers.getRegistration().then(
    (registration) => {
      if (!registration) return;
      consider(registration.waiting);
      const follow = (worker: ServiceWorker | null) => worker?.addEventListener("statechange", () => consider(worker));
      follow(registration.installing);
      registration.addEventListener("updatefound", () => follow(registration.installing));
    },
    () => undefined,
  );
}

function show(worker: ServiceWorker): void {
  const update = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), { once: true });
    worker.postMessage("policy:update");
  };
  const said = element("p", { role: "status" });
  const section = element(
    "section",
    { class: "update-offer", "aria-label": offlineStrings.updateLabel },
    said,
    button(offlineStrings.update, update),
    button(offlineStrings.later, () => section.remove()),
  );
  offer?.remove();
  offer = section;
  document.body.append(section);
  // Written once it is there, so that a screen reader says it.
  said.textContent = offlineStrings.updateReady;
}
