"use client";

import { useEffect, useState } from "react";
import { offlineStrings } from "@/lib/strings/offline";

/** Offers a newer build once its files are on the device. Nothing is reloaded unless the person asks for it. */
export function UpdateOffer() {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);

  useEffect(() => {
    const workers = navigator.serviceWorker;
    if (!workers) return;
    let gone = false;
    const offer = (worker: ServiceWorker | null) => {
      // Without a controller it is the first worker, which changes nothing of the page.
      if (!gone && worker?.state === "installed" && workers.controller) setWaiting(worker);
    };
    workers.getRegistration().then(
      (registration) => {
        if (!registration || gone) return;
        offer(registration.waiting);
        const follow = (worker: ServiceWorker | null) => worker?.addEventListener("statechange", () => offer(worker));
        follow(registration.installing);
        registration.addEventListener("updatefound", () => follow(registration.installing));
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);

  if (waiting === null) return null;
  const update = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("policy:update");
  };
  return (
    <section className="update-offer" aria-label={offlineStrings.updateLabel}>
      <p role="status">{offlineStrings.updateReady}</p>
      <button type="button" onClick={update}>
        {offlineStrings.update}
      </button>
      <button type="button" onClick={() => setWaiting(null)}>
        {offlineStrings.later}
      </button>
    </section>
  );
}
