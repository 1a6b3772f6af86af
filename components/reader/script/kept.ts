import { inApp } from "./dom";

/** What the device keeps for this page: for ever on the site, and in an app as long as the session. */
const storage = (): Storage | null => (inApp ? window.sessionStorage : window.localStorage);

/** What is kept under a key; null when there is nothing, or no storage. Some webviews have none, or throw on being asked. */
export function kept(key: string): string | null {
  try {
    return storage()?.getItem(key) || null;
  } catch (_) {
    return null;
  }
}

/** Keeps a text under a key, or forgets what was kept there. @returns whether the device does so */
export function keep(key: string, text: string | null): boolean {
  try {
    const place = storage();
    if (text === null) place?.removeItem(key);
    else place?.setItem(key, text);
    return !!place;
  } catch (_) {
    return false;
  }
}
