"use client";

import { useEffect, useRef, useState } from "react";
import { LAST_READ_KEY, NOT_KEPT } from "@/lib/settings/last-read";
import { DEFAULT_SETTINGS, parseSettings, type ReadingSettings, SETTINGS_KEY } from "@/lib/settings/reading-settings";
import { strings } from "@/lib/strings";

function readStored(): ReadingSettings {
  try {
    return parseSettings(localStorage.getItem(SETTINGS_KEY));
  } catch {
    // Storage is null or forbidden in some webviews: the settings then last as long as the page.
    return DEFAULT_SETTINGS;
  }
}

function apply(settings: ReadingSettings) {
  const root = document.documentElement;
  root.dataset.size = String(settings.size);
  root.dataset.theme = settings.theme;
  root.dataset.leading = settings.leading;
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
  } catch {
    // As above.
  }
}

/** Size, theme and leading, opened by any button that carries `data-settings-open`. */
export function SettingsPanel() {
  const [settings, setSettings] = useState<ReadingSettings | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const isOpen = settings !== null;

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const button = target.closest<HTMLElement>("[data-settings-open]");
      if (button) {
        opener.current = button;
        setSettings((open) => (open ? null : readStored()));
      } else if (!target.closest(".settings")) setSettings(null);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);

  useEffect(() => {
    if (!isOpen) return;
    panel.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setSettings(null);
      opener.current?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOpen]);

  if (!settings) return null;
  const change = (part: Partial<ReadingSettings>) => {
    const next = { ...settings, ...part };
    apply(next);
    setSettings(next);
  };
  const text = strings.settings;
  return (
    <div className="settings" role="dialog" aria-label={text.title} ref={panel} tabIndex={-1}>
      <Choice
        legend={text.size}
        options={text.sizes.map((label, size) => ({
          label,
          chosen: settings.size === size,
          choose: () => change({ size }),
        }))}
      />
      <Choice
        legend={text.theme}
        options={(["system", "light", "dark"] as const).map((theme) => ({
          label: text.themes[theme],
          chosen: settings.theme === theme,
          choose: () => change({ theme }),
        }))}
      />
      <Choice
        legend={text.leading}
        options={(["normal", "wide"] as const).map((leading) => ({
          label: text.leadings[leading],
          chosen: settings.leading === leading,
          choose: () => change({ leading }),
        }))}
      />
      <LastRead />
      <p className="quiet">{text.stored}</p>
      <button type="button" className="close" onClick={() => setSettings(null)}>
        {strings.panel.close}
      </button>
    </div>
  );
}

/** Whether the device keeps which version was read last, so that changes since can be offered. */
function LastRead() {
  const text = strings.sinceRead;
  const [kept, setKept] = useState(isReadKept);
  const choose = (keep: boolean) => () => {
    keepRead(keep);
    setKept(keep);
  };
  return (
    <Choice
      legend={text.legend}
      options={[
        { label: text.keep, chosen: kept, choose: choose(true) },
        { label: text.drop, chosen: !kept, choose: choose(false) },
      ]}
    />
  );
}

function isReadKept(): boolean {
  try {
    return localStorage.getItem(LAST_READ_KEY) !== NOT_KEPT;
  } catch {
    return false;
  }
}

function keepRead(keep: boolean) {
  try {
    // The loader writes the version the next time that the one in force is read.
    if (keep) localStorage.removeItem(LAST_READ_KEY);
    else localStorage.setItem(LAST_READ_KEY, NOT_KEPT);
  } catch {
    // Without storage nothing is kept anyway.
  }
  for (const offer of document.querySelectorAll<HTMLElement>("[data-last-read] > p")) offer.hidden = true;
}

interface Option {
  readonly label: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

function Choice({ legend, options }: { readonly legend: string; readonly options: readonly Option[] }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ label, chosen, choose }) => (
        <label key={label}>
          <input type="radio" name={legend} checked={chosen} onChange={choose} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
