/**
 * The only script that a page loads by itself. Applies the reading settings, sets the status badges, offers
 * what changed since the last reading, and adds the page's own scripts once a person does something that needs them.
 */
import { watchIntent } from "./intent";
import { offerChangesSinceRead } from "./last-read";
import { keepOffline } from "./offline";
import { addStyledScripts } from "./scripts";
import { applySettings } from "./settings";
import { followDates, setBadges } from "./status";

const loader = document.currentScript;
const urls = (name: string) => (loader?.getAttribute(name) || "").split(" ").filter(Boolean);
const scripts = urls("data-scripts");
const polyfills = urls("data-polyfills");
const style = urls("data-styles").join();
const [worker] = urls("data-worker");

applySettings(document.documentElement);
const settle = () => {
  setBadges(document);
  followDates(document);
  offerChangesSinceRead(document);
};
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", settle);
else settle();

if (scripts.length > 0) {
  // `Object.hasOwn` is the newest of what the polyfills add (Chromium 93, Safari 15.4): with it, none is needed.
  const wanted = ("hasOwn" in Object ? [] : polyfills).concat(scripts);
  watchIntent((failed) => addStyledScripts(style, wanted, failed));
}

if (worker) keepOffline(worker);
