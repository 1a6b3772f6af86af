/** Next wrote something that the export step has not been taught. The build stops: guessing would break pages. */
export class UnknownShape extends Error {
  constructor(found: string, expected: string) {
    super(`Next's output has a shape the export step does not know.\n  found: ${clip(found)}\n  expected: ${expected}`);
    this.name = "UnknownShape";
  }
}

function clip(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
