/** Starts the framework on a page that is an application: its scripts are added at once. */
import { addStyledScripts } from "./scripts";

const own = document.currentScript;
const urls = (name: string) => (own?.getAttribute(name) || "").split(" ").filter(Boolean);

// `Object.hasOwn` is the newest of what the polyfills add (Chromium 93, Safari 15.4): with it, none is needed.
const wanted = ("hasOwn" in Object ? [] : urls("data-polyfills")).concat(urls("data-scripts"));
addStyledScripts(urls("data-styles").join(), wanted, () => undefined);
