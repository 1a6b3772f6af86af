/** Whether an address may become a link: a whole http(s) address, never `javascript:` or one with a password in it. */
export function isWebAddress(value: string): boolean {
  const address = /^https?:\/\/\S+$/i.test(value) ? addressOf(value) : null;
  return address !== null && address.username === "" && address.password === "";
}

/**
 * A text as an address, or null when it is none. `URL.canParse` is not asked: on Node 20 and 22 it says no to names with
 * letters such as ß once it has been asked some thousand times.
 */
export function addressOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Whether a text is one mail address and nothing else. */
export function isMailAddress(value: string): boolean {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value);
}
