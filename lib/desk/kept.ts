import { z } from "zod";
import { CHANGE_CLASSES } from "../policy/model";

/** Under which name the device's local storage keeps the desk. */
export const KEPT_KEY = "policy-desk";

/** What is kept when a person asks for it: sources as text, which are opened again like any file. */
const kept = z.object({
  draft: z.object({ name: z.string(), text: z.string() }),
  base: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("published"), version: z.string() }),
    z.object({ kind: z.literal("file"), name: z.string(), text: z.string() }),
  ]),
  decisions: z.record(
    z.string(),
    z.object({ class: z.enum(CHANGE_CLASSES), note: z.string(), comment: z.string().optional() }),
  ),
  /** The draft's facts as their file, with the clauses that wait; absent while nothing was decided on them. */
  facts: z.object({ text: z.string(), open: z.array(z.string()) }).optional(),
});

export type Kept = z.infer<typeof kept>;

/** What the device kept, or null when there is nothing or it is not what the desk wrote. */
export function parseKept(stored: string | null): Kept | null {
  try {
    return kept.safeParse(JSON.parse(stored ?? "null")).data ?? null;
  } catch {
    return null;
  }
}
