import { LAST_READ_KEY, NOT_KEPT } from "@/lib/settings/last-read";
import { inApp } from "./dom";
import { keep, kept } from "./kept";

/**
 * Remembers on the device that the version in force was read, or, when an older one was, shows what leads to the changes
 * since. That older one is kept until the reader follows the offer or refuses it, and a newer one always; the word for
 * "none" sorts after every version and so is kept as well.
 */
export function offerChangesSinceRead(): void {
  const place = document.querySelector("[data-last-read]");
  if (!place || inApp) return;
  const version = place.getAttribute("data-last-read") || "";
  const read = kept(LAST_READ_KEY);
  const offer = document.getElementById(`since-${read}`);
  if (offer) {
    offer.hidden = false;
    offer.onclick = ({ target }) => {
      if (!(target instanceof Element)) return;
      const forget = target.closest("[data-forget-read]");
      if (forget || target.closest("a")) keep(LAST_READ_KEY, forget ? NOT_KEPT : version);
      offer.hidden = !!forget;
    };
  } else if (!read || read < version) keep(LAST_READ_KEY, version);
}
