/** Whether an address may become a link: a whole http(s) address, never `javascript:` or one with a password in it. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === "" && password === "";
}

/** Whether a text is one mail address and nothing else. */
export function isMailAddress(value: string): boolean {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value);
}
