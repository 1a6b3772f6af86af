import { LAST_READ_KEY, NOT_KEPT } from "@/lib/settings/last-read";
import { parseSettings, type ReadingSettings, SETTINGS_KEY } from "@/lib/settings/reading-settings";
import { listenStrings, panelStrings, settingsStrings, sinceReadStrings } from "@/lib/strings";
import { currentHeading } from "./contents";
import { all, closest, inApp, root } from "./dom";
import { button, element } from "./element";
import { keepPlace } from "./keep-place";
import { keep, kept } from "./kept";
import { closeLayer, isOpen, type Layer, openLayer } from "./layers";
import { listenButton } from "./listen";
import { PLACE_KEY } from "./resume";

const text = settingsStrings;
const NAMES = ["size", "theme", "leading"] as const;

let panel: HTMLElement | null = null;
let opener: HTMLElement | null = null;

const layer: Layer = {
  kind: "settings",
  holds: (one) => panel?.contains(one) === true,
  hide: () => {
    if (panel) panel.hidden = true;
  },
  opener: () => opener,
};

/** Puts the settings that the device keeps on `<html>`; one that nothing is kept of has the style sheet's own value. */
export function applySettings(): void {
  const stored = kept(SETTINGS_KEY);
  if (stored !== null) show(parseSettings(stored));
}

function show(settings: ReadingSettings): void {
  for (const name of NAMES) root.setAttribute(`data-${name}`, String(settings[name]));
}

/** Opens the settings at any button that carries `data-settings-open`. */
export function watchSettings(): void {
  document.addEventListener("click", (event) => {
    const asked = closest(event, "[data-settings-open]");
    if (!asked || event.defaultPrevented) return;
    event.preventDefault();
    if (isOpen(layer)) {
      closeLayer(true);
      return;
    }
    opener = asked;
    // Made anew: another page may have changed what is kept.
    panel?.remove();
    panel = settingsPanel();
    document.body.append(panel);
    openLayer(layer);
    panel.focus({ preventScroll: true });
  });
}

function settingsPanel(): HTMLElement {
  let settings = parseSettings(kept(SETTINGS_KEY));
  const change = (part: Partial<ReadingSettings>) => () => {
    settings = { ...settings, ...part };
    keep(SETTINGS_KEY, JSON.stringify(settings));
    keepPlace(() => show(settings));
  };
  const themes = (["system", "light", "dark"] as const).map((theme) =>
    option(text.theme, text.themes[theme], settings.theme === theme, change({ theme })),
  );
  const leadings = (["normal", "wide"] as const).map((leading) =>
    option(text.leading, text.leadings[leading], settings.leading === leading, change({ leading })),
  );
  const sizes = text.sizes.map((label, size) => option(text.size, label, settings.size === size, change({ size })));
  return element(
    "div",
    { class: "settings", role: "dialog", "aria-label": text.title, tabindex: "-1" },
    choice(text.size, sizes),
    choice(text.theme, themes),
    choice(text.leading, leadings),
    inApp ? null : lastRead(),
    listenButton(listenStrings.here, () => {
      closeLayer(false);
      return currentHeading();
    }),
    element("p", { class: "quiet" }, inApp ? text.session : text.stored),
    button(panelStrings.close, () => closeLayer(true), { class: "close" }),
  );
}

/** Whether the device keeps which version was read last, so that changes since can be offered. */
function lastRead(): HTMLElement {
  const words = sinceReadStrings;
  const drops = kept(LAST_READ_KEY) === NOT_KEPT;
  const choose = (value: string | null) => () => {
    // The version is written the next time that the one in force is read.
    keep(LAST_READ_KEY, value);
    if (value !== null) keep(PLACE_KEY, null);
    for (const offer of all(".since-read > p")) offer.hidden = true;
  };
  return choice(words.legend, [
    option(words.legend, words.keep, !drops, choose(null)),
    option(words.legend, words.drop, drops, choose(NOT_KEPT)),
  ]);
}

function choice(legend: string, options: readonly HTMLElement[]): HTMLElement {
  return element("fieldset", {}, element("legend", {}, legend), ...options);
}

function option(name: string, label: string, chosen: boolean, choose: () => void): HTMLElement {
  const input = element("input", { type: "radio", name });
  input.checked = chosen;
  input.onchange = choose;
  return element("label", {}, input, element("span", {}, label));
}
