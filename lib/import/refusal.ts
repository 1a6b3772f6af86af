import { importStrings } from "../strings/import";
import { FILE_LIMIT_BYTES } from "./limits";

export type RefusalRule = Exclude<keyof typeof importStrings.refused, "tooLarge">;

/** Why a file cannot be read. Thrown inside the import, and answered by it as a `refused` result. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly rule: string;

  constructor(rule: string, reason: string) {
    super(reason);
    this.rule = rule;
  }
}

export const refuse = (rule: RefusalRule): Refusal => new Refusal(rule, importStrings.refused[rule]);

/**
 * Why a file of so many bytes is not even read, or null. Whoever has a file asks before reading it: the size is known
 * without it, and a film of some gigabytes would take the memory that the open draft stands in.
 */
export const sizeRefusal = (bytes: number): Refusal | null =>
  bytes <= FILE_LIMIT_BYTES
    ? null
    : new Refusal("tooLarge", importStrings.refused.tooLarge((bytes / 1e6).toFixed(1), FILE_LIMIT_BYTES / 1e6));
