import { importStrings } from "../strings/import";

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
