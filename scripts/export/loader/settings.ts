/** Where the reading settings are kept: `{ "size": 0–3, "theme": "light" | "dark" | "system", "leading": … }`. */
export const SETTINGS_KEY = "policy-settings";

const ALLOWED: Readonly<Record<string, readonly (string | number)[]>> = {
  size: [0, 1, 2, 3],
  theme: ["light", "dark", "system"],
  leading: ["normal", "wide"],
};

/**
 * The `data-…` names and values that stored reading settings ask for. What is missing, malformed or unknown is left
 * out, so that a hand-edited or outdated entry does no more than leave the defaults.
 * @param stored the text in storage, or null
 */
export function settingsAttributes(stored: string | null): readonly (readonly [name: string, value: string])[] {
  const settings = parseObject(stored);
  return Object.keys(ALLOWED)
    .filter((name) => (ALLOWED[name] || []).some((allowed) => allowed === settings[name]))
    .map((name): readonly [string, string] => [name, String(settings[name])]);
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text || "{}");
    const empty: Record<string, unknown> = {};
    return typeof value === "object" ? Object.assign(empty, value) : empty;
  } catch {
    return {};
  }
}

/**
 * Says on `<html>` that script runs, whether the address asks for the emphasis view, and what the stored settings are.
 * Storage may be null, or throw on being looked at.
 */
export function applySettings(root: HTMLElement): void {
  root.setAttribute("data-js", "");
  if (/[?&]only=key(&|$)/.test(location.search)) root.setAttribute("data-only", "key");
  try {
    for (const [name, value] of settingsAttributes(localStorage.getItem(SETTINGS_KEY))) {
      root.setAttribute(`data-${name}`, value);
    }
  } catch {
    // No storage: the page keeps its defaults.
  }
}
