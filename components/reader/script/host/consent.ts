import { receipt } from "@/lib/embed/messages";
import { randomId } from "@/lib/embed/random-id";
import type { AnyReceipt, EmbedEvent } from "@/public/embed/bridge";
import { root } from "../dom";
import type { Tell } from "./links";
import { fact, parameters, subject } from "./page";

type Answer = "agree" | "decline" | "withdraw";

/**
 * Shows the question whether the person agrees, or, to a person who agreed to this very version, what takes that back; and
 * hands the answer to the host.
 */
export function askConsent(tell: Tell): void {
  const bar = document.getElementById("consent");
  if (!bar) return;
  const buttons = Array.from(bar.querySelectorAll("button"));
  // Kept while nobody has taken it: a host that stored it and failed afterwards gets the same record again, not a second.
  let waiting: AnyReceipt | null = null;
  const said = (text: string | null) => {
    const line = bar.querySelector("p");
    if (line) line.textContent = text;
  };
  const given = parameters.accepted === subject.version;
  for (const button of buttons) button.hidden = (answerOf(button) === "withdraw") !== given;
  if (given) said(bar.getAttribute("data-given"));
  bar.hidden = false;
  root.setAttribute("data-asks", "");
  bar.addEventListener("click", (event) => {
    const button = event.target instanceof HTMLElement ? event.target : null;
    const answer = button && answerOf(button);
    if (!button || !answer) return;
    waiting = answer === "decline" ? null : waiting || receiptNow(answer);
    const told = answer === "decline" ? { type: answer } : eventOf(waiting);
    if (told === null) {
      said(bar.getAttribute("data-no-id"));
      return;
    }
    const taken = tell(told);
    said(taken ? button.getAttribute("data-done") : bar.getAttribute("data-nobody"));
    // One answer a page: a second one would be a second record. Where nobody took it, the person may try again.
    if (taken) for (const other of buttons) other.disabled = true;
  });
}

function answerOf(button: HTMLElement): Answer | null {
  const answer = button.getAttribute("data-answer");
  return answer === "agree" || answer === "decline" || answer === "withdraw" ? answer : null;
}

function eventOf(made: AnyReceipt | null): EmbedEvent | null {
  if (made === null) return null;
  return made.event_state === "given" ? { type: "agree", receipt: made } : { type: "withdraw", receipt: made };
}

/** @returns null on an engine that has no random numbers for the ids */
function receiptNow(answer: "agree" | "withdraw"): AnyReceipt | null {
  // What is withdrawn is the agreement that the host names: it is one record, with a receipt for each of its events.
  const record = (answer === "withdraw" && parameters.record) || randomId(window.crypto);
  const other = randomId(window.crypto);
  if (record === null || other === null) return null;
  const notice = new URL(fact("notice"), window.location.href).href;
  const context = { language: root.lang, locale: parameters.lang, notice };
  const ids = { record, receipt: other };
  const time = new Date().toISOString();
  return answer === "agree"
    ? receipt(subject, context, ids, time, "given")
    : receipt(subject, context, ids, time, "withdrawn");
}
