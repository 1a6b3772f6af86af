/** The kill switch: a worker that takes the place of any before it, removes all that was kept, and then itself. */
import { dropAll } from "./store";
import type { WorkerScope } from "./worker-scope";

declare const self: WorkerScope;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(dropAll().then(() => self.registration.unregister())));
