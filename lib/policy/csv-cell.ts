/** Without it Excel reads a file in the system's own encoding. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A cell by RFC 4180. A text that a spreadsheet would run as a formula (OWASP: CSV injection) gets an apostrophe before
 * it, which spreadsheets read as "text"; so does one whose formula hides behind white space.
 */
export function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[\s]*[=+\-@＝＋－＠]/u.test(value) || /^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

/** A table as UTF-8 with a byte order mark, lines ended by CRLF. */
export const csvTable = (rows: readonly (readonly (string | number)[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
