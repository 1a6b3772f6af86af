/** Where random bytes come from: `window.crypto`, where there is one. It fills the array it is given, and may throw. */
export interface RandomSource {
  readonly getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => unknown;
}

/** 128 bits: among a million million ids, two are the same with a chance of 1 in 10^15. */
const BYTES = 16;

/**
 * An id that nobody can guess and that two people never share: 128 random bits as 32 hexadecimal digits.
 * @param source undefined on an engine that has none
 * @returns null where no id can be made: there is no source, it throws, or it left the bytes as they were. There is nothing
 * to fall back on: a clock and `Math.random` can be guessed, and give the same answer to two people.
 */
export function randomId(source: RandomSource | undefined): string | null {
  if (!source) return null;
  const bytes = new Uint8Array(BYTES);
  try {
    source.getRandomValues(bytes);
  } catch (_) {
    return null;
  }
  const digits = Array.from(bytes, (byte) => `0${byte.toString(16)}`.slice(-2)).join("");
  return /^0*$/.test(digits) ? null : digits;
}
