import { LAST_READ_KEY, NOT_KEPT } from "@/lib/settings/last-read";
import { resumeStrings } from "@/lib/strings";
import { currentHeading } from "./contents";
import { button, element } from "./element";
import { numberOf } from "./heading-number";
import { keep, kept } from "./kept";

/** Where the device keeps the last place: the version, and the id of a heading, by a space. */
export const PLACE_KEY = "policy-place";

const version = () => document.querySelector("article[data-policy-version]")?.getAttribute("data-policy-version") || "";

/** Remembers the section that is being read, unless the reader wants nothing to be remembered. */
export function rememberPlace(): void {
  if (!version() || kept(LAST_READ_KEY) === NOT_KEPT) return;
  const heading = window.pageYOffset > window.innerHeight ? currentHeading() : null;
  // Back at the top the reader is not sent anywhere the next time.
  keep(PLACE_KEY, heading ? `${version()} ${heading.id}` : null);
}

/** On a later visit, offers to go on where the reader stopped. It lies over the page, so that nothing of it moves. */
export function offerToResume(): void {
  const [read, id = ""] = (kept(PLACE_KEY) || "").split(" ");
  const heading = id && document.getElementById(id);
  if (!heading || read !== version() || window.location.hash !== "" || !isVisit()) return;
  const close = () => offer.remove();
  const go = element("a", { href: `#${id}` }, resumeStrings.goOn(numberOf(heading)));
  const forget = button(resumeStrings.forget, () => {
    keep(PLACE_KEY, null);
    close();
  });
  const offer = element("section", { class: "update-offer", "aria-label": resumeStrings.label }, go, forget);
  go.onclick = close;
  document.body.append(offer);
  // Whoever reads on by themselves needs no offer.
  const gone = () => {
    if (window.pageYOffset < window.innerHeight) return;
    window.removeEventListener("scroll", gone);
    close();
  };
  window.addEventListener("scroll", gone, { passive: true });
}

/** Whether the page was opened anew; on a reload and on the way back the browser keeps the place itself. */
function isVisit(): boolean {
  return window.performance.navigation.type === 0;
}
