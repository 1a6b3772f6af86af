/**
 * The only script that a page loads by itself. Applies the reading settings, sets the status badges, and adds the
 * page's own scripts once a person does something that needs them.
 */
import { watchIntent } from "./intent";
import { keepOffline } from "./offline";
import { addScripts } from "./scripts";
import { applySettings } from "./settings";
import { setBadges } from "./status";

const loader = document.currentScript;
const urls = (name: string) => (loader?.getAttribute(name) || "").split(" ").filter(Boolean);
const scripts = urls("data-scripts");
const polyfills = urls("data-polyfills");
const [worker] = urls("data-worker");

applySettings(document.documentElement);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => setBadges(document));
else setBadges(document);

if (scripts.length > 0) {
  // `Object.hasOwn` is the newest of what the polyfills add (Chromium 93, Safari 15.4): with it, none is needed.
  watchIntent((failed) => addScripts(("hasOwn" in Object ? [] : polyfills).concat(scripts), failed));
}

if (worker) keepOffline(worker);
