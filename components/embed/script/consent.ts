import { receipt } from "@/lib/embed/messages";
import type { Tell } from "./links";
import { fact, parameters, root, subject } from "./page";

/** Shows the question whether the person agrees, and hands the answer to the host. */
export function askConsent(tell: Tell): void {
  const bar = document.getElementById("consent");
  if (!bar) return;
  bar.hidden = false;
  root.setAttribute("data-asks", "");
  bar.addEventListener("click", (event) => {
    const button = event.target instanceof HTMLElement ? event.target : null;
    const answer = button?.getAttribute("data-answer");
    if (!button || !answer) return;
    const taken = tell(answer === "agree" ? { type: "agree", receipt: receiptNow() } : { type: "decline" });
    const said = bar.querySelector("p");
    if (said) said.textContent = taken ? button.getAttribute("data-done") : bar.getAttribute("data-nobody");
    // One answer a page: a second one would be a second record. Where nobody took it, the person may try again.
    if (taken) for (const other of Array.from(bar.querySelectorAll("button"))) other.disabled = true;
  });
}

function receiptNow() {
  const notice = new URL(fact("notice"), window.location.href).href;
  return receipt(subject, { language: root.lang, locale: parameters.lang, notice }, new Date().toISOString());
}
