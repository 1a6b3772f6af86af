/** What a host may ask of the in-app edition in its address. Whatever is absent, unknown or malformed is null. */
export interface EmbedParameters {
  readonly theme: "light" | "dark" | null;
  /** Factor of the type size, from 1 to 2. */
  readonly scale: number | null;
  /** Language tag the host runs in, for the receipt beside the language of the text, which is Chinese. */
  readonly lang: string | null;
  /** The version the person agreed to before. */
  readonly accepted: string | null;
  /** The id of the record of that agreement, which a withdrawal then names: 32 hexadecimal digits. */
  readonly record: string | null;
  /** Whether to ask for agreement. */
  readonly consent: boolean;
}

export const isTheme = (value: unknown): value is "light" | "dark" => value === "light" || value === "dark";

/** Whether a value is a scale we can show: a number from 1 to 2. */
export const isScale = (value: unknown): value is number => typeof value === "number" && value >= 1 && value <= 2;

/** Whether a text has the form of a version id: a date, `-sample` after it when the project wrote it. */
export const isVersion = (value: string): boolean => /^\d{4}-\d{2}-\d{2}(?:-sample)?$/.test(value);

/**
 * Reads the query of an address.
 * @param read the first value of a parameter, null when it is absent
 */
export function readParameters(read: (name: string) => string | null): EmbedParameters {
  const theme = read("theme");
  const scale = /^[12](?:\.\d{1,3})?$/.test(read("scale") || "") ? Number(read("scale")) : null;
  const lang = read("lang");
  const accepted = read("accepted");
  const record = read("record");
  return {
    theme: isTheme(theme) ? theme : null,
    scale: isScale(scale) ? scale : null,
    lang: lang !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(lang) ? lang : null,
    accepted: accepted !== null && isVersion(accepted) ? accepted : null,
    record: record !== null && /^[0-9a-f]{32}$/.test(record) ? record : null,
    consent: read("consent") === "1",
  };
}
