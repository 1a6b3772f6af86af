/** Starts the framework on a page that is an application: its scripts are added at once. */
import { button, element } from "@/components/reader/script/element";
import { routes } from "@/lib/routes";
import { failureStrings } from "@/lib/strings/failure";
import { addStyledScripts } from "./scripts";

const own = document.currentScript;
const urls = (name: string) => (own?.getAttribute(name) || "").split(" ").filter(Boolean);

// `Object.hasOwn` is the newest of what the polyfills add (Chromium 93, Safari 15.4): with it, none is needed.
const wanted = ("hasOwn" in Object ? [] : urls("data-polyfills")).concat(urls("data-scripts"));
addStyledScripts(urls("data-styles").join(), wanted, sayUnloaded);

/** Without one of its scripts the application does nothing, and what stands there would look as if it did. */
function sayUnloaded(): void {
  const main = document.querySelector("#main");
  if (!main || main.querySelector("[data-unloaded]")) return;
  const note = element(
    "p",
    { class: "excerpt", role: "alert", "data-unloaded": "" },
    `${failureStrings.unloaded} `,
    button(failureStrings.reload, () => window.location.reload()),
    " ",
    element("a", { href: routes.home() }, failureStrings.home),
  );
  const title = main.querySelector("h1");
  if (title) title.insertAdjacentElement("afterend", note);
  else main.insertAdjacentElement("afterbegin", note);
}
