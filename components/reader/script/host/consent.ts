import { receipt } from "@/lib/embed/messages";
import { randomId } from "@/lib/embed/random-id";
import type { ConsentReceipt } from "@/public/embed/bridge";
import { root } from "../dom";
import type { Tell } from "./links";
import { fact, parameters, subject } from "./page";

/** Shows the question whether the person agrees, and hands the answer to the host. */
export function askConsent(tell: Tell): void {
  const bar = document.getElementById("consent");
  if (!bar) return;
  // Kept while nobody has taken it: a host that stored it and failed afterwards gets the same record again, not a second.
  let waiting: ConsentReceipt | null = null;
  const said = (text: string | null) => {
    const line = bar.querySelector("p");
    if (line) line.textContent = text;
  };
  bar.hidden = false;
  root.setAttribute("data-asks", "");
  bar.addEventListener("click", (event) => {
    const button = event.target instanceof HTMLElement ? event.target : null;
    const answer = button?.getAttribute("data-answer");
    if (!button || !answer) return;
    waiting = answer === "agree" ? waiting || receiptNow() : null;
    if (answer === "agree" && waiting === null) {
      said(bar.getAttribute("data-no-id"));
      return;
    }
    const taken = tell(waiting === null ? { type: "decline" } : { type: "agree", receipt: waiting });
    said(taken ? button.getAttribute("data-done") : bar.getAttribute("data-nobody"));
    // One answer a page: a second one would be a second record. Where nobody took it, the person may try again.
    if (taken) for (const other of Array.from(bar.querySelectorAll("button"))) other.disabled = true;
  });
}

/** @returns null on an engine that has no random numbers for the ids */
function receiptNow(): ConsentReceipt | null {
  const record = randomId(window.crypto);
  const other = randomId(window.crypto);
  if (record === null || other === null) return null;
  const notice = new URL(fact("notice"), window.location.href).href;
  const context = { language: root.lang, locale: parameters.lang, notice };
  return receipt(subject, context, { record, receipt: other }, new Date().toISOString());
}
