import type { Flag } from "../compare/model";
import type { ChangeClass } from "../policy/model";

/** Classes that say that nothing changed but how it is said: they lay no duty on anybody but to publish. */
export const CLASSES_OF_FORM: ReadonlySet<ChangeClass> = new Set<ChangeClass>([
  "文字更正",
  "重点标注",
  "顺序调整",
  "精简",
  "结构",
  "排版",
]);

/** Flags of what lays a duty on the publisher when it changes: whom, what for, on whose word and how certainly. */
export const TOUCHING_DUTY: ReadonlySet<Flag["kind"]> = new Set<Flag["kind"]>([
  "consent",
  "purpose",
  "recipient",
  "sensitive",
  "certainty",
]);
