import { listenStrings } from "@/lib/strings";
import { all, isDrawn } from "./dom";
import { button, element } from "./element";

const text = listenStrings;

/** How fast it is read, as a factor; the words for them are in the same order. */
const RATES = [0.8, 1, 1.3, 1.6];

let stopReading: (() => void) | null = null;
let rate = 1;

/** A Chinese voice of the device itself: no word of what is read may leave it. Null where it has none. */
function localVoice(): SpeechSynthesisVoice | null {
  const voices = window.speechSynthesis?.getVoices() || [];
  return voices.filter(({ lang, localService }) => localService && /^(?:zh|cmn)\b/i.test(lang))[0] || null;
}

/** A button that begins to read aloud; null where the device has no voice for it. @param from the clause it begins with */
export function listenButton(label: string, from: () => HTMLElement | null): HTMLButtonElement | null {
  if (!localVoice()) return null;
  return button(label, () => {
    const clause = from();
    if (clause) readFrom(clause);
  });
}

/** Engines have their voices ready only after they have been asked for them once. */
export function prepareVoices(): void {
  window.speechSynthesis?.getVoices();
  window.addEventListener("pagehide", () => stopReading?.());
}

/** Reads the section of a clause aloud from there on, clause by clause; what is being read is marked and kept in view. */
function readFrom(first: HTMLElement): void {
  stopReading?.();
  const section = first.closest("article > section");
  const clauses = section ? all("[id]", section).filter(isDrawn) : [first];
  let at = Math.max(0, clauses.indexOf(first));
  let stopped = false;
  const bar = playerBar(
    () => stop(),
    () => speak(),
  );
  const mark = (clause: HTMLElement | undefined) => {
    for (const one of all("[data-heard]")) one.removeAttribute("data-heard");
    clause?.setAttribute("data-heard", "");
  };
  function stop(): void {
    stopped = true;
    stopReading = null;
    window.speechSynthesis.cancel();
    mark(undefined);
    bar.remove();
  }
  function speak(): void {
    window.speechSynthesis.cancel();
    const clause = clauses[at];
    const voice = localVoice();
    if (stopped) return;
    if (!clause || !voice) {
      stop();
      return;
    }
    mark(clause);
    const { top, bottom } = clause.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) clause.scrollIntoView({ block: "center" });
    const words = new SpeechSynthesisUtterance(clause.textContent || "");
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = rate;
    words.onend = () => {
      // Another speed begins the clause anew, and ends these words too.
      if (stopped || clauses[at] !== clause || words !== current) return;
      at += 1;
      speak();
    };
    words.onerror = ({ error }) => {
      if (error !== "canceled" && error !== "interrupted") stop();
    };
    current = words;
    window.speechSynthesis.speak(words);
  }
  let current: SpeechSynthesisUtterance | null = null;
  stopReading = stop;
  document.body.append(bar);
  speak();
}

/** Stop, and how fast. @param again called when the speed was changed */
function playerBar(stop: () => void, again: () => void): HTMLElement {
  const speed = element("select", { "aria-label": text.speed });
  RATES.forEach((factor, index) => {
    const option = element("option", { value: String(factor) }, text.speeds[index] || String(factor));
    option.selected = factor === rate;
    speed.append(option);
  });
  speed.onchange = () => {
    rate = Number(speed.value);
    again();
  };
  return element(
    "section",
    { class: "update-offer", "aria-label": text.label },
    text.label,
    speed,
    button(text.stop, stop),
  );
}
