/**
 * The kill switch: a worker that takes the place of any before it, removes all that was kept, and unregisters itself.
 *
 * Unregistering is not final while a page of the site is open: `register`, called by a page of an earlier build, takes it
 * back, and neither `install` nor `activate` follows. So the worker does it again at every event it can get; the next page
 * that is opened is one.
 */
import { dropAll } from "./own-caches";
import type { WorkerEvent, WorkerScope } from "./worker-scope";

declare const self: WorkerScope;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", uninstall);
// No answer of its own: the browser asks the network, as without a worker.
self.addEventListener("fetch", uninstall);
self.addEventListener("message", uninstall);

/** In this order: whatever interrupts it leaves a worker that begins again, not files that nobody removes. */
function uninstall(event: WorkerEvent): void {
  const unregister = () => self.registration.unregister();
  event.waitUntil(dropAll().then(unregister, unregister));
}
